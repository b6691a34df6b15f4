using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary><c>n:$(names)</c>: a test of labels, or of the type, whose names are calculated.</summary>
internal sealed class DynamicLabelExpression(BoundExpression subject, BoundExpression names, bool isAny) : BoundExpression
{
    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [subject, names];

    public override Value Evaluate(in Row row)
    {
        var value = subject.Evaluate(row);
        var graph = row.Context.Graph;
        if (value.IsNull) return Value.Null;
        if (value.Kind is not (ValueKind.Node or ValueKind.Relationship))
        {
            throw Error(ExecutionErrors.InvalidArgumentType, $"Expected a node or relationship before the colon; found {value.Kind}.");
        }
        var isNode = value.Kind == ValueKind.Node;
        if (isNode) graph.Check(value.AsNode());
        int[] ids = isNode ? graph.LabelIds(value.AsNode()).ToArray() : [graph.TypeId(value.AsRelationship())];
        foreach (var name in CalculatedNames.Of(names, row))
        {
            var id = isNode ? graph.FindLabel(name) : graph.FindType(name);
            if ((id >= 0 && ids.Contains(id)) == isAny) return isAny;
        }
        return !isAny;
    }

    public override string ToString() => $"{subject}:{(isAny ? "$any" : "$")}({names})";
}

/// <summary>Reads names of labels and types that are calculated.</summary>
internal static class CalculatedNames
{
    /// <summary>The names: one string, or a list of them.</summary>
    public static IReadOnlyList<string> Of(BoundExpression names, in Row row)
    {
        var value = names.Evaluate(row);
        if (value.Kind == ValueKind.String) return [Check(value, names)];
        if (value.Kind != ValueKind.List) throw Wrong(value, names);
        var result = new List<string>();
        foreach (var element in value.AsList()) result.Add(Check(element, names));
        return result;
    }

    /// <summary>The one name of a type.</summary>
    public static string Single(BoundExpression names, in Row row) => Of(names, row) is [var name]
        ? name
        : throw names.Error(ExecutionErrors.InvalidArgumentType, "Expected one name of a type; found a list of none or several.");

    private static string Check(Value value, BoundExpression place)
    {
        if (value.Kind != ValueKind.String) throw Wrong(value, place);
        return value.AsString().Length > 0 ? value.AsString() : throw place.Error(ExecutionErrors.InvalidArgumentType, "Expected the name of a label or type; found an empty string.");
    }

    private static CypherException Wrong(Value value, BoundExpression place) =>
        place.Error(ExecutionErrors.InvalidArgumentType, $"Expected the name of a label or type, or a list of names; found {value.Kind}.");
}
