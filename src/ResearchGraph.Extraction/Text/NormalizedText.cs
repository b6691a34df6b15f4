namespace ResearchGraph.Extraction.Text;

/// <summary>
/// A text prepared for matching, with a map back to the text that was printed. LaTeX markup is resolved, compatibility
/// characters, quotes, dashes and white space are unified; letter case stays. Immutable and thread-safe.
/// </summary>
/// <remarks>All positions that rules work with are positions in <see cref="Value"/>; <see cref="ToOriginal"/> maps them back.</remarks>
public sealed class NormalizedText
{
    private readonly OffsetMap? _map;

    /// <summary>Joins the two texts.</summary>
    /// <param name="original">The text as printed.</param>
    /// <param name="value">The text to match on.</param>
    /// <param name="map">Where its characters came from; null where the two are equal.</param>
    internal NormalizedText(string original, string value, OffsetMap? map)
    {
        Original = original;
        Value = value;
        _map = map;
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
        if (_map is null) return span;
        if (span.Length == 0) return new TextSpan(span.Start < Value.Length ? _map[span.Start].Start : Original.Length, 0);
        return TextSpan.FromBounds(_map[span.Start].Start, _map[span.End - 1].End);
    }
}
