namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Reads the kind of a result from the phrase behind its number: <c>2.7x memory compression</c>. Thread-safe.</summary>
internal static class PhraseBehindRule
{
    private const int Reach = 10;

    /// <summary>A speedup where the phrase names one, else its first decisive cue, else its first cue; null without any.</summary>
    /// <param name="context">The measurement.</param>
    /// <param name="from">The token at which the phrase begins.</param>
    /// <param name="place">How many different decisive cues to pass over, in a respective list.</param>
    /// <param name="next">Index of the measurement at which the phrase ends at the latest.</param>
    public static string? KindOf(SentenceContext context, int from, int place, int next)
    {
        string? weak = null, strong = null;
        var to = Math.Min(context.ClauseEnd(from), from + Reach);
        if (next < context.Measurements.Count) to = Math.Min(to, context.Measurements[next].FirstToken);
        for (var i = from; i < to; i++)
        {
            var cue = context.Cues[i];
            if (Ends(context, i, place, weak ?? strong)) break;
            if (cue.Kind is null || IsWeakAccuracyOfFactor(context, cue)) continue;
            var isStrong = cue.Is(CueRole.Strong) || (cue.Kind == "speedup" && context.IsWord(i + 1, "up"));
            if (isStrong && cue.Kind == "speedup" && place == 0) return cue.Kind;
            weak ??= cue.Kind;
            if (!isStrong || cue.Kind == strong) continue;
            if (strong is not null && place == 0) continue;
            if (strong is not null) place--;
            strong = cue.Kind;
        }
        return strong ?? weak;
    }

    /// <summary>Whether the phrase ends before a token: at a conjunction or preposition that leads elsewhere.</summary>
    private static bool Ends(SentenceContext context, int i, int place, string? found)
    {
        if (context.IsWord(i, "and")) return place == 0;
        if (found is not null && (context.IsWord(i, "in") || context.IsWord(i, "of"))) return true;
        return context.Cues[i].Is(CueRole.Boundary);
    }

    private static bool IsWeakAccuracyOfFactor(SentenceContext context, Cue cue) =>
        cue.Kind == "accuracy" && !cue.Is(CueRole.Strong) && context.Measurement.Dimension == Dimension.Factor;
}
