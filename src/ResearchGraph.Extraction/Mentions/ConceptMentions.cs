namespace ResearchGraph.Extraction.Mentions;

/// <summary>The techniques and tasks of one paper.</summary>
/// <param name="Techniques">Core ones first, then by first appearance.</param>
/// <param name="Tasks">By first appearance.</param>
public sealed record ConceptMentions(IReadOnlyList<TechniqueMention> Techniques, IReadOnlyList<TaskMention> Tasks);
