using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>The columns of one growing table, by property key. One thread.</summary>
internal abstract class EntityTableBuilder(StringDictionaryBuilder strings)
{
    private readonly List<ColumnBuilder?> _columns = [];

    internal int Count { get; private protected set; }

    internal void Set(int row, int key, Value value)
    {
        while (_columns.Count <= key)
        {
            _columns.Add(null);
        }

        (_columns[key] ??= new ColumnBuilder(strings)).Set(row, value);
    }

    /// <summary>Makes the columns, one a key, in two steps, since making them may still add strings.</summary>
    private protected Func<StringDictionary, PropertyColumn>?[] BuildColumns(int keyCount, int[]? order)
    {
        var columns = new Func<StringDictionary, PropertyColumn>?[keyCount];
        for (var key = 0; key < _columns.Count; key++)
        {
            columns[key] = _columns[key]?.Build(Count, order);
            _columns[key] = null;
        }

        return columns;
    }

    private protected static PropertyColumn?[] Finish(Func<StringDictionary, PropertyColumn>?[] columns, StringDictionary dictionary) =>
        Array.ConvertAll(columns, column => column?.Invoke(dictionary));
}
