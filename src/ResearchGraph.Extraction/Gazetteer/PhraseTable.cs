namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>What some phrases of a shared trie stand for. Immutable and thread-safe; make one with <see cref="PhraseTableBuilder{T}"/>.</summary>
/// <typeparam name="T">What a phrase stands for; several phrases may stand for several things.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly PhraseEntry<T>[]?[] _entries;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">The entries by the phrase's number; null for a phrase that is another table's.</param>
    public PhraseTable(PhraseEntry<T>[]?[] entries) => _entries = entries;

    /// <summary>Takes the table's own matches out of all hits of a text: by start, then shorter before longer; they may overlap.</summary>
    public List<PhraseMatch<T>> Select(PhraseHits hits)
    {
        var matches = new List<PhraseMatch<T>>();
        foreach (ref readonly var hit in hits.All)
        {
            if (hit.Phrase >= _entries.Length || _entries[hit.Phrase] is not { } entries) continue;
            foreach (ref readonly var entry in entries.AsSpan())
            {
                if (entry.Case == CaseRule.Ignore || PhraseText.SameLetters(entry.Surface, hits.Text.AsSpan(hit.Span.Start, hit.Span.Length)))
                    matches.Add(new PhraseMatch<T>(hit.Span, entry.Value));
            }
        }
        return matches;
    }
}

/// <summary>One phrase of a table.</summary>
internal readonly record struct PhraseEntry<T>(string Surface, CaseRule Case, T Value);
