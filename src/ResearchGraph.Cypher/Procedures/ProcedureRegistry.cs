using System.Diagnostics.CodeAnalysis;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>Procedures by name, letter case aside. Immutable and thread-safe.</summary>
public sealed class ProcedureRegistry
{
    private readonly Dictionary<string, ProcedureDefinition> _procedures;

    /// <summary>A registry of the given procedures.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public ProcedureRegistry(IEnumerable<ProcedureDefinition> procedures) =>
        _procedures = procedures.ToDictionary(procedure => procedure.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The procedures that every engine has: <c>db.labels()</c> and its kin.</summary>
    public static ProcedureRegistry BuiltIn { get; } = new(BuiltInProcedures.All);

    /// <summary>All procedures, by name.</summary>
    public IReadOnlyList<ProcedureDefinition> All => [.. _procedures.Values.OrderBy(procedure => procedure.Name, StringComparer.Ordinal)];

    /// <summary>Finds a procedure.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out ProcedureDefinition? procedure) => _procedures.TryGetValue(name, out procedure);

    /// <summary>These procedures and another.</summary>
    public ProcedureRegistry With(ProcedureDefinition procedure) => new(_procedures.Values.Append(procedure));
}
