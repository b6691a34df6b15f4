using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Expand(All) and Expand(Into) of single relationships.</summary>
internal sealed class ExpandOperator(Operator input, EvaluationContext context, Expand plan) : UnaryOperator(input, context)
{
    private readonly NeighbourReader _reader = new(context, plan.Step.Types, plan.Direction);
    private readonly UniquenessCheck _unique = new(plan.Different);
    private RowBatch? _batch;
    private int[] _from = [];
    private int[] _to = [];
    private int _row;
    private int _position;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _position) = (null, 0, 0);
    }

    public override RowBatch? Next()
    {
        while (true)
        {
            if (_batch is null || _row == _batch.Count)
            {
                if (!ReadInput()) return null;
            }
            if (Produce() is { } rows) return rows;
        }
    }

    private bool ReadInput()
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        _batch = Input.Next();
        if (_batch is null) return false;
        (_row, _position) = (0, 0);
        _from = Vectors.NodeIds(_batch.Columns[plan.From], _batch.Count);
        _to = plan.IsInto ? Vectors.NodeIds(_batch.Columns[plan.To], _batch.Count) : [];
        _unique.Open(_batch);
        _reader.Open();
        return true;
    }

    private RowBatch? Produce()
    {
        var output = new StepBuffer();
        if (_reader.Single is { } adjacency) ProduceFrom(adjacency, output);
        else ProduceFromReader(output);
        return output.Count == 0 ? null : Emit(output);
    }

    private void ProduceFromReader(StepBuffer output)
    {
        for (; _row < _batch!.Count; _row++)
        {
            if (_from[_row] < 0) continue;
            if (_position == 0) _reader.Read(_from[_row]);
            var found = _reader.Nodes;
            var ids = _reader.Relationships;
            var target = plan.IsInto ? _to[_row] : -1;
            for (; _position < found.Length; _position++)
            {
                if (plan.IsInto && found[_position] != target) continue;
                if (!_unique.IsEmpty && !_unique.Allows(_row, ids[_position])) continue;
                if (output.IsFull) return;
                output.Add(_row, found[_position], ids[_position]);
            }
            _position = 0;
        }
    }

    // One type and one direction: straight off the arrays of the adjacency.
    private void ProduceFrom(Graph.Storage.CsrAdjacency adjacency, StepBuffer output)
    {
        var offsets = adjacency.Offsets;
        var neighbours = adjacency.Neighbours;
        var relationships = adjacency.Relationships;
        var (firstNode, firstRelationship) = (adjacency.FirstNode, adjacency.FirstRelationship);
        var isFree = _unique.IsEmpty;
        for (; _row < _batch!.Count; _row++, _position = 0)
        {
            var place = _from[_row] - firstNode;
            if (_from[_row] < 0 || (uint)place >= (uint)(offsets.Length - 1)) continue;
            var (start, end) = (offsets[place], offsets[place + 1]);
            if (plan.IsInto)
            {
                // Neighbours ascend: the target's run is found by bisection.
                start += Bisection.LowerBound(neighbours[start..end], _to[_row]);
            }
            for (var i = start + _position; i < end; i++)
            {
                var node = neighbours[i];
                if (plan.IsInto && node != _to[_row]) break;
                var relationship = relationships.IsEmpty ? firstRelationship + i : relationships[i];
                if (isFree || _unique.Allows(_row, relationship))
                {
                    if (output.IsFull)
                    {
                        _position = i - start;
                        return;
                    }
                    output.Add(_row, node, relationship);
                }
            }
        }
    }

    private RowBatch Emit(StepBuffer output)
    {
        var rows = _batch!.Gather(output.Parents, plan.Live);
        if (!plan.IsInto && IsLive(plan.To)) rows.Columns[plan.To] = new NodeVector(output.Nodes.ToArray());
        if (IsLive(plan.Step.Slot)) rows.Columns[plan.Step.Slot] = new RelationshipVector(output.Relationships.ToArray());
        return rows;
    }

    private bool IsLive(int slot) => plan.Live is null || plan.Live[slot];
}

/// <summary>Steps on their way into a batch.</summary>
internal sealed class StepBuffer
{
    private readonly int[] _parents = GC.AllocateUninitializedArray<int>(RowBatch.Capacity);
    private readonly int[] _nodes = GC.AllocateUninitializedArray<int>(RowBatch.Capacity);
    private readonly int[] _relationships = GC.AllocateUninitializedArray<int>(RowBatch.Capacity);

    public int Count { get; private set; }

    public bool IsFull => Count == RowBatch.Capacity;

    public ReadOnlySpan<int> Parents => _parents.AsSpan(0, Count);

    public ReadOnlySpan<int> Nodes => _nodes.AsSpan(0, Count);

    public ReadOnlySpan<int> Relationships => _relationships.AsSpan(0, Count);

    public void Add(int parent, int node, int relationship)
    {
        var place = Count++;
        _parents[place] = parent;
        _nodes[place] = node;
        _relationships[place] = relationship;
    }
}
