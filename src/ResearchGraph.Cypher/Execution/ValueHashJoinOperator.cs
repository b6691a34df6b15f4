using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>
/// ValueHashJoin: the nodes of the inner plan lie in a table by their keys, those of one key in the order in which they came. The table is
/// made for the first row, and only once where the graph cannot change meanwhile.
/// </summary>
internal sealed class ValueHashJoinOperator(Operator input, Operator inner, EvaluationContext context, ValueHashJoin plan, int slotCount)
    : NodeSourceOperator(input, context, plan.Slot, plan.Live)
{
    private GroupTable? _table;
    private int _groupCount;
    private int[] _starts = [];
    private int[] _nodes = [];
    private Vector[] _groupKeys = [];
    private long _size;
    private RowBatch? _batch;
    private Vector[] _keys = [];
    private int[] _groups = [];
    private int _next;
    private int _end;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _batch = null;
        if (Context.Graph.Snapshot is null) Forget();
    }

    protected override void Start(RowBatch batch, int row)
    {
        if (_table is null) Build();
        if (!ReferenceEquals(batch, _batch)) LookUp(batch);
        var group = _groups[row];
        (_next, _end) = group < _groupCount && AreEqual(row, group) ? (_starts[group], _starts[group + 1]) : (0, 0);
    }

    protected override int Fill(Span<int> ids)
    {
        var taken = Math.Min(ids.Length, _end - _next);
        _nodes.AsSpan(_next, taken).CopyTo(ids);
        _next += taken;
        return taken;
    }

    private void Forget()
    {
        Context.Memory.Release(_size);
        (_table, _size) = (null, 0);
    }

    private void Build()
    {
        var table = new GroupTable(plan.Keys.Count);
        var (nodes, groups) = (new List<int>(), new List<int>());
        inner.Open(RowBatch.Unit(slotCount));
        while (inner.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            Assign(table, KeysOf(batch, isOuter: false), batch.Count);
            nodes.AddRange(((NodeVector)batch.Columns[plan.Slot]!).Ids);
            groups.AddRange(_groups.AsSpan(0, batch.Count));
            Charge((nodes.Count * 16L) + table.Size);
        }
        _groupCount = table.Count;
        _starts = new int[_groupCount + 1];
        foreach (var group in groups) _starts[group + 1]++;
        for (var group = 0; group < _groupCount; group++) _starts[group + 1] += _starts[group];
        var cursor = _starts.AsSpan(0, _groupCount).ToArray();
        _nodes = new int[nodes.Count];
        for (var i = 0; i < groups.Count; i++) _nodes[cursor[groups[i]]++] = nodes[i];
        _groupKeys = [.. plan.Keys.Select((_, key) => table.Column(key, TypeSet.Any))];
        _table = table;
    }

    private void LookUp(RowBatch batch)
    {
        _batch = batch;
        _keys = KeysOf(batch, isOuter: true);
        // Keys of no node get groups of their own: harmless, and counted.
        Assign(_table!, _keys, batch.Count);
        Charge((_nodes.Length * 16L) + _table!.Size);
    }

    private Vector[] KeysOf(RowBatch batch, bool isOuter) =>
        [.. plan.Keys.Select(key => (isOuter ? key.Outer : key.Inner).EvaluateBatch(batch, Context))];

    private void Assign(GroupTable table, Vector[] keys, int count)
    {
        if (_groups.Length < count) _groups = new int[Math.Max(count, RowBatch.Capacity)];
        table.Assign(keys, count, _groups);
    }

    private void Charge(long size)
    {
        Context.Memory.Add(size - _size);
        _size = size;
    }

    /// <summary>The table goes by equivalence: nulls, NaN, and lists and maps with a null in them equal nothing.</summary>
    private bool AreEqual(int row, int group)
    {
        for (var key = 0; key < _keys.Length; key++)
        {
            if (_keys[key].IsNull(row)) return false;
            if (_keys[key] is not ValueVector and not ConstantVector) continue;
            var value = _keys[key].Get(row);
            if (value.Kind is ValueKind.Float or ValueKind.List or ValueKind.Map && ValueComparison.AreEqual(value, _groupKeys[key].Get(group)) != true) return false;
        }
        return true;
    }
}
