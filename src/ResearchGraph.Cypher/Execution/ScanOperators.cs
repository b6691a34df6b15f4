using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Indexes;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Puts the nodes that a source gives beside each row.</summary>
internal abstract class NodeSourceOperator(Operator input, EvaluationContext context, int slot, bool[]? live) : UnaryOperator(input, context)
{
    private RowBatch? _batch;
    private int _row;
    private bool _isInside;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _isInside) = (null, 0, false);
    }

    /// <summary>Goes to the first node of a row.</summary>
    protected abstract void Start(RowBatch batch, int row);

    /// <summary>Fills in the next nodes and gives how many; fewer than there is room for only at the end.</summary>
    protected abstract int Fill(Span<int> ids);

    public override RowBatch? Next()
    {
        var ids = new int[RowBatch.Capacity];
        var parents = new int[RowBatch.Capacity];
        var count = 0;
        while (count < ids.Length)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_batch is null || _row == _batch.Count)
            {
                if (count > 0) break;
                (_batch, _row) = (Input.Next(), 0);
                if (_batch is null) return null;
            }
            if (!_isInside) Start(_batch, _row);
            var filled = Fill(ids.AsSpan(count));
            parents.AsSpan(count, filled).Fill(_row);
            count += filled;
            _isInside = count == ids.Length;
            if (!_isInside) _row++;
        }
        if (count == 0) return null;
        if (count < ids.Length) Array.Resize(ref ids, count);
        var rows = _batch!.Gather(parents.AsSpan(0, count), live);
        rows.Columns[slot] = new NodeVector(ids);
        return rows;
    }
}

/// <summary>AllNodesScan and NodeByLabelScan.</summary>
internal sealed class NodeScanOperator(Operator input, EvaluationContext context, NodeScan plan) : NodeSourceOperator(input, context, plan.Slot, plan.Live)
{
    private readonly List<(int First, int End)> _ranges = [];
    private List<int>? _listed;
    private int _range;
    private int _next;

    protected override void Start(RowBatch batch, int row)
    {
        _ranges.Clear();
        _listed = null;
        var label = plan.Label is null ? -1 : Context.LabelId(plan.Label);
        if (Context.Graph.Snapshot is { } graph)
        {
            if (plan.Label is null) _ranges.Add((0, graph.NodeCount));
            else if (label >= 0) AddRanges(graph.NodesWithLabel(new LabelId(label)).Ranges);
        }
        else
        {
            _listed = plan.Label is null ? All() : label >= 0 ? [.. Context.Graph.NodesWithLabel(label)] : [];
        }
        (_range, _next) = (0, _ranges.Count > 0 ? _ranges[0].First : 0);
    }

    protected override int Fill(Span<int> ids)
    {
        if (_listed is not null)
        {
            var taken = Math.Min(ids.Length, _listed.Count - _next);
            for (var i = 0; i < taken; i++) ids[i] = _listed[_next++];
            return taken;
        }
        var count = 0;
        while (count < ids.Length && _range < _ranges.Count)
        {
            var end = Math.Min(_ranges[_range].End, _next + ids.Length - count);
            while (_next < end) ids[count++] = _next++;
            if (_next < _ranges[_range].End) continue;
            if (++_range < _ranges.Count) _next = _ranges[_range].First;
        }
        return count;
    }

    private void AddRanges(ReadOnlySpan<Graph.Snapshots.NodeRange> ranges)
    {
        foreach (var range in ranges)
        {
            if (range.Count > 0) _ranges.Add((range.First, range.First + range.Count));
        }
    }

    private List<int> All()
    {
        var ids = new List<int>();
        for (var id = 0; id < Context.Graph.NodeLimit; id++)
        {
            if (Context.Graph.Exists(new NodeId(id))) ids.Add(id);
        }
        return ids;
    }
}

/// <summary>NodeIndexSeek.</summary>
internal sealed class NodeIndexSeekOperator(Operator input, EvaluationContext context, NodeIndexSeek plan) : NodeSourceOperator(input, context, plan.Slot, plan.Live)
{
    private readonly List<int> _found = [];
    private int _next;

    protected override void Start(RowBatch batch, int row)
    {
        _found.Clear();
        _next = 0;
        var value = plan.Value.Evaluate(new Row(batch, row, Context));
        var (label, key) = (Context.LabelId(plan.Label), Context.KeyId(plan.Key));
        if (label < 0 || key < 0 || value.IsNull) return;
        if (Context.Graph.Snapshot is { } graph)
        {
            foreach (var table in graph.NodeTables)
            {
                if (table.HasLabel(new LabelId(label)) && table.Index(new PropertyKeyId(key)) is { } index) Find(index, table, value);
            }
            return;
        }
        foreach (var id in Context.Graph.NodesWithLabel(label))
        {
            if (Graph.Values.ValueComparison.AreEqual(Context.Graph.Property(new NodeId(id), key), value) == true) _found.Add(id);
        }
    }

    private void Find(ColumnIndex index, NodeTable table, Graph.Values.Value value)
    {
        // The index goes by equivalence: a list with a null in it equals nothing.
        var isExact = value.Kind is not (Graph.Values.ValueKind.List or Graph.Values.ValueKind.Map);
        foreach (var row in index.Find(value))
        {
            if (isExact || Graph.Values.ValueComparison.AreEqual(table.Column(new PropertyKeyId(Context.KeyId(plan.Key)))!.Get(row), value) == true) _found.Add(table.First + row);
        }
    }

    protected override int Fill(Span<int> ids)
    {
        var taken = Math.Min(ids.Length, _found.Count - _next);
        for (var i = 0; i < taken; i++) ids[i] = _found[_next++];
        return taken;
    }
}
