using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Aggregation;

/// <summary>The aggregating functions.</summary>
internal static class AggregateFunctions
{
    internal static AggregateFunctionDefinition[] All { get; } =
    [
        AggregateFunctionDefinition.Of("count(input :: ANY) :: INTEGER", "How many values are not null.", _ => new CountAggregator()),
        AggregateFunctionDefinition.Of("sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION", "The sum of numbers or durations; 0 for none.", _ => new SumAggregator()),
        AggregateFunctionDefinition.Of("avg(input :: INTEGER | FLOAT | DURATION) :: FLOAT | DURATION", "The mean of numbers or durations; null for none.", _ => new AverageAggregator()),
        AggregateFunctionDefinition.Of("min(input :: ANY) :: ANY", "The value that sorts first; null for none.", _ => new ExtremeAggregator(sign: -1)),
        AggregateFunctionDefinition.Of("max(input :: ANY) :: ANY", "The value that sorts last; null for none.", _ => new ExtremeAggregator(sign: 1)),
        AggregateFunctionDefinition.Of("collect(input :: ANY) :: LIST", "The values that are not null, in the order of the rows.", _ => new CollectAggregator()),
        AggregateFunctionDefinition.Of("stDev(input :: INTEGER | FLOAT) :: FLOAT", "The standard deviation of a sample; 0 for fewer than two numbers.", _ => new DeviationAggregator(isSample: true)),
        AggregateFunctionDefinition.Of("stDevP(input :: INTEGER | FLOAT) :: FLOAT", "The standard deviation of a whole population; 0 for none.", _ => new DeviationAggregator(isSample: false)),
        AggregateFunctionDefinition.Of("percentileCont(input :: INTEGER | FLOAT, percentile :: INTEGER | FLOAT) :: FLOAT", "The percentile (0 to 1) by linear interpolation; null for no number.", constants => new PercentileAggregator(constants, isContinuous: true)),
        AggregateFunctionDefinition.Of("percentileDisc(input :: INTEGER | FLOAT, percentile :: INTEGER | FLOAT) :: INTEGER | FLOAT", "The number nearest to the percentile (0 to 1); null for no number.", constants => new PercentileAggregator(constants, isContinuous: false)),
    ];

    internal static Diagnostics.CypherException Mismatch(string function, string expected, Value found) =>
        ValueErrors.Because(ValueErrors.InvalidArgumentType, $"{function}() takes {expected}, not {ValueErrors.Describe(found)}.");
}
