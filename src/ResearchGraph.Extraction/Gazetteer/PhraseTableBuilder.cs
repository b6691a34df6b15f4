namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>Collects phrases for a shared trie and what they stand for. Not thread-safe.</summary>
/// <param name="trie">The trie that gets the phrases.</param>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTableBuilder<T>(PhraseTrieBuilder trie)
{
    private readonly List<PhraseEntry<T>[]?> _entries = [];

    /// <summary>Adds a phrase.</summary>
    /// <param name="surface">The phrase as people write it; blanks and hyphens in it do not count.</param>
    /// <param name="caseRule">How its letter case must agree with the text.</param>
    /// <param name="value">What it stands for; adding the same phrase and value again changes nothing.</param>
    /// <exception cref="ArgumentException">The phrase has no letter or digit.</exception>
    public void Add(string surface, CaseRule caseRule, T value)
    {
        var phrase = trie.Add(surface);
        while (_entries.Count <= phrase) _entries.Add(null);
        var entry = new PhraseEntry<T>(surface, caseRule, value);
        // Nearly every phrase has one entry, so that growing by one is cheapest.
        if (_entries[phrase] is not { } known) _entries[phrase] = [entry];
        else if (!HasUse(known, entry)) _entries[phrase] = [.. known, entry];
    }

    /// <summary>The table of all phrases so far.</summary>
    public PhraseTable<T> Build() => new([.. _entries]);

    private static bool HasUse(PhraseEntry<T>[] known, PhraseEntry<T> entry)
    {
        foreach (var other in known)
        {
            if (SameUse(other, entry)) return true;
        }
        return false;
    }

    private static bool SameUse(PhraseEntry<T> a, PhraseEntry<T> b) =>
        EqualityComparer<T>.Default.Equals(a.Value, b.Value) && a.Case == b.Case
        && (a.Case == CaseRule.Ignore || PhraseText.SameLetters(a.Surface, b.Surface));
}
