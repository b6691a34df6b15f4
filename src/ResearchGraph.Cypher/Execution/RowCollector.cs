using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Builds a batch row by row out of rows of other batches.</summary>
internal sealed class RowCollector(int slotCount)
{
    private readonly ColumnCollector?[] _columns = new ColumnCollector?[slotCount];

    public int Count { get; private set; }

    public void Add(RowBatch from, int row, bool[]? live = null)
    {
        for (var slot = 0; slot < _columns.Length; slot++)
        {
            if (live is not null && !live[slot]) continue;
            if (slot < from.Columns.Length && from.Columns[slot] is { } source)
            {
                (_columns[slot] ??= new ColumnCollector(Count)).Add(source, row);
            }
            else
            {
                _columns[slot]?.AddNull();
            }
        }
        Count++;
    }

    /// <summary>Overwrites a value of the row that was added last.</summary>
    public void Set(int slot, Value value) => (_columns[slot] ??= new ColumnCollector(Count - 1)).SetLast(value, Count);

    public RowBatch Take()
    {
        var columns = new Vector?[_columns.Length];
        for (var slot = 0; slot < columns.Length; slot++) columns[slot] = _columns[slot]?.ToVector();
        var batch = new RowBatch(Count, columns);
        Array.Clear(_columns);
        Count = 0;
        return batch;
    }
}

/// <summary>Builds one column, narrow as long as all values come from columns of one narrow form.</summary>
internal sealed class ColumnCollector
{
    private readonly List<int> _ids = [];
    private List<Value>? _values;
    private Type? _form;

    public ColumnCollector(int nulls)
    {
        for (var i = 0; i < nulls; i++) AddNull();
    }

    private int Count => _values?.Count ?? _ids.Count;

    public void Add(Vector source, int row)
    {
        switch (source)
        {
            case NodeVector nodes when IsForm(typeof(NodeVector)):
                _ids.Add(nodes.Ids[row]);
                break;
            case RelationshipVector relationships when IsForm(typeof(RelationshipVector)):
                _ids.Add(relationships.Ids[row]);
                break;
            default:
                Widen().Add(source.Get(row));
                break;
        }
    }

    public void AddNull()
    {
        if (_values is not null) _values.Add(Value.Null);
        else _ids.Add(-1);
    }

    public void SetLast(Value value, int count)
    {
        while (Count < count) AddNull();
        Widen()[count - 1] = value;
    }

    public Vector ToVector() => _values is not null ? new ValueVector([.. _values])
        : _form == typeof(RelationshipVector) ? new RelationshipVector([.. _ids])
        : new NodeVector([.. _ids]);

    private bool IsForm(Type form)
    {
        _form ??= form;
        return _values is null && _form == form;
    }

    private List<Value> Widen()
    {
        if (_values is not null) return _values;
        var narrow = ToVector();
        _values = new List<Value>(_ids.Count + 1);
        for (var i = 0; i < _ids.Count; i++) _values.Add(narrow.Get(i));
        return _values;
    }
}
