using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>VarLengthExpand(Pruning,BFS): each node that directed steps reach, once a row, breadth first.</summary>
internal sealed class ReachableNodesOperator(Operator input, EvaluationContext context, ReachableNodes plan) : UnaryOperator(input, context)
{
    private readonly NeighbourReader _reader = new(context, plan.Step.Types, plan.Direction);
    private readonly List<int> _parents = [];
    private readonly List<int> _nodes = [];

    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            _parents.Clear();
            _nodes.Clear();
            _reader.Open();
            var from = Vectors.NodeIds(batch.Columns[plan.From], batch.Count);
            for (var row = 0; row < batch.Count; row++)
            {
                if (from[row] >= 0) Search(row, from[row]);
            }
            if (_parents.Count == 0) continue;
            var rows = batch.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_parents), plan.Live);
            rows.Columns[plan.To] = new NodeVector([.. _nodes]);
            return rows;
        }
        return null;
    }

    private void Search(int row, int start)
    {
        // The start is found only if a cycle leads back to it, or if no step at all is enough.
        var seen = new HashSet<int>();
        if (plan.Step.Length!.Least == 0) Found(row, start, seen);
        var frontier = new List<int> { start };
        var next = new List<int>();
        for (var depth = 1; depth <= plan.Step.Length.Most && frontier.Count > 0; depth++)
        {
            foreach (var node in frontier)
            {
                Context.Cancellation.ThrowIfCancellationRequested();
                _reader.Read(node);
                foreach (var neighbour in _reader.Nodes)
                {
                    if (Found(row, neighbour, seen) && neighbour != start) next.Add(neighbour);
                }
            }
            (frontier, next) = (next, frontier);
            next.Clear();
        }
        Context.Memory.Add(seen.Count * 24L);
        Context.Memory.Release(seen.Count * 24L);
    }

    private bool Found(int row, int node, HashSet<int> seen)
    {
        if (!seen.Add(node)) return false;
        _parents.Add(row);
        _nodes.Add(node);
        return true;
    }
}
