namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>Collects phrases and freezes them into a <see cref="PhraseMatcher{T}"/>. Not thread-safe.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseMatcherBuilder<T>
{
    private readonly PhraseTrieBuilder _trie = new();
    private readonly PhraseTableBuilder<T> _table;

    /// <summary>Begins without phrases.</summary>
    public PhraseMatcherBuilder() => _table = new PhraseTableBuilder<T>(_trie);

    /// <summary>Adds a phrase.</summary>
    /// <param name="surface">The phrase as people write it; blanks and hyphens in it do not count.</param>
    /// <param name="caseRule">How its letter case must agree with the text.</param>
    /// <param name="value">What it stands for; adding the same phrase and value again changes nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The phrase has no letter or digit.</exception>
    public PhraseMatcherBuilder<T> Add(string surface, CaseRule caseRule, T value)
    {
        _table.Add(surface, caseRule, value);
        return this;
    }

    /// <summary>The matcher of all phrases so far.</summary>
    public PhraseMatcher<T> Build() => new(_trie.Build(), _table.Build());
}
