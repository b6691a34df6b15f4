namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>
/// A trie in compressed rows: the edges of state <c>s</c> are those from <c>first[s]</c> up to <c>first[s + 1]</c>, by
/// character. State 0 is the root. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly int[] _first;
    private readonly char[] _labels;
    private readonly int[] _targets;

    /// <summary>Targets of the root's edges by ASCII character: most words end here.</summary>
    private readonly int[] _root = new int[128];

    /// <summary>Freezes a trie.</summary>
    /// <param name="states">Number of states.</param>
    /// <param name="edges">Target by <see cref="PhraseText.Edge"/>; the order does not matter.</param>
    public PhraseTrie(int states, IReadOnlyDictionary<long, int> edges)
    {
        var keys = new long[edges.Count];
        _targets = new int[edges.Count];
        var count = 0;
        foreach (var (key, target) in edges)
        {
            keys[count] = key;
            _targets[count++] = target;
        }
        Array.Sort(keys, _targets);
        _labels = new char[keys.Length];
        _first = new int[states + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            _labels[i] = (char)keys[i];
            _first[(int)(keys[i] >> 16) + 1]++;
        }
        for (var state = 0; state < states; state++) _first[state + 1] += _first[state];
        for (var c = 0; c < _root.Length; c++) _root[c] = Search(0, (char)c);
    }

    /// <summary>The state behind an edge, or -1 where there is none.</summary>
    public int Next(int state, char label) => state == 0 && label < _root.Length ? _root[label] : Search(state, label);

    private int Search(int state, char label)
    {
        int low = _first[state], high = _first[state + 1];
        while (high - low > 8)
        {
            var middle = (low + high) / 2;
            if (_labels[middle] <= label) low = middle; else high = middle;
        }
        for (var i = low; i < high; i++)
        {
            if (_labels[i] == label) return _targets[i];
        }
        return -1;
    }
}
