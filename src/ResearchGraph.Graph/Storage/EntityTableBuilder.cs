using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>The columns of one growing table, by property key. Rows and columns may be added to by one thread each.</summary>
internal abstract class EntityTableBuilder(StringDictionaryBuilder strings)
{
    private readonly List<ColumnBuilder?> _columns = [];
    private Func<StringDictionary, PropertyColumn>?[] _built = [];

    internal int Count { get; private protected set; }

    internal void Set(int row, int key, Value value)
    {
        while (_columns.Count <= key)
        {
            _columns.Add(null);
        }

        (_columns[key] ??= new ColumnBuilder(strings)).Set(row, value);
    }

    /// <summary>The place in the builder of each row of the finished table; null where it is the same. The rows are complete.</summary>
    private protected virtual int[]? Order => null;

    /// <summary>Makes the columns that need no more strings. Several tables may do so at once.</summary>
    internal virtual void BuildPlainColumns(int keyCount)
    {
        _built = new Func<StringDictionary, PropertyColumn>?[keyCount];
        Parallel.For(0, _columns.Count, key =>
        {
            if (_columns[key] is { AddsStrings: false })
            {
                BuildColumn(key);
            }
        });
    }

    /// <summary>Makes the other columns, whose strings get their numbers now: table by table, or the numbers depend on chance.</summary>
    internal void BuildOtherColumns()
    {
        for (var key = 0; key < _columns.Count; key++)
        {
            if (_columns[key] is not null)
            {
                BuildColumn(key);
            }
        }
    }

    /// <summary>The finished columns, one a key; null where no row has a value.</summary>
    private protected PropertyColumn?[] Finish(StringDictionary dictionary) =>
        Array.ConvertAll(_built, column => column?.Invoke(dictionary));

    private void BuildColumn(int key)
    {
        _built[key] = _columns[key]!.Build(Count, Order);
        _columns[key] = null;
    }
}
