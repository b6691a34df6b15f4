using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>A run of words that may be one name: <c>Sparse MeZO</c>, <c>Mixture of Sparse Adapters</c>, <c>Flash-VL 2B</c>.</summary>
/// <param name="First">Number of its first word.</param>
/// <param name="Last">Number of its last word.</param>
/// <param name="Capitalized">How many of its words begin with a capital or look like names.</param>
/// <param name="HasNameLike">Whether one of its words looks like a name by itself.</param>
internal readonly record struct NamePhrase(int First, int Last, int Capitalized, bool HasNameLike)
{
    private const int MaximumWords = 8;

    private const WordRole NeverPartOfName = WordRole.We | WordRole.Our | WordRole.Article | WordRole.Plain | WordRole.Relative | WordRole.Be;

    /// <summary>The longest phrase that begins with a word, or null where that word begins none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">Where to begin.</param>
    public static NamePhrase? At(WordSequence words, int first)
    {
        if (!IsNameWord(words, first)) return null;
        var last = first;
        var capitalized = 1;
        var nameLike = words.IsNameLike(first);
        for (var i = first + 1; i < words.Count && i - first < MaximumWords && words.AreJoined(i - 1, i) && !words[i - 1].IsCompound; i++)
        {
            if (IsNameWord(words, i) || IsVersion(words, i))
            {
                capitalized++;
                nameLike |= words.IsNameLike(i);
                last = i;
            }
            else if (!IsConnector(words, i)) break;
        }
        return new NamePhrase(first, last, capitalized, nameLike);
    }

    /// <summary>Where the phrase stands.</summary>
    public TextSpan Span(WordSequence words) => words.Span(First, Last);

    /// <summary>Number of words.</summary>
    public int Length => Last - First + 1;

    private static bool IsNameWord(WordSequence words, int i)
    {
        var word = words[i];
        if ((word.Shape & WordShape.Address) != 0) return false;
        if (words.IsNameLike(i)) return true;
        return (word.Shape & WordShape.Capitalized) != 0 && word.Core.Length > 1 && (!word.Is(NeverPartOfName) || (!words.StartsSentence(i) && !word.Is(NeverPartOfName & ~WordRole.Plain) && word.Core.Length > 3));
    }

    /// <summary><c>V2</c>, <c>2B</c>, <c>1.5</c> behind a name.</summary>
    private static bool IsVersion(WordSequence words, int i)
    {
        var core = words.Core(i);
        if (core.Length > 5) return false;
        var isVersion = core[0] is 'v' or 'V' && core.Length > 1 && char.IsDigit(core[1]);
        return isVersion || (char.IsDigit(core[0]) && core[^1] is 'B' or 'M');
    }

    private static bool IsConnector(WordSequence words, int i) =>
        words.Core(i) is "of" or "the" or "for" && i + 1 < words.Count && words.AreJoined(i, i + 1)
        && (words[i + 1].Shape & WordShape.Capitalized) != 0 && !words[i - 1].Is(WordRole.Preposition);
}
