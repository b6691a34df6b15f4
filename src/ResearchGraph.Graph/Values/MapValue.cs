namespace ResearchGraph.Graph.Values;

/// <summary>An immutable map from names to values that keeps the order in which it was written. Thread-safe.</summary>
public sealed class MapValue : ValueObject
{
    private const int ScanLimit = 8;

    private readonly KeyValuePair<string, Value>[] _entries;
    private readonly Dictionary<string, int>? _positions;

    /// <summary>A map of the entries; of two with one key the later value wins at the earlier place.</summary>
    /// <exception cref="ArgumentException">Nested deeper than <see cref="ListValue.MaxDepth"/>.</exception>
    public MapValue(IEnumerable<KeyValuePair<string, Value>> entries)
        : base(ValueKind.Map)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = new List<KeyValuePair<string, Value>>();
        foreach (var entry in entries)
        {
            if (positions.TryAdd(entry.Key, kept.Count))
            {
                kept.Add(entry);
            }
            else
            {
                kept[positions[entry.Key]] = entry;
            }
        }

        _entries = [.. kept];
        _positions = _entries.Length > ScanLimit ? positions : null;
        Depth = ListValue.DepthOf(Array.ConvertAll(_entries, entry => entry.Value));
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Length;

    /// <summary>1 for a map of scalars, 2 for a map of those, and so on.</summary>
    public int Depth { get; }

    /// <summary>The entries in the order in which they were written.</summary>
    public ReadOnlySpan<KeyValuePair<string, Value>> Entries => _entries;

    /// <summary>The value of a key, compared ordinally; null where the map lacks it.</summary>
    public Value this[string key] => TryGetValue(key, out var value) ? value : Value.Null;

    /// <summary>Finds the value of a key, compared ordinally.</summary>
    public bool TryGetValue(string key, out Value value)
    {
        var position = PositionOf(key);
        value = position < 0 ? Value.Null : _entries[position].Value;
        return position >= 0;
    }

    /// <summary>The entries ordered by key, ordinally.</summary>
    internal KeyValuePair<string, Value>[] SortedEntries()
    {
        var sorted = (KeyValuePair<string, Value>[])_entries.Clone();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return sorted;
    }

    private int PositionOf(string key)
    {
        if (_positions is not null)
        {
            return _positions.GetValueOrDefault(key, -1);
        }

        return Array.FindIndex(_entries, entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
    }
}
