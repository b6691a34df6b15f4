namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Tells what kind of result a measurement is. A unit or metric that decides by itself does; for multiples and percentages
/// the phrase behind (<c>2.7x memory compression</c>) is read before the phrase in front (<c>memory usage by 50%</c>),
/// and the other way round where a preposition binds the number to what precedes it. Thread-safe.
/// </summary>
internal static class KindRule
{
    private const int MaxInheritance = 3;

    /// <summary>speedup, throughput, latency, memory-reduction, size-reduction, compute-reduction, energy, accuracy, quality, error or other.</summary>
    public static string KindOf(SentenceContext context)
    {
        var measurement = context.Measurement;
        return measurement.Dimension switch
        {
            Dimension.Metric => measurement.MetricKind ?? "quality",
            Dimension.Rate => "throughput",
            Dimension.Duration => "latency",
            Dimension.Energy => "energy",
            Dimension.Steps => "compute-reduction",
            Dimension.Bits => "size-reduction",
            Dimension.Count => "other",
            Dimension.Decibel => Near(context) is "error" ? "error" : "quality",
            Dimension.Bytes => Near(context) is "size-reduction" ? "size-reduction" : "memory-reduction",
            Dimension.Points => Near(context) is "error" ? "error" : "accuracy",
            _ => Near(context) ?? Inherited(context, MaxInheritance) ?? Farther(context) ?? (measurement.Dimension == Dimension.Factor ? "speedup" : "accuracy"),
        };
    }

    private static string? Near(SentenceContext context)
    {
        var (first, last) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        var begin = context.Measurements[first].FirstToken;
        var end = context.Measurements[last].EndToken;
        var isRespective = first < last && IsRespective(context);
        var place = context.Index - first;
        var behind = PhraseBehindRule.KindOf(context, end, isRespective ? place : 0, last + 1);
        if (behind is not null && IsBoundForwards(context, end)) return behind;
        var before = PhraseBeforeRule.KindOf(context, begin, isRespective ? last - context.Index : 0);
        return IsBoundBackwards(context, begin) ? before ?? behind : behind ?? before;
    }

    /// <summary>Whether what it measures stands directly behind: <c>2x faster</c>, <c>73% in inference time</c>.</summary>
    private static bool IsBoundForwards(SentenceContext context, int end) =>
        context.Any(end, end + 1, CueRole.Strong) || context.IsWord(end, "in");

    /// <summary>Whether a preposition ties the number to what stands before it, as in <c>latency by up to 49%</c>.</summary>
    private static bool IsBoundBackwards(SentenceContext context, int begin)
    {
        var i = begin - 1;
        while (i > begin - 5 && i >= context.FirstToken && (context.Cues[i].Is(CueRole.Bound) || context.Word(i) is "an" or "a" or "~")) i--;
        if (context.IsWord(i, "of")) return !context.IsWord(i - 1, "average") && !context.IsWord(i - 1, "minimum");
        return context.IsWord(i, "by") || context.IsWord(i, "is") || context.IsWord(i, "(") || context.IsWord(i, "to");
    }

    /// <summary>The kind of the same place in the list before: <c>by 49% and 89% … and by 37% and 55%</c>.</summary>
    private static string? Inherited(SentenceContext context, int limit)
    {
        var (first, _) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        var previous = first - 1;
        if (limit == 0 || previous < 0 || context.Measurements[previous].FirstToken < context.FirstToken) return null;
        if (context.Measurements[previous].Dimension != context.Measurement.Dimension) return null;
        var (previousFirst, _) = CoordinationRule.Group(context.Field, context.Measurements, previous);
        var same = context with { Index = Math.Min(previousFirst + context.Index - first, previous) };
        return Near(same) ?? Inherited(same, limit - 1);
    }

    /// <summary>The nearest decisive cue of the sentence before the number, or else behind it.</summary>
    private static string? Farther(SentenceContext context)
    {
        for (var i = context.Measurement.FirstToken - 1; i >= context.FirstToken; i--)
        {
            if (context.Cues[i].Kind is { } kind && (context.Cues[i].Is(CueRole.Strong) || kind == "accuracy")) return Suitable(context, kind);
        }
        for (var i = context.Measurement.EndToken; i < context.EndToken; i++)
        {
            if (context.Cues[i].Kind is { } kind && context.Cues[i].Is(CueRole.Strong)) return Suitable(context, kind);
        }
        return null;
    }

    /// <summary>A multiple of an accuracy is hardly ever claimed; of speed nearly always.</summary>
    private static string? Suitable(SentenceContext context, string kind) =>
        kind == "accuracy" && context.Measurement.Dimension == Dimension.Factor ? null : kind;

    private static bool IsRespective(SentenceContext context)
    {
        for (var i = context.FirstToken; i < context.EndToken; i++)
        {
            if (context.IsWord(i, "respectively")) return true;
        }
        return false;
    }
}
