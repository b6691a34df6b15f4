using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>A phrase found in a text.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="Span">Where, in positions of the matched text.</param>
/// <param name="Value">What the phrase stands for.</param>
public readonly record struct PhraseMatch<T>(TextSpan Span, T Value);
