namespace ResearchGraph.Cypher.Execution;

/// <summary>The queries prepared last, by text; the one unused for longest makes room. Thread-safe.</summary>
internal sealed class PlanCache
{
    private const int Capacity = 256;
    private const int LongestText = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _byText = new(StringComparer.Ordinal);
    private long _uses;

    public PreparedQuery GetOrAdd(string text, Func<string, PreparedQuery> create)
    {
        lock (_lock)
        {
            if (_byText.TryGetValue(text, out var entry))
            {
                entry.LastUse = ++_uses;
                return entry.Query;
            }
        }
        var query = create(text);
        if (text.Length > LongestText) return query;
        lock (_lock)
        {
            if (_byText.ContainsKey(text)) return query;
            if (_byText.Count == Capacity) RemoveOldest();
            _byText.Add(text, new Entry(query) { LastUse = ++_uses });
        }
        return query;
    }

    private void RemoveOldest()
    {
        var (oldest, use) = ("", long.MaxValue);
        foreach (var (text, entry) in _byText)
        {
            if (entry.LastUse < use) (oldest, use) = (text, entry.LastUse);
        }
        _byText.Remove(oldest);
    }

    private sealed class Entry(PreparedQuery query)
    {
        public PreparedQuery Query => query;

        public long LastUse { get; set; }
    }
}
