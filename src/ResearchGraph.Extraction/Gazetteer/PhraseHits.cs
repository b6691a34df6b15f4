using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>The phrases that one pass found in a text, for all matchers to take theirs from. Not thread-safe while it is filled, then it is.</summary>
internal sealed class PhraseHits(string text)
{
    // About one word in three ends a phrase of some matcher.
    private PhraseHit[] _hits = new PhraseHit[text.Length / 16 + 4];
    private int _count;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The hits by start, shorter before longer.</summary>
    public ReadOnlySpan<PhraseHit> All => _hits.AsSpan(0, _count);

    /// <summary>Adds a hit behind the others.</summary>
    public void Add(TextSpan span, int phrase)
    {
        if (_count == _hits.Length) Array.Resize(ref _hits, 2 * _count);
        _hits[_count++] = new PhraseHit(span, phrase);
    }
}

/// <summary>A phrase at a place of a text; its letter case may differ from the phrase as it was added.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Phrase">Its number in the trie.</param>
internal readonly record struct PhraseHit(TextSpan Span, int Phrase);
