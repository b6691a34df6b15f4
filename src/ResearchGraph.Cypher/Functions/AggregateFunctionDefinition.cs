using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>Takes in the values of one group and gives one result. Not thread-safe.</summary>
public interface IAggregator
{
    /// <summary>Takes in a value; nulls are passed over. DISTINCT is the caller's care.</summary>
    /// <exception cref="Diagnostics.CypherException">The value has a kind that the function does not take.</exception>
    void Add(Value value);

    /// <summary>The result over what has been added so far.</summary>
    Value Result();
}

/// <summary>A function that gives one value for a group of rows. Immutable, thread-safe.</summary>
/// <param name="Signature">Name, parameters and result; the first parameter takes the values, the others constants.</param>
/// <param name="Create">
/// Makes the aggregator of one group from the arguments behind the first, evaluated for the group's first row.
/// </param>
public sealed record AggregateFunctionDefinition(FunctionSignature Signature, AggregatorFactory Create)
{
    internal static AggregateFunctionDefinition Of(string signature, string description, AggregatorFactory create) =>
        new(SignatureText.Parse(signature, description, "Aggregating", isDeterministic: true), create);
}

/// <summary>Makes the aggregator of one group.</summary>
/// <param name="constantArguments">The arguments behind the first: the percentile for the percentile functions, else none.</param>
public delegate IAggregator AggregatorFactory(ReadOnlySpan<Value> constantArguments);
