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
    public PhraseMatches<T> Select(PhraseHits hits) => new(this, hits);

    /// <summary>The entries of a phrase, for all cases of its letters.</summary>
    /// <param name="phrase">Its number.</param>
    public ReadOnlySpan<PhraseEntry<T>> EntriesOf(int phrase) => phrase < _entries.Length ? _entries[phrase] : default;
}

/// <summary>One phrase of a table.</summary>
internal readonly record struct PhraseEntry<T>(string Surface, CaseRule Case, T Value)
{
    /// <summary>Whether a text that agrees but for letter case is the phrase.</summary>
    public bool Accepts(ReadOnlySpan<char> text) => Case == CaseRule.Ignore || PhraseText.SameLetters(Surface, text);
}
