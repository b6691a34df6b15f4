using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>
/// Finds all phrases of a fixed set in one pass over a text: a trie over folded characters in which blanks and hyphens
/// between words do not count, so that <c>KV-cache</c>, <c>KV cache</c> and <c>KVCache</c> are one phrase.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A phrase begins and ends at word boundaries. Time is linear in the text for phrases of bounded length, whatever their
/// number. Make one with <see cref="PhraseMatcherBuilder{T}"/>.
/// </remarks>
/// <typeparam name="T">What a phrase stands for; several phrases may stand for several things.</typeparam>
public sealed class PhraseMatcher<T>
{
    private readonly PhraseTrie _trie;
    private readonly PhraseTable<T> _table;

    internal PhraseMatcher(PhraseTrie trie, PhraseTable<T> table)
    {
        _trie = trie;
        _table = table;
    }

    /// <summary>All phrases in a text, by start and then shorter before longer; they may overlap.</summary>
    /// <param name="text">The text, usually <see cref="NormalizedText.Value"/>.</param>
    public List<PhraseMatch<T>> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var matches = new List<PhraseMatch<T>>();
        foreach (var match in _table.Select(_trie.Scan(text))) matches.Add(match);
        return matches;
    }
}
