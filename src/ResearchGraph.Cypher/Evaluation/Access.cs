using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary><c>subject[index]</c>: an element of a list, an entry of a map or a property of an entity.</summary>
internal sealed class IndexExpression(BoundExpression subject, BoundExpression index) : BoundExpression
{
    public override IEnumerable<BoundExpression> Children => [subject, index];

    public override Value Evaluate(in Row row)
    {
        return ListOperators.Index(subject.Evaluate(row), index.Evaluate(row), row.Context.Functions);
    }

    public override string ToString() => $"{subject}[{index}]";
}

/// <summary><c>subject[from..to]</c>.</summary>
internal sealed class SliceExpression(BoundExpression subject, BoundExpression? from, BoundExpression? to) : BoundExpression
{
    public override TypeSet Type => TypeSet.List;

    public override IEnumerable<BoundExpression> Children => new[] { subject, from, to }.OfType<BoundExpression>();

    public override Value Evaluate(in Row row)
    {
        var list = subject.Evaluate(row);
        return ListOperators.Slice(list, from?.Evaluate(row), to?.Evaluate(row));
    }

    public override string ToString() => $"{subject}[{from}..{to}]";
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListExpression(BoundExpression[] items) : BoundExpression
{
    public BoundExpression[] Items => items;

    public override TypeSet Type => TypeSet.List;

    public override TypeSet ElementType => items.Any(item => item.Type == TypeSet.None) ? TypeSet.Any : items.Aggregate(TypeSet.None, (type, item) => type | item.Type);

    public override IEnumerable<BoundExpression> Children => items;

    public override bool IsConstant => items.All(item => item.IsConstant);

    public override Value Evaluate(in Row row)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++) values[i] = items[i].Evaluate(row);
        return Limits.List(values, Span);
    }

    public override string ToString() => $"[{string.Join(", ", items.Select(item => item.ToString()))}]";
}

/// <summary><c>{a: 1}</c>.</summary>
internal sealed class MapExpression((string Key, BoundExpression Value)[] entries) : BoundExpression
{
    public (string Key, BoundExpression Value)[] Entries => entries;

    public override TypeSet Type => TypeSet.Map;

    public override IEnumerable<BoundExpression> Children => entries.Select(entry => entry.Value);

    public override bool IsConstant => entries.All(entry => entry.Value.IsConstant);

    public override Value Evaluate(in Row row)
    {
        var values = new KeyValuePair<string, Value>[entries.Length];
        for (var i = 0; i < values.Length; i++) values[i] = new(entries[i].Key, entries[i].Value.Evaluate(row));
        return Limits.Map(values, Span);
    }

    public override string ToString() => $"{{{string.Join(", ", entries.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";
}

/// <summary><c>n {.a, .*, b: 1}</c>; a null value stands for "all properties".</summary>
internal sealed class MapProjectionExpression(BoundExpression subject, (string Key, BoundExpression? Value)[] entries) : BoundExpression
{
    public override TypeSet Type => TypeSet.Map;

    public override IEnumerable<BoundExpression> Children => entries.Select(entry => entry.Value).OfType<BoundExpression>().Prepend(subject);

    public override Value Evaluate(in Row row)
    {
        var value = subject.Evaluate(row);
        if (value.IsNull) return Value.Null;
        var result = new List<KeyValuePair<string, Value>>();
        foreach (var (key, expression) in entries)
        {
            if (expression is not null) result.Add(new(key, expression.Evaluate(row)));
            else result.AddRange(AllProperties(value, row.Context.Graph).Entries);
        }
        return Limits.Map(result, Span);
    }

    public override string ToString() => $"{subject} {{…}}";

    private MapValue AllProperties(Value value, GraphView graph) => value.Kind switch
    {
        ValueKind.Map => value.AsMap(),
        ValueKind.Node => graph.PropertiesOf(value.AsNode()),
        ValueKind.Relationship => graph.PropertiesOf(value.AsRelationship()),
        _ => throw Error(ExecutionErrors.InvalidArgumentType, $"Expected a node, relationship or map before the braces; found {value.Kind}."),
    };
}
