using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Expand(Intersect): merges the sorted neighbours of two nodes, which is how triangles close.</summary>
internal sealed class ExpandIntersectOperator(Operator input, EvaluationContext context, ExpandIntersect plan) : UnaryOperator(input, context)
{
    private readonly NeighbourReader _first = new(context, plan.First.Step.Types, plan.First.Direction);
    private readonly NeighbourReader _second = new(context, plan.Second.Step.Types, plan.Second.Direction);
    private readonly UniquenessCheck _firstUnique = new(plan.First.Different);
    private readonly UniquenessCheck _secondUnique = new([.. plan.Second.Different.Where(slot => slot != plan.First.Step.Slot)]);
    private readonly bool _mustDiffer = plan.Second.Different.Contains(plan.First.Step.Slot);
    private readonly List<int> _parents = [];
    private readonly List<int> _nodes = [];
    private readonly List<int> _firstSteps = [];
    private readonly List<int> _secondSteps = [];

    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            _parents.Clear();
            _nodes.Clear();
            _firstSteps.Clear();
            _secondSteps.Clear();
            _first.Open();
            _second.Open();
            if (_first.Single is not { } first || _second.Single is not { } second) continue;
            Intersect(batch, first, second);
            if (_parents.Count > 0) return Emit(batch);
        }
        return null;
    }

    private void Intersect(RowBatch batch, CsrAdjacency first, CsrAdjacency second)
    {
        var from = Vectors.NodeIds(batch.Columns[plan.First.From], batch.Count);
        var other = Vectors.NodeIds(batch.Columns[plan.Second.From], batch.Count);
        _firstUnique.Open(batch);
        _secondUnique.Open(batch);
        for (var row = 0; row < batch.Count; row++)
        {
            if (from[row] < 0 || other[row] < 0) continue;
            var (start, end) = Run(first, from[row]);
            var (otherStart, otherEnd) = Run(second, other[row]);
            while (start < end && otherStart < otherEnd)
            {
                var (left, right) = (first.Neighbours[start], second.Neighbours[otherStart]);
                if (left < right) start++;
                else if (left > right) otherStart++;
                else
                {
                    // Parallel relationships: each of the left with each of the right.
                    for (var i = otherStart; i < otherEnd && second.Neighbours[i] == left; i++) Add(row, left, Step(first, start), Step(second, i));
                    start++;
                }
            }
        }
    }

    private static (int Start, int End) Run(CsrAdjacency adjacency, int node)
    {
        var place = node - adjacency.FirstNode;
        return (uint)place < (uint)adjacency.RowCount ? (adjacency.Offsets[place], adjacency.Offsets[place + 1]) : (0, 0);
    }

    private static int Step(CsrAdjacency adjacency, int position) =>
        adjacency.Relationships.IsEmpty ? adjacency.FirstRelationship + position : adjacency.Relationships[position];

    private void Add(int row, int node, int first, int second)
    {
        if (_mustDiffer && first == second) return;
        if (!_firstUnique.IsEmpty && !_firstUnique.Allows(row, first)) return;
        if (!_secondUnique.IsEmpty && !_secondUnique.Allows(row, second)) return;
        _parents.Add(row);
        _nodes.Add(node);
        _firstSteps.Add(first);
        _secondSteps.Add(second);
    }

    private RowBatch Emit(RowBatch batch)
    {
        var rows = batch.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_parents), plan.Live);
        rows.Columns[plan.First.To] = new NodeVector([.. _nodes]);
        rows.Columns[plan.First.Step.Slot] = new RelationshipVector([.. _firstSteps]);
        rows.Columns[plan.Second.Step.Slot] = new RelationshipVector([.. _secondSteps]);
        return rows;
    }
}
