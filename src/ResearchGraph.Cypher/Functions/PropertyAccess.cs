using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions.Scalar;
using ResearchGraph.Cypher.Functions.Temporal;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>The operator <c>value.key</c>. Thread-safe.</summary>
public static class PropertyAccess
{
    /// <summary>
    /// The value of a key of a map, the property of an entity (null where it has none), a component of a temporal value. Null if
    /// the value is null.
    /// </summary>
    /// <param name="value">What has the property.</param>
    /// <param name="key">The name; ordinal for maps and entities.</param>
    /// <param name="context">Reads entities.</param>
    /// <exception cref="CypherException">TypeError: the value has no properties, or no component of that name.</exception>
    public static Value Get(Value value, string key, FunctionContext context) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Map => value.AsMap()[key],
        ValueKind.Node => context.Entities.PropertyOf(value.AsNode(), key),
        ValueKind.Relationship => context.Entities.PropertyOf(value.AsRelationship(), key),
        ValueKind.Point => SpatialFunctions.Component(value.AsPoint(), key),
        _ when (ValueKinds.Temporal | ValueKinds.Duration).Includes(value.Kind) => TemporalComponents.Get(value, key),
        _ => throw ValueErrors.Because(
            ValueErrors.InvalidArgumentType,
            $"The property `{key}` can be read from a node, relationship, map or temporal value, but not from {ValueErrors.Describe(value)}."),
    };
}
