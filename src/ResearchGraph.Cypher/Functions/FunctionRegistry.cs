using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ResearchGraph.Cypher.Functions;

/// <summary>The functions that queries may call, by name, letter case aside. Immutable, thread-safe.</summary>
public sealed class FunctionRegistry
{
    private readonly FrozenDictionary<string, ScalarFunctionDefinition> _scalars;
    private readonly FrozenDictionary<string, AggregateFunctionDefinition> _aggregates;

    private FunctionRegistry(IEnumerable<ScalarFunctionDefinition> scalars, IEnumerable<AggregateFunctionDefinition> aggregates)
    {
        _scalars = scalars.ToFrozenDictionary(function => function.Signature.Name, StringComparer.OrdinalIgnoreCase);
        _aggregates = aggregates.ToFrozenDictionary(function => function.Signature.Name, StringComparer.OrdinalIgnoreCase);
        Signatures = [.. _scalars.Values.Select(function => function.Signature)
            .Concat(_aggregates.Values.Select(function => function.Signature))
            .OrderBy(signature => signature.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The functions of openCypher 9 and the usual ones of Neo4j 5.</summary>
    public static FunctionRegistry BuiltIn { get; } = new(BuiltInFunctions.Scalars, BuiltInFunctions.Aggregates);

    /// <summary>The signatures of all functions, ordered by name.</summary>
    public IReadOnlyList<FunctionSignature> Signatures { get; }

    /// <summary>The names of all functions in their usual spelling, ordered.</summary>
    public IEnumerable<string> Names => Signatures.Select(signature => signature.Name);

    /// <summary>Finds a scalar function.</summary>
    public bool TryFindScalar(string name, [NotNullWhen(true)] out ScalarFunctionDefinition? function) =>
        _scalars.TryGetValue(name, out function);

    /// <summary>Finds an aggregating function.</summary>
    public bool TryFindAggregate(string name, [NotNullWhen(true)] out AggregateFunctionDefinition? function) =>
        _aggregates.TryGetValue(name, out function);

    /// <summary>A registry with one function more.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public FunctionRegistry With(ScalarFunctionDefinition function)
    {
        CheckIsFree(function.Signature.Name);
        return new(_scalars.Values.Append(function), _aggregates.Values);
    }

    /// <summary>A registry with one function more.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public FunctionRegistry With(AggregateFunctionDefinition function)
    {
        CheckIsFree(function.Signature.Name);
        return new(_scalars.Values, _aggregates.Values.Append(function));
    }

    internal bool IsKnown(string name) => _scalars.ContainsKey(name) || _aggregates.ContainsKey(name);

    private void CheckIsFree(string name)
    {
        if (_scalars.ContainsKey(name) || _aggregates.ContainsKey(name))
        {
            throw new ArgumentException($"There is a function {name}() already.", nameof(name));
        }
    }
}
