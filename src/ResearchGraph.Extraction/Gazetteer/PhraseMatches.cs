namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>The matches of one table in one text, found while they are enumerated, so that none needs memory.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal ref struct PhraseMatches<T>(PhraseTable<T> table, PhraseHits hits)
{
    private readonly ReadOnlySpan<PhraseHit> _hits = hits.All;
    private ReadOnlySpan<PhraseEntry<T>> _entries;
    private int _hit = -1;
    private int _entry;

    /// <summary>The match that was found last.</summary>
    public PhraseMatch<T> Current { get; private set; }

    /// <summary>Itself, at the beginning.</summary>
    public readonly PhraseMatches<T> GetEnumerator() => this;

    /// <summary>Finds the next match.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            while (_entry < _entries.Length)
            {
                ref readonly var entry = ref _entries[_entry++];
                var span = _hits[_hit].Span;
                if (!entry.Accepts(hits.Text.AsSpan(span.Start, span.Length))) continue;
                Current = new PhraseMatch<T>(span, entry.Value);
                return true;
            }
            if (++_hit >= _hits.Length) return false;
            _entries = table.EntriesOf(_hits[_hit].Phrase);
            _entry = 0;
        }
    }
}
