namespace ResearchGraph.Extraction.Text;

/// <summary>
/// A text prepared for matching, with a map back to the text that was printed. LaTeX markup is resolved, compatibility
/// characters, quotes, dashes and white space are unified; letter case stays. Immutable and thread-safe.
/// </summary>
/// <remarks>All positions that rules work with are positions in <see cref="Value"/>; <see cref="ToOriginal"/> maps them back.</remarks>
public sealed class NormalizedText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    internal NormalizedText(string original, string value, int[]? starts, int[]? ends)
    {
        Original = original;
        Value = value;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The text as printed.</summary>
    public string Original { get; }

    /// <summary>The text to match on.</summary>
    public string Value { get; }

    /// <summary>The stretch of <see cref="Original"/> that a stretch of <see cref="Value"/> came from.</summary>
    /// <param name="span">A span of <see cref="Value"/>; an empty one maps to an empty one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <see cref="Value"/>.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(span.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Value.Length);
        if (_starts is null || _ends is null) return span;
        if (span.Length == 0)
            return new TextSpan(span.Start < _starts.Length ? _starts[span.Start] : Original.Length, 0);
        return TextSpan.FromBounds(_starts[span.Start], _ends[span.End - 1]);
    }
}
