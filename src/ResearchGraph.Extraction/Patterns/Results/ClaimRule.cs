using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Judges whether a measurement is a result of the work: a sum of weights, each for one sign that a reader goes by.
/// A positive sum is a claim; its logistic value serves as confidence. Thread-safe.
/// </summary>
internal static class ClaimRule
{
    private const int Near = 4;
    private const int OtherSideReach = 6;

    /// <summary>The sum of all signs for and against a claim, in the weights of <see cref="ClaimWeights"/>.</summary>
    public static double Score(SentenceContext context, OwnWork own, BaselineRule baselines) =>
        ClaimWeights.Of(context.Measurement.Dimension) + For(context) + Against(context, own, baselines) + FormSigns(context);

    private static double For(SentenceContext context)
    {
        var (begin, end) = (context.Measurement.FirstToken, context.Measurement.EndToken);
        var score = 0.0;
        if (context.Any(context.FirstToken, begin, CueRole.Claim)) score += ClaimWeights.ClaimBefore;
        if (context.Any(end, Math.Min(context.ClauseEnd(end), end + Near), CueRole.Outcome)) score += ClaimWeights.OutcomeBehind;
        if (context.Any(begin - Near - 2, begin, CueRole.Outcome)) score += ClaimWeights.OutcomeBefore;
        if (context.Any(begin - 2, begin, CueRole.Bound) || context.IsWord(begin - 1, "by")) score += ClaimWeights.Bound;
        if (context.Any(context.FirstToken, context.EndToken, CueRole.Own)) score += ClaimWeights.OwnWord;
        if (context.Any(context.FirstToken, context.EndToken, CueRole.Report)) score += ClaimWeights.Report;
        return score;
    }

    private static double Against(SentenceContext context, OwnWork own, BaselineRule baselines)
    {
        var begin = context.Measurement.FirstToken;
        var score = 0.0;
        if (context.Measurement.Span.Start < own.Begins) score += ClaimWeights.Background;
        if (context.Any(context.ClauseStart(begin), begin, CueRole.Others)) score += ClaimWeights.OthersSubject;
        if (IsOtherSide(context)) score += ClaimWeights.OtherSide;
        if (IsBaselineFigure(context, baselines)) score += ClaimWeights.BaselineFigure;
        if (IsSetting(context) || SizeSetting.Is(context)) score += ClaimWeights.Setting;
        return score;
    }

    private static double FormSigns(SentenceContext context)
    {
        var measurement = context.Measurement;
        var begin = measurement.FirstToken;
        var score = 0.0;
        var isReached = IsReached(context);
        var isAttribute = measurement.IsHyphenated && measurement.Dimension is not (Dimension.Factor or Dimension.Points);
        if (isAttribute && !isReached) score += ClaimWeights.Hyphenated;
        if (measurement.IsChange) score += ClaimWeights.Change;
        if (context.Field.Field == TextField.Title) score += ClaimWeights.Title;
        var isCount = measurement.Dimension is Dimension.Count or Dimension.Steps;
        if (isCount && (isReached || context.Any(begin - 2, begin, CueRole.Bound))) score += ClaimWeights.BoundCount;
        if (isCount && context.Any(measurement.EndToken - 1, measurement.EndToken + 1, CueRole.Setting)) score += ClaimWeights.Setting;
        if (measurement.Dimension == Dimension.Duration && context.IsWord(measurement.EndToken, "per")) score += ClaimWeights.PerUnit;
        if (measurement.Dimension == Dimension.Bits && isReached) score += ClaimWeights.ToBits;
        return score;
    }

    /// <summary>Whether the number, or the first of its list, is what something is brought to: <c>to 1.5-bit and 1.58-bit</c>.</summary>
    private static bool IsReached(SentenceContext context)
    {
        var (first, _) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        return context.IsWord(context.Measurements[first].FirstToken - 1, "to");
    }

    /// <summary>
    /// Whether the number stands on the other side of a comparison: <c>(vs. 0.87 for SD-VAE)</c>, <c>compared to a speedup of
    /// 23x</c>.
    /// </summary>
    private static bool IsOtherSide(SentenceContext context)
    {
        var begin = context.Measurement.FirstToken;
        for (var i = begin - 1; i >= begin - OtherSideReach && i >= context.FirstToken; i--)
        {
            if (context.Cues[i].Is(CueRole.Versus))
            {
                // "less than 30s", "more than 100x" bound a result.
                return !context.IsWord(i, "than") || !context.Any(i - 1, i, CueRole.Outcome);
            }
            var goesOn = context.Cues[i].Kind is not null || context.Cues[i].Is(CueRole.Bound)
                || context.Word(i) is "a" or "an" or "the" or "of" or "to" or "with" or "." or "~" or "its";
            if (!goesOn) return false;
        }
        return false;
    }

    /// <summary>Whether it is the bracketed figure of what the work surpasses: <c>outperforming LaVIN-7B (89.41%)</c>.</summary>
    private static bool IsBaselineFigure(SentenceContext context, BaselineRule baselines)
    {
        var begin = context.Measurement.FirstToken;
        if (context.Word(begin - 1) is not "(" || context.Word(context.Measurement.EndToken) is not ")") return false;
        if (baselines.EndsBefore(begin - 1)) return true;
        var named = context.Cues[Math.Max(begin - 2, 0)];
        return named.Kind is null && !named.Is(CueRole.Outcome) && BaselineRule.IsSurpassed(context);
    }

    /// <summary>
    /// Whether what follows directly is something that one sets: <c>4x factor</c>, <c>90% sparsity</c>, <c>50 ms budget</c>.
    /// </summary>
    private static bool IsSetting(SentenceContext context)
    {
        var end = context.Measurement.EndToken;
        if (context.Any(end, end + 3, CueRole.Outcome)) return false;
        for (var i = end; i < end + 2; i++)
        {
            if (i >= context.EndToken || context.Cues[i].Is(CueRole.Boundary)) return false;
            if (context.Cues[i].Is(CueRole.Setting)) return true;
            if (!char.IsLetter(context.Word(i)[0]) && context.Word(i) is not "-") return false;
        }
        return false;
    }
}
