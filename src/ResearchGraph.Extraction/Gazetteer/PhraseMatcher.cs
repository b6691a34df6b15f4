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
    private readonly PhraseEntry<T>[]?[] _accepting;

    internal PhraseMatcher(PhraseTrie trie, PhraseEntry<T>[]?[] accepting)
    {
        _trie = trie;
        _accepting = accepting;
    }

    /// <summary>All phrases in a text, by start and then shorter before longer; they may overlap.</summary>
    /// <param name="text">The text, usually <see cref="NormalizedText.Value"/>.</param>
    public List<PhraseMatch<T>> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var matches = new List<PhraseMatch<T>>();
        for (var i = 0; i < text.Length; i++)
        {
            if (PhraseText.IsWordStart(text, i)) MatchAt(text, i, matches);
        }
        return matches;
    }

    private void MatchAt(string text, int start, List<PhraseMatch<T>> matches)
    {
        var state = 0;
        for (var i = start; i < text.Length;)
        {
            state = _trie.Next(state, PhraseText.Fold(text[i]));
            if (state < 0) return;
            i++;
            if (_accepting[state] is { } entries && PhraseText.IsWordEnd(text, i)) Accept(text, start, i, entries, matches);
            if (i < text.Length && PhraseText.IsSeparator(text[i])) i = PhraseText.SkipSeparator(text, i);
        }
    }

    private static void Accept(string text, int start, int end, PhraseEntry<T>[] entries, List<PhraseMatch<T>> matches)
    {
        var span = TextSpan.FromBounds(start, end);
        foreach (var entry in entries)
        {
            if (entry.Case == CaseRule.Ignore || PhraseText.SameLetters(entry.Surface, text.AsSpan(start, end - start)))
                matches.Add(new PhraseMatch<T>(span, entry.Value));
        }
    }
}

/// <summary>One phrase of a matcher.</summary>
internal readonly record struct PhraseEntry<T>(string Surface, CaseRule Case, T Value);
