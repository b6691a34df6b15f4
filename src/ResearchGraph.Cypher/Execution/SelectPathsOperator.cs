using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>
/// StatefulShortestPath: reads all paths, then gives the shortest few of each pair of ends. Paths of one length keep the order in
/// which they came.
/// </summary>
internal sealed class SelectPathsOperator(Operator input, EvaluationContext context, SelectPaths plan, int slotCount) : UnaryOperator(input, context)
{
    private readonly Queue<(RowBatch Batch, int Row)> _chosen = new();
    private RowBuffer? _paths;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _paths?.Clear();
        _paths = null;
        _chosen.Clear();
    }

    public override RowBatch? Next()
    {
        if (_paths is null) Choose();
        var collector = new RowCollector(slotCount);
        while (collector.Count < RowBatch.Capacity && _chosen.TryDequeue(out var path)) collector.Add(path.Batch, path.Row, plan.Live);
        if (collector.Count > 0) return collector.Take();
        _paths!.Clear();
        return null;
    }

    private void Choose()
    {
        _paths = new RowBuffer(Context);
        _paths.Fill(Input);
        var groups = new Dictionary<(int Start, int End), List<(int Length, RowBatch Batch, int Row)>>();
        foreach (var batch in _paths.Batches)
        {
            for (var row = 0; row < batch.Count; row++)
            {
                var ends = (batch.Get(plan.Selection.Start, row).AsNode().Value, batch.Get(plan.Selection.End, row).AsNode().Value);
                if (!groups.TryGetValue(ends, out var group)) groups.Add(ends, group = []);
                group.Add((batch.Get(plan.Selection.Path, row).AsPath().Length, batch, row));
            }
        }
        foreach (var group in groups.Values) Choose(group);
    }

    private void Choose(List<(int Length, RowBatch Batch, int Row)> group)
    {
        var order = Enumerable.Range(0, group.Count).ToArray();
        Array.Sort(order, (one, other) => group[one].Length != group[other].Length ? group[one].Length.CompareTo(group[other].Length) : one.CompareTo(other));
        var (count, length) = (0L, -1);
        foreach (var place in order)
        {
            var path = group[place];
            if (!plan.Selection.IsGroups || path.Length != length) count++;
            if (count > plan.Selection.Count) break;
            length = path.Length;
            _chosen.Enqueue((path.Batch, path.Row));
        }
    }
}
