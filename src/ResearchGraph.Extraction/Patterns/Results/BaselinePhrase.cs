namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Reads the names behind a word of comparison: <c>the uncompressed ResNet-20 and VGG-16 models</c>. What a number was measured
/// on or with is none of them, nor is a member of a crowd: <c>prior baselines on X</c>, <c>existing Y networks</c>. Thread-safe.
/// </summary>
internal static class BaselinePhrase
{
    private const int MaximumNames = 12;

    /// <summary>The names in order; empty where there is none.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="names">What the field names.</param>
    /// <param name="from">Just past the word of comparison.</param>
    /// <param name="to">Where to stop.</param>
    public static List<string> Read(SentenceContext context, BaselineNames names, int from, int to)
    {
        var found = new List<string>();
        to = Math.Min(to, context.EndToken);
        // "compared to 732 m for GraphCast": the figure first, then whose it is.
        var isFigure = StartsWithFigure(context, from, to);
        for (var i = from; i < to && found.Count < MaximumNames;)
        {
            var word = context.Word(i);
            if (found.Count > 0 && !IsBetweenNames(word) && !StartsName(names, i)) break;
            if (found.Count == 0 && Ends(context, names, i, isFigure)) break;
            if (names.IsOther(i)) break;
            if (char.IsLetterOrDigit(word[0]) && names.At(i, out var end) is { } name)
            {
                found.Add(name);
                i = end;
                continue;
            }
            i = char.IsLetterOrDigit(word[0]) ? End(names, i) : i + 1;
        }
        return found;
    }

    private static bool StartsWithFigure(SentenceContext context, int from, int to)
    {
        for (var i = from; i < to && i < from + 4; i++)
        {
            var word = context.Word(i);
            if (char.IsAsciiDigit(word[0])) return true;
            if (char.IsLetter(word[0]) && word is not ("a" or "an" or "the" or "to" or "with" or "only")) return false;
        }
        return false;
    }

    private static bool Ends(SentenceContext context, BaselineNames names, int i, bool isFigure)
    {
        var word = context.Word(i);
        if (word is ")" or ";" or ":" or "—") return true;
        if (word is ",") return !IsApposition(context, names, i);
        if (IsCrowd(context, i)) return true;
        if (word is "for" or "of" or "in" or "with" or "by") return !isFigure;
        return word is "on" or "at" or "when" or "while" or "which" or "that" or "without" or "across" or "under" or "using" or "via" or "during"
            or "through" or "per" or "whereas" or "but" or "from" or "achieving" or "after" or "before";
    }

    /// <summary><c>prior …</c>, but for <c>the prior state-of-the-art X</c>, which is one.</summary>
    private static bool IsCrowd(SentenceContext context, int i)
    {
        if (context.Word(i) is not ("prior" or "previous" or "existing" or "earlier" or "other" or "many" or "various")) return false;
        return !(context.IsWord(i - 1, "the") && (context.Word(i + 1) is "best" or "state" or "SOTA" or "SoTA"));
    }

    /// <summary><c>than the best method, HyperReel.</c></summary>
    private static bool IsApposition(SentenceContext context, BaselineNames names, int comma)
    {
        if (!StartsName(names, comma + 1)) return false;
        names.At(comma + 1, out var end);
        return end >= context.EndToken || context.Word(end) is "." or "," or ")" or ";";
    }

    private static bool IsBetweenNames(ReadOnlySpan<char> word) => word is "," or "and" or "or" or "/" or "&" or "the" or "baseline" or "(" or "vs";

    private static bool StartsName(BaselineNames names, int token) => names.At(token, out _) is not null;

    private static int End(BaselineNames names, int token)
    {
        names.At(token, out var end);
        return end;
    }
}
