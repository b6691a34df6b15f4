using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>A short form and the long form that a text gives for it, in positions of the normalized text.</summary>
/// <param name="Short">The short form, such as <c>SPAN</c>, without the s of a plural.</param>
/// <param name="Long">The long form, such as <c>Swift Parameter-free Attention Network</c>.</param>
public readonly record struct AcronymPair(TextSpan Short, TextSpan Long);
