using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>A number in a text with what it measures; whether it is a result is not yet decided.</summary>
internal sealed record Measurement
{
    /// <summary>From the (first) number to the end of the unit, in positions of the normalized text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number; the larger end of a range, the new value of a change.</summary>
    public required double Value { get; init; }

    /// <summary>The smaller end of a range, or null.</summary>
    public double? Low { get; init; }

    /// <summary>Canonical unit, empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>The kind of result that the metric's name implies, or null.</summary>
    public string? MetricKind { get; init; }

    /// <summary>Whether a hyphen joins number and unit: <c>4-bit</c>.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>Whether it was printed as a change: <c>from 256 to 20</c>.</summary>
    public bool IsChange { get; init; }

    /// <summary>Index of the first token of <see cref="Span"/>.</summary>
    public int FirstToken { get; init; }

    /// <summary>Index just past the last token of <see cref="Span"/>.</summary>
    public int EndToken { get; init; }
}
