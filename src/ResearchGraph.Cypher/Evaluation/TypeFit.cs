using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Execution;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>Tells whether values are of a type, for <c>IS ::</c> and for constraints.</summary>
internal static class TypeFit
{
    /// <summary>Whether a value, or null, is of a type.</summary>
    public static bool Fits(Value value, TypeExpression type) => value.IsNull && type is not UnionType ? IsNullable(type) : type switch
    {
        UnionType union => union.Alternatives.Any(alternative => Fits(value, alternative)),
        ListType list => value.Kind == ValueKind.List && value.AsList().Elements.ToArray().All(element => Fits(element, list.Element)),
        NamedType named => FitsName(value, named.Name),
        _ => throw ExecutionErrors.Create(ExecutionErrors.InvalidArgumentType, type.Span, "Expected the name of a type."),
    };

    private static bool IsNullable(TypeExpression type) => type is NamedType { Name: "NOTHING" } ? false : !type.NotNull || type is NamedType { Name: "NULL" };

    private static bool FitsName(Value value, string name) => name switch
    {
        "ANY" => true,
        "PROPERTY VALUE" => GraphTransaction.IsStorable(StoredList.Of(value)),
        "BOOLEAN" => value.Kind == ValueKind.Boolean,
        "STRING" => value.Kind == ValueKind.String,
        "INTEGER" => value.Kind == ValueKind.Integer,
        "FLOAT" => value.Kind == ValueKind.Float,
        "DATE" => value.Kind == ValueKind.Date,
        "LOCAL TIME" => value.Kind == ValueKind.LocalTime,
        "ZONED TIME" => value.Kind == ValueKind.Time,
        "LOCAL DATETIME" => value.Kind == ValueKind.LocalDateTime,
        "ZONED DATETIME" => value.Kind == ValueKind.DateTime,
        "POINT" => value.Kind == ValueKind.Point,
        "DURATION" => value.Kind == ValueKind.Duration,
        "NODE" => value.Kind == ValueKind.Node,
        "RELATIONSHIP" => value.Kind == ValueKind.Relationship,
        "MAP" => value.Kind == ValueKind.Map,
        "PATH" => value.Kind == ValueKind.Path,
        _ => false,
    };
}
