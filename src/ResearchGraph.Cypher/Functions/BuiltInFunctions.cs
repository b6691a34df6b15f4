using ResearchGraph.Cypher.Functions.Aggregation;
using ResearchGraph.Cypher.Functions.Scalar;
using ResearchGraph.Cypher.Functions.Temporal;

namespace ResearchGraph.Cypher.Functions;

/// <summary>All functions that come with the engine, by family.</summary>
internal static class BuiltInFunctions
{
    internal static IEnumerable<ScalarFunctionDefinition> Scalars =>
    [
        .. MathematicalFunctions.All,
        .. StringFunctions.All,
        .. ListFunctions.All,
        .. ConversionFunctions.All,
        .. EntityFunctions.All,
        .. VectorFunctions.All,
        .. SpatialFunctions.All,
        .. TemporalFunctions.All,
        .. DurationFunctions.All,
    ];

    internal static IEnumerable<AggregateFunctionDefinition> Aggregates => AggregateFunctions.All;
}
