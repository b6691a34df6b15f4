namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Reads the kind of a result from the phrase in front of its number: <c>memory usage by 50%</c>. Thread-safe.</summary>
internal static class PhraseBeforeRule
{
    private const int Reach = 14;
    private const int CommaReach = 4;
    private const int VagueReach = 4;

    /// <summary>The nearest cue; a vague one such as "performance" gives way to a decisive one close before it. Null without any.</summary>
    /// <param name="context">The measurement.</param>
    /// <param name="before">The token behind the phrase.</param>
    /// <param name="skip">How many different cues to pass over, in a respective list.</param>
    public static string? KindOf(SentenceContext context, int before, int skip)
    {
        string? kind = null;
        var vagueAt = -1;
        for (var i = before - 1; i >= context.FirstToken && i >= before - Reach; i--)
        {
            if (context.Word(i) is ";" or ":" or ")" || (context.Word(i) is "," && skip == 0 && i < before - CommaReach)) break;
            if (vagueAt >= 0 && i < vagueAt - VagueReach) break;
            var cue = context.Cues[i];
            if (cue.Kind is null || cue.Kind == kind || (vagueAt >= 0 && !cue.Is(CueRole.Strong))) continue;
            if (IsVague(cue))
            {
                if (context.Measurement.Dimension == Dimension.Factor || kind is not null) continue;
                vagueAt = i;
            }
            else if (vagueAt >= 0 && cue.Kind is not ("quality" or "error" or "accuracy"))
            {
                continue;
            }
            kind = cue.Kind;
            if (!IsVague(cue) && skip-- == 0) break;
        }
        return kind;
    }

    private static bool IsVague(Cue cue) => cue.Kind == "accuracy" && !cue.Is(CueRole.Strong);
}
