using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>What a fact of one paper rests on.</summary>
/// <param name="Best">The place that shows it best; it quotes the text that the merged paper keeps.</param>
/// <param name="Mentions">How many places show it, at least 1.</param>
public readonly record struct Support(Mention Best, int Mentions);
