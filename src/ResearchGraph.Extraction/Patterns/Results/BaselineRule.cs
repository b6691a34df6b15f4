using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Finds the named system or model that a result is measured against: behind the number after <c>over</c>, <c>than</c> or
/// <c>compared to</c>, else before it after <c>outperforms</c>. Coordinated results have one baseline, or as many as there are
/// results: <c>1% and 2% higher than A and B</c>. Made for one field; immutable.
/// </summary>
internal sealed class BaselineRule(FieldText field, ResultSurroundings paper)
{
    private const int Reach = 14;
    private const int NameReach = 13;

    private static readonly string[] Surpassing = ["outperform", "surpass", "exceed", "beat"];

    private readonly BaselineNames _names = new(field, paper);

    /// <summary>The baseline of a measurement, or null.</summary>
    public string? Of(SentenceContext context) => Behind(context) ?? Before(context);

    /// <summary>Whether a known name ends just before a token: <c>LaVIN-7B (89.41%)</c>.</summary>
    public bool EndsBefore(int token) => _names.EndsBefore(token);

    /// <summary>Whether something is said to be surpassed before the measurement in its sentence.</summary>
    public static bool IsSurpassed(SentenceContext context)
    {
        for (var i = context.FirstToken; i < context.Measurement.FirstToken; i++)
        {
            if (IsSurpassing(context, i)) return true;
        }
        return false;
    }

    private string? Behind(SentenceContext context)
    {
        var (_, last) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        var end = context.Measurements[last].EndToken;
        for (var i = end; i < Math.Min(context.EndToken, end + Reach); i++)
        {
            // What stands in brackets speaks of another number, unless it is the comparison: "(versus 0.87 for SD-VAE)".
            if (context.Word(i) is ";" or ")" or "which" or "while" || (context.Word(i) is "(" && !IsComparison(context, i + 1))) return null;
            if (IsComparison(context, i)) return Member(context, BaselinePhrase.Read(context, _names, AfterParticle(context, i), i + 1 + NameReach));
        }
        return null;
    }

    private string? Before(SentenceContext context)
    {
        var begin = context.Measurement.FirstToken;
        var limit = FirstOfUnit(context) - Reach;
        for (var i = begin - 1; i >= context.FirstToken && i >= limit; i--)
        {
            if (context.Word(i) is ";") return null;
            var isComparison = IsSurpassing(context, i) || (context.IsWord(i, "compared") && !FollowsNumber(context, i));
            if (isComparison) return Member(context, BaselinePhrase.Read(context, _names, AfterParticle(context, i), begin));
        }
        return null;
    }

    /// <summary>Of as many names as results, the one in the result's place; else the first.</summary>
    private static string? Member(SentenceContext context, List<string> names)
    {
        if (names.Count == 0) return null;
        var (first, last) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        return names.Count == last - first + 1 ? names[context.Index - first] : names[0];
    }

    /// <summary>Where the row of numbers of one unit begins that ends in this one: <c>by 1.9 mAP on X, 3.7 mAP on Y</c>.</summary>
    private static int FirstOfUnit(SentenceContext context)
    {
        var i = context.Index;
        while (i > 0 && context.Index - i < 8 && context.Measurements[i - 1].FirstToken >= context.FirstToken && context.Measurements[i - 1].Unit == context.Measurement.Unit) i--;
        return context.Measurements[i].FirstToken;
    }

    /// <summary>Whether a number before the comparison is the one that is compared.</summary>
    private static bool FollowsNumber(SentenceContext context, int token)
    {
        if (context.Index == 0) return false;
        var previous = context.Measurements[context.Index - 1];
        return previous.FirstToken >= context.FirstToken && previous.EndToken <= token && previous.EndToken > token - Reach;
    }

    /// <summary>Just past <c>compared to</c>, <c>relative to</c>, <c>compared with</c>.</summary>
    private static int AfterParticle(SentenceContext context, int cue)
    {
        var next = cue + 1;
        while (context.Word(next) is "." or "to" or "with" or "against" or "over") next++;
        return next;
    }

    private static bool IsComparison(SentenceContext context, int i)
    {
        if (i >= context.EndToken) return false;
        // "over 40x" bounds a number.
        if (context.Word(i) is "over" or "than") return context.Word(i + 1) is not [>= '0' and <= '9', ..];
        return context.Cues[i].Is(CueRole.Versus) || context.Word(i) is "against" or "relative";
    }

    private static bool IsSurpassing(SentenceContext context, int i)
    {
        foreach (var stem in Surpassing)
        {
            if (context.Word(i).StartsWith(stem, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
