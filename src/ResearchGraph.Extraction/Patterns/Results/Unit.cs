namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>A way to print a unit.</summary>
/// <param name="Surface">The letters, in any case unless <paramref name="IsExact"/>.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="IsExact">Whether letter case must agree.</param>
/// <param name="MetricKind">The kind of result that a metric's name implies, or null.</param>
internal sealed record Unit(string Surface, string Name, Dimension Dimension, bool IsExact = false, string? MetricKind = null);
