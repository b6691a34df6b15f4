using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>What an engine can be asked about itself; SHOW stands for these.</summary>
internal static class EngineProcedures
{
    public const string Functions = "dbms.functions";
    public const string Procedures = "dbms.procedures";
    public const string Indexes = "db.indexes";
    public const string Constraints = "db.constraints";

    private static readonly ProcedureField[] Signatures =
        [new("name", ValueKinds.String), new("signature", ValueKinds.String), new("description", ValueKinds.String)];

    private static readonly ProcedureField[] Schema =
        [new("name", ValueKinds.String), new("entityType", ValueKinds.String), new("labelsOrTypes", ValueKinds.List), new("properties", ValueKinds.List)];

    /// <summary>The registry with these procedures over itself and the functions.</summary>
    public static ProcedureRegistry AddTo(ProcedureRegistry procedures, FunctionRegistry functions) => procedures
        .With(new ProcedureDefinition(
            Functions, [], Signatures, "The functions that queries may call.",
            (_, _) => functions.Signatures.Select(function => Row(function.Name, function.Text, function.Description))))
        .With(new ProcedureDefinition(
            Procedures, [], Signatures, "The procedures that queries may call.",
            (_, _) => procedures.All.Select(procedure => Row(procedure.Name, TextOf(procedure), procedure.Description))))
        .With(new ProcedureDefinition(Indexes, [], Schema, "The named indexes: none, as each property is indexed when a query first looks for it.", (_, _) => []))
        .With(new ProcedureDefinition(Constraints, [], Schema, "The constraints.", (_, _) => []));

    private static IReadOnlyList<Value> Row(string name, string signature, string description) => [name, signature, description];

    private static string TextOf(ProcedureDefinition procedure) =>
        $"{procedure.Name}({string.Join(", ", procedure.Inputs.Select(TextOf))}) :: ({string.Join(", ", procedure.Outputs.Select(TextOf))})";

    private static string TextOf(ProcedureField field) => $"{field.Name} :: {field.Kinds.ToString().ToUpperInvariant()}";
}
