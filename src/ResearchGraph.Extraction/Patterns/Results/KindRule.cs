namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Tells what kind of result a measurement is. A unit or metric that decides by itself does; for multiples and percentages
/// the phrase behind (<c>2.7x memory compression</c>) is read before the phrase in front (<c>memory usage by 50%</c>),
/// and the other way round where a preposition binds the number to what precedes it. Thread-safe.
/// </summary>
internal static class KindRule
{
    private const int Reach = 10;

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
            Dimension.Factor => FactorKind(context),
            _ => Near(context) ?? SentenceKind(context) ?? "accuracy",
        };
    }

    private static string FactorKind(SentenceContext context)
    {
        var near = Near(context);
        if (near is not null and not "accuracy") return near;
        var anywhere = SentenceKind(context);
        return anywhere is null or "accuracy" ? "speedup" : anywhere;
    }

    private static string? Near(SentenceContext context)
    {
        var (first, last) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        var begin = context.Measurements[first].FirstToken;
        var end = context.Measurements[last].EndToken;
        var place = context.Index - first;
        var behind = Behind(context, end, place);
        var before = Before(context, begin, place, last - first + 1);
        return IsBoundBackwards(context, begin) ? before ?? behind : behind ?? before;
    }

    /// <summary>Whether a preposition ties the number to what stands before it, as in <c>latency by up to 49%</c>, and nothing new begins behind it.</summary>
    private static bool IsBoundBackwards(SentenceContext context, int begin)
    {
        var i = begin - 1;
        while (i > begin - 5 && (context.Cues[Math.Max(i, 0)].Is(CueRole.Bound) || context.IsWord(i, "to") || context.IsWord(i, "an") || context.IsWord(i, "~"))) i--;
        return context.IsWord(i, "by") || context.IsWord(i, "of") || context.IsWord(i, "is") || context.IsWord(i, "(") || context.IsWord(i, "to");
    }

    /// <summary>The kind that the phrase behind names: the first decisive cue of it, or else the first cue.</summary>
    private static string? Behind(SentenceContext context, int from, int place)
    {
        string? weak = null, strong = null;
        var skip = IsRespective(context) ? place : 0;
        var to = Math.Min(context.ClauseEnd(from), from + Reach);
        for (var i = from; i < to; i++)
        {
            var cue = context.Cues[i];
            if (i > from && cue.Is(CueRole.Boundary)) break;
            if (char.IsDigit(context.Word(i)[0])) break;
            if (cue.Kind is null) continue;
            weak ??= cue.Kind;
            if (!cue.Is(CueRole.Strong) || cue.Kind == strong) continue;
            if (strong is null || skip > 0)
            {
                if (strong is not null) skip--;
                strong = cue.Kind;
            }
        }
        return strong ?? weak;
    }

    /// <summary>The kind that the phrase in front names: the nearest cue; in a respective list, the one of the same place.</summary>
    private static string? Before(SentenceContext context, int before, int place, int groupSize)
    {
        var skip = IsRespective(context) ? groupSize - 1 - place : 0;
        string? kind = null;
        for (var i = before - 1; i >= context.FirstToken && i >= before - Reach - 4; i--)
        {
            var word = context.Word(i);
            if (word is ";" or ":" or ")" || (word is "," && kind is null && skip == 0 && i < before - 2)) break;
            if (context.Cues[i].Kind is not { } found || found == kind) continue;
            if (found == "accuracy" && !context.Cues[i].Is(CueRole.Strong) && kind is not null) continue;
            kind = found;
            if (skip-- == 0) break;
        }
        return kind;
    }

    private static string? SentenceKind(SentenceContext context)
    {
        string? kind = null;
        for (var i = context.FirstToken; i < context.EndToken; i++)
        {
            if (context.Cues[i].Kind is not { } found) continue;
            if (context.Cues[i].Is(CueRole.Strong)) return found;
            kind ??= found;
        }
        return kind;
    }

    private static bool IsRespective(SentenceContext context)
    {
        for (var i = context.FirstToken; i < context.EndToken; i++)
        {
            if (context.IsWord(i, "respectively")) return true;
        }
        return false;
    }
}
