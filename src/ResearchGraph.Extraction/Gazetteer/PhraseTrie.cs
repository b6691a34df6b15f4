using System.Numerics;
using System.Runtime.CompilerServices;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>
/// The trie of all phrases that any matcher looks for, so that one pass over a text serves them all. Immutable and
/// thread-safe; make one with <see cref="PhraseTrieBuilder"/>.
/// </summary>
/// <remarks>
/// A state is a bitmap of the symbols that lead on and the number of the first state behind it; the states behind one stand
/// side by side in the order of their symbols, so that counting bits finds the next one (after P. Bagwell: Ideal Hash Trees,
/// 2001). States are numbered breadth first: the few near the root, where most words end, stay in the cache.
/// </remarks>
internal sealed class PhraseTrie
{
    private const int None = -1;

    private readonly State[] _states;

    /// <summary>The states behind two letters or digits: every word begins there, and most end there.</summary>
    private readonly int[] _pairs;

    /// <summary>Freezes a trie.</summary>
    /// <param name="states">Its states, the root first.</param>
    public PhraseTrie(State[] states)
    {
        _states = states;
        _pairs = Pairs(states);
    }

    /// <summary>All phrases in a text, by start and then shorter before longer; they may overlap. Letter case is not compared.</summary>
    public PhraseHits Scan(string text)
    {
        var hits = new PhraseHits(text);
        var isInWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var wasInWord = isInWord;
            isInWord = char.IsLetterOrDigit(text[i]);
            if (!wasInWord && (isInWord || PhraseText.IsSignOfWord(text[i]))) ScanFrom(text, i, hits);
        }
        return hits;
    }

    private void ScanFrom(string text, int start, PhraseHits hits)
    {
        var states = _states;
        var (state, i) = Enter(text, start);
        while (state >= 0)
        {
            var phrase = states[state].Phrase;
            if (phrase >= 0 && PhraseText.IsWordEnd(text, i)) hits.Add(TextSpan.FromBounds(start, i), phrase);
            if (i < text.Length && PhraseText.IsSeparator(text[i])) i = PhraseText.SkipSeparator(text, i);
            if (i >= text.Length) return;
            var symbol = PhraseAlphabet.SymbolOf(text[i]);
            state = Step(states, state, symbol);
            if (symbol == PhraseAlphabet.Escape) state = StepDigits(states, state, text[i]);
            i++;
        }
    }

    /// <summary>The state behind the first two characters and the place behind them, or the root at the beginning where they are no pair.</summary>
    private (int State, int Next) Enter(string text, int start)
    {
        if (start + 1 >= text.Length) return (0, start);
        int first = PhraseAlphabet.SymbolOf(text[start]), second = PhraseAlphabet.SymbolOf(text[start + 1]);
        // No phrase ends between two letters or digits, so that nothing is passed over.
        return first < PhraseAlphabet.WordSymbols && second < PhraseAlphabet.WordSymbols
            ? (_pairs[first * PhraseAlphabet.WordSymbols + second], start + 2)
            : (0, start);
    }

    private static int[] Pairs(State[] states)
    {
        var pairs = new int[PhraseAlphabet.WordSymbols * PhraseAlphabet.WordSymbols];
        for (var i = 0; i < pairs.Length; i++)
        {
            var state = Step(states, 0, i / PhraseAlphabet.WordSymbols);
            pairs[i] = state < 0 ? None : Step(states, state, i % PhraseAlphabet.WordSymbols);
        }
        return pairs;
    }

    private static int StepDigits(State[] states, int state, char c)
    {
        for (var digit = 0; digit < PhraseAlphabet.EscapedLength && state >= 0; digit++) state = Step(states, state, PhraseAlphabet.DigitOf(c, digit));
        return state;
    }

    /// <summary>The state behind a symbol, or -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Step(State[] states, int state, int symbol)
    {
        ref readonly var from = ref states[state];
        var bit = 1UL << symbol;
        return (from.Symbols & bit) == 0 ? None : from.First + BitOperations.PopCount(from.Symbols & (bit - 1));
    }

    /// <summary>One state.</summary>
    /// <param name="Symbols">One bit for each symbol of <see cref="PhraseAlphabet"/> that leads on.</param>
    /// <param name="First">Number of the state behind the lowest of them.</param>
    /// <param name="Phrase">Number of the phrase that ends here; -1 where none does.</param>
    internal readonly record struct State(ulong Symbols, int First, int Phrase);
}
