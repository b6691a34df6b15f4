namespace ResearchGraph.Graph.Storage;

/// <summary>
/// A growing run of 64-bit words, all 0 at first, in 32 bits each for as long as they fit: numbers of strings, positions and
/// flags always do. The default is an empty one. One thread.
/// </summary>
internal struct WordStore
{
    private RowStore<int>? _narrow;
    private RowStore<long>? _wide;

    /// <summary>The word of a row; 0 where none was set.</summary>
    internal readonly long this[int row] => _wide is not null ? _wide.GetOrDefault(row) : _narrow?.GetOrDefault(row) ?? 0;

    /// <summary>Sets the word of a row.</summary>
    internal void Set(int row, long word)
    {
        if (_wide is null && (int)word != word)
        {
            Widen();
        }

        if (_wide is not null)
        {
            _wide.Reserve(row);
            _wide[row] = word;
            return;
        }

        _narrow ??= new RowStore<int>();
        _narrow.Reserve(row);
        _narrow[row] = (int)word;
    }

    private void Widen()
    {
        _wide = new RowStore<long>();
        if (_narrow is null)
        {
            return;
        }

        for (var row = 0; row < _narrow.Capacity; row++)
        {
            _wide.Reserve(row);
            _wide[row] = _narrow[row];
        }

        _narrow = null;
    }
}
