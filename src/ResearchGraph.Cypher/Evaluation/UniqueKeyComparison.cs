using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>
/// Compares nodes instead of a property of theirs, where no two nodes share a value of it and none lacks it: <c>a.id &lt;&gt; b.id</c>
/// is <c>a &lt;&gt; b</c>, and <c>a.id &lt;&gt; 5</c> compares with the node whose id is 5. No property is read then.
/// </summary>
internal static class UniqueKeyComparison
{
    // Below this the look at the index would cost more than it saves.
    private const int LeastRows = 256;

    public static bool TryFilter(CompareExpression comparison, RowBatch batch, EvaluationContext context, Span<int> selection, out int kept)
    {
        kept = 0;
        var isEqual = comparison.Comparison == ComparisonOperator.Equal;
        if ((!isEqual && comparison.Comparison != ComparisonOperator.NotEqual) || selection.Length < LeastRows) return false;
        if (context.Graph.Snapshot is not { } graph || comparison.Left is not PropertyExpression left || NodesOf(left, batch) is not { } nodes) return false;
        if (TableOf(graph, nodes, selection) is not { } table || !IsUnique(table, context.KeyId(left.Key))) return false;
        if (comparison.Right is PropertyExpression right)
        {
            if (right.Key != left.Key || NodesOf(right, batch) is not { } others || !ReferenceEquals(TableOf(graph, others, selection), table)) return false;
            foreach (var row in selection)
            {
                selection[kept] = row;
                if (nodes[row] == others[row] == isEqual) kept++;
            }
            return true;
        }
        if (comparison.Right is not (ConstantExpression or ParameterExpression)) return false;
        var value = comparison.Right.Evaluate(new Row(batch, 0, context));
        if (value.Kind is not (ValueKind.Integer or ValueKind.String)) return false;
        var found = table.Index(new PropertyKeyId(context.KeyId(left.Key)))!.Find(value);
        var id = found.MoveNext() ? table.First + found.Current : -1;
        foreach (var row in selection)
        {
            selection[kept] = row;
            if (nodes[row] == id == isEqual) kept++;
        }
        return true;
    }

    private static int[]? NodesOf(PropertyExpression property, RowBatch batch) =>
        property.Subject is SlotExpression slot && batch.Columns[slot.Slot] is NodeVector nodes ? nodes.Ids : null;

    private static NodeTable? TableOf(GraphSnapshot graph, int[] nodes, ReadOnlySpan<int> selection)
    {
        if (nodes[selection[0]] < 0) return null;
        var table = graph.TableOf(new NodeId(nodes[selection[0]]));
        foreach (var row in selection)
        {
            if ((uint)(nodes[row] - table.First) >= (uint)table.Count) return null;
        }
        return table;
    }

    private static bool IsUnique(NodeTable table, int key) =>
        key >= 0 && table.Column(new PropertyKeyId(key)) is { IsDense: true, Kind: ValueKind.Integer or ValueKind.String } && table.Index(new PropertyKeyId(key))!.IsUnique;
}
