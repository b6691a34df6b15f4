namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Sizes that a work was made with rather than won: <c>8x deeper than X</c>, <c>4x more layers</c>, <c>3 or 4 bits</c>, and what
/// remains of a size: <c>at 70% size</c>. Thread-safe.
/// </summary>
internal static class SizeSetting
{
    /// <summary>Whether the sentence's measurement is such a size.</summary>
    public static bool Is(SentenceContext context) => context.Measurement.Dimension switch
    {
        Dimension.Factor => IsDepth(context, context.Measurement.EndToken),
        Dimension.Percent => IsRemainder(context, context.Measurement.EndToken),
        Dimension.Bits => IsAlternative(context),
        _ => false,
    };

    private static bool IsDepth(SentenceContext context, int end) => context.Word(end) switch
    {
        "deeper" or "wider" => true,
        "larger" => context.IsWord(end + 1, "than"),
        "more" => context.Word(end + 1) is "layers" or "blocks" or "channels" or "filters",
        _ => false,
    };

    private static bool IsRemainder(SentenceContext context, int end) =>
        context.IsWord(end, "size") && context.Word(end + 1) is not ("reduction" or "reductions" or "savings" or "decrease" or "smaller" or "compression");

    /// <summary>Widths to choose from.</summary>
    private static bool IsAlternative(SentenceContext context)
    {
        var (first, last) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        for (var i = first; i < last; i++)
        {
            for (var token = context.Measurements[i].EndToken; token < context.Measurements[i + 1].FirstToken; token++)
            {
                if (context.IsWord(token, "or")) return true;
            }
        }
        return false;
    }
}
