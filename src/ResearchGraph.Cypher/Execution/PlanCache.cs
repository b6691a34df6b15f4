namespace ResearchGraph.Cypher.Execution;

/// <summary>The queries prepared last, by text; the one unused for longest makes room. Thread-safe.</summary>
internal sealed class PlanCache
{
    private const int Capacity = 256;
    private const int LongestText = 64 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Text, PreparedQuery Query)>> _byText = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Text, PreparedQuery Query)> _byUse = new();

    public PreparedQuery GetOrAdd(string text, Func<string, PreparedQuery> create)
    {
        lock (_lock)
        {
            if (_byText.TryGetValue(text, out var node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value.Query;
            }
        }
        var query = create(text);
        if (text.Length > LongestText) return query;
        lock (_lock)
        {
            if (_byText.ContainsKey(text)) return query;
            _byText.Add(text, _byUse.AddFirst((text, query)));
            if (_byText.Count <= Capacity) return query;
            _byText.Remove(_byUse.Last!.Value.Text);
            _byUse.RemoveLast();
        }
        return query;
    }
}
