using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>
/// The kind of thing that a name stands for, from the head noun of a noun phrase that belongs to it: just before the name, just
/// behind it, or in apposition. A noun of another clause says nothing. Thread-safe.
/// </summary>
internal static class TypeRule
{
    private const int MaximumPhrase = 14;
    private const WordRole PhraseEnd = WordRole.Preposition | WordRole.Relative | WordRole.Be | WordRole.Result | WordRole.Naming | WordRole.Conjunction | WordRole.Propose;

    /// <summary>The type that the words around an occurrence give, or null.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">First word of the name.</param>
    /// <param name="last">Its last word.</param>
    public static string? Near(WordSequence words, int first, int last) =>
        Before(words, first, SkipBracket(words, last)) ?? Behind(words, SkipBracket(words, last));

    /// <summary>The type of the noun phrase that begins at a word; null where it ends in no noun of the table.</summary>
    public static string? OfPhrase(WordSequence words, int first)
    {
        for (var i = first; i < words.Count && i < first + MaximumPhrase && words[i].Sentence == words[first].Sentence; i++)
        {
            // "a family of image generation models": the noun behind speaks of the thing.
            if (IsCollection(words.Core(i)) && i + 1 < words.Count && words.Core(i + 1) is "of") i++;
            else if (BracketEnd(words, i + 1) is var close && close > i && HeadNouns.TypeOf(HeadOf(words.Core(i))) is null) i = close;
            else if (IsPhraseEnd(words, i + 1)) return HeadNouns.TypeOf(HeadOf(words.Core(i)));
        }
        return null;
    }

    /// <summary><c>a new metric X</c>, <c>a framework called X</c>, <c>our method, X</c>, <c>two models, X and Y</c>.</summary>
    private static string? Before(WordSequence words, int first, int last)
    {
        if (first == 0 || (words[first].Follows(WordBreak.Comma) && !EndsApposition(words, last))) return null;
        for (var i = first - 1; i >= 0 && i >= first - 6 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i + 1].Follows(WordBreak.Semicolon | WordBreak.Close | WordBreak.Stop)) return null;
            if (HeadNouns.TypeOf(words.Core(i)) is { } type) return type;
            var mayStandBetween = words.IsNameLike(i) || (words[i].Is(WordRole.Naming | WordRole.Conjunction) && i < first) || words.Core(i) is "as" or "the";
            if (!mayStandBetween) break;
        }
        return words[first - 1].Is(WordRole.Naming) ? OfProposal(words, first) : null;
    }

    /// <summary>Behind a comma, a name that a verb follows is the subject of a new clause: <c>for large models, X reaches …</c>.</summary>
    private static bool EndsApposition(WordSequence words, int last) =>
        !words.AreJoined(last, last + 1) || words[last + 1].Is(WordRole.Preposition | WordRole.Relative | WordRole.Conjunction);

    /// <summary><c>we propose an architecture for meshes from one image, called X</c>: the noun behind the verb.</summary>
    private static string? OfProposal(WordSequence words, int first)
    {
        for (var i = first - 2; i >= 0 && i >= first - 20 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Is(WordRole.Propose) && words[i + 1].Is(WordRole.Article)) return OfPhrase(words, i + 2);
        }
        return null;
    }

    /// <summary><c>X network</c>, <c>X, a simple model for …</c>, <c>X is a framework</c>.</summary>
    private static string? Behind(WordSequence words, int last)
    {
        var next = last + 1;
        if (next >= words.Count || words[next].Sentence != words[last].Sentence) return null;
        if (words[next].Follows(WordBreak.Comma | WordBreak.Dash)) return IsDeterminer(words, next) ? OfPhrase(words, next + 1) : null;
        if (words[next].Follows(WordBreak.Clause | WordBreak.Open | WordBreak.Other)) return null;
        if (words[next].Is(WordRole.Be)) return next + 1 < words.Count && IsDeterminer(words, next + 1) ? OfPhrase(words, next + 2) : null;
        if (words[next].Is(PhraseEnd)) return null;
        return OfPhrase(words, next);
    }

    private static bool IsDeterminer(WordSequence words, int i) => words[i].Is(WordRole.Article) || words.Core(i) is "our" or "one";

    /// <summary>The short form behind the name belongs to it: <c>Residual Network (RN)</c>.</summary>
    private static int SkipBracket(WordSequence words, int last)
    {
        if (last + 1 >= words.Count || !words[last + 1].Follows(WordBreak.Open)) return last;
        for (var i = last + 1; i < words.Count && i < last + 8; i++)
        {
            if ((words.After(i) & WordBreak.Close) != 0) return i;
        }
        return last;
    }

    private static bool IsCollection(ReadOnlySpan<char> noun) =>
        noun is "family" or "suite" or "series" or "set" or "generation" or "class" or "collection" or "pair" or "type" or "kind" or "version" or "versions" or "variant";

    /// <summary>Whether a phrase has ended before a word: at punctuation other than brackets, a preposition, verb or participle.</summary>
    private static bool IsPhraseEnd(WordSequence words, int i)
    {
        if (i >= words.Count || words[i].Sentence != words[i - 1].Sentence) return true;
        if (words[i].Follows(~(WordBreak.Close | WordBreak.Comma))) return true;
        // "a modular, simple and fast framework": adjectives in a row.
        var followsNoun = HeadNouns.TypeOf(words.Core(i - 1)) is not null;
        if (words[i].Follows(WordBreak.Comma)) return followsNoun || words[i].Is(PhraseEnd | WordRole.Article | WordRole.We | WordRole.Our);
        if (words.Core(i) is "and" && !followsNoun) return false;
        var word = words.Core(i);
        return words[i].Is(PhraseEnd) && !words[i].Is(WordRole.Head | WordRole.Novel)
            || word is "capable" or "able" or "to" or "tailored" or "specifically" or "specially" or "explicitly"
            || (words.AreJoined(i - 1, i) && followsNoun && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal)));
    }

    /// <summary>The last word of a bracket that opens before a word, or -1: <c>autoregressive (AR) model</c>.</summary>
    private static int BracketEnd(WordSequence words, int i)
    {
        if (i >= words.Count || words[i].Before != WordBreak.Open) return -1;
        for (var j = i; j < words.Count && j < i + 4; j++)
        {
            if (words.After(j) == WordBreak.Close) return j;
        }
        return -1;
    }

    /// <summary>The last part of a compound: <c>auto-encoder</c>, <c>Self-Attention</c>.</summary>
    private static ReadOnlySpan<char> HeadOf(ReadOnlySpan<char> word) => word[(word.LastIndexOf('-') + 1)..];
}
