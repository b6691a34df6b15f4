namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>How readily the wordings of a concept mean that a paper has it, in log-odds beside the average concept (0).</summary>
/// <param name="Core">For a task or a technique of the contribution.</param>
/// <param name="Noted">For a technique in any role.</param>
public readonly record struct ConceptPrior(double Core, double Noted);
