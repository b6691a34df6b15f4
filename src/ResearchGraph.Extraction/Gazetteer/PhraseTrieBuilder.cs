using System.Numerics;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>Collects phrases and freezes them into a <see cref="PhraseTrie"/>. Not thread-safe.</summary>
internal sealed class PhraseTrieBuilder
{
    /// <summary>States while phrases are added: those behind one state are a chain of <see cref="Draft.Sibling"/>s. State 0 is the root.</summary>
    private readonly List<Draft> _drafts = [new Draft(0)];

    /// <summary>Number of different phrases so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase, or finds it again.</summary>
    /// <param name="surface">The phrase as people write it; letter case, blanks and hyphens in it do not count.</param>
    /// <returns>Its number, from 0 on.</returns>
    /// <exception cref="ArgumentException">The phrase has no letter or digit.</exception>
    public int Add(string surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var state = 0;
        foreach (var c in surface)
        {
            if (!PhraseText.IsSeparator(c)) state = Advance(state, c);
        }
        if (state == 0) throw new ArgumentException($"The phrase '{surface}' has no letter or digit.", nameof(surface));
        var draft = _drafts[state];
        if (draft.Phrase < 0) _drafts[state] = draft with { Phrase = Count++ };
        return _drafts[state].Phrase;
    }

    /// <summary>The trie of all phrases so far.</summary>
    public PhraseTrie Build()
    {
        var states = new PhraseTrie.State[_drafts.Count];
        var drafts = new int[_drafts.Count];
        var end = 1;
        for (var i = 0; i < states.Length; i++)
        {
            var draft = _drafts[drafts[i]];
            var symbols = 0UL;
            for (var child = draft.Child; child != 0; child = _drafts[child].Sibling) symbols |= 1UL << _drafts[child].Symbol;
            for (var child = draft.Child; child != 0; child = _drafts[child].Sibling)
                drafts[end + BitOperations.PopCount(symbols & ((1UL << _drafts[child].Symbol) - 1))] = child;
            states[i] = new PhraseTrie.State(symbols, end, draft.Phrase);
            end += BitOperations.PopCount(symbols);
        }
        return new PhraseTrie(states);
    }

    private int Advance(int state, char c)
    {
        var symbol = PhraseAlphabet.SymbolOf(c);
        state = Step(state, symbol);
        if (symbol != PhraseAlphabet.Escape) return state;
        for (var digit = 0; digit < PhraseAlphabet.EscapedLength; digit++) state = Step(state, PhraseAlphabet.DigitOf(c, digit));
        return state;
    }

    private int Step(int state, int symbol)
    {
        for (var child = _drafts[state].Child; child != 0; child = _drafts[child].Sibling)
        {
            if (_drafts[child].Symbol == symbol) return child;
        }
        var added = _drafts.Count;
        _drafts.Add(new Draft(symbol) { Sibling = _drafts[state].Child });
        _drafts[state] = _drafts[state] with { Child = added };
        return added;
    }

    private readonly record struct Draft(int Symbol)
    {
        /// <summary>Number of a state behind this one; 0 where there is none.</summary>
        public int Child { get; init; }

        /// <summary>Number of another state behind the same one; 0 where there is none.</summary>
        public int Sibling { get; init; }

        /// <summary>Number of the phrase that ends here; -1 where none does.</summary>
        public int Phrase { get; init; } = -1;
    }
}
