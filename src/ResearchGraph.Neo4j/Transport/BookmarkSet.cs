namespace ResearchGraph.Neo4j.Transport;

/// <summary>The newest transactions that a transport has seen: what it sends was included in what comes back. Thread-safe.</summary>
internal sealed class BookmarkSet
{
    private readonly Lock _lock = new();
    private string[] _bookmarks = [];

    internal IReadOnlyList<string> Current
    {
        get
        {
            lock (_lock)
            {
                return _bookmarks;
            }
        }
    }

    /// <summary>Puts what a response brought in the place of what its request sent.</summary>
    internal void Replace(IReadOnlyList<string> sent, IReadOnlyList<string> received)
    {
        if (received.Count == 0)
        {
            return;
        }

        lock (_lock)
        {
            _bookmarks = [.. _bookmarks.Except(sent, StringComparer.Ordinal).Union(received, StringComparer.Ordinal)];
        }
    }
}
