using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>What is known of a paper when its results are looked for.</summary>
/// <param name="Proposes">The paper's own names.</param>
/// <param name="Entities">Systems, models and datasets of others.</param>
/// <param name="Hardware">Devices.</param>
/// <param name="Index">The names and terms of the gazetteers.</param>
internal sealed record ResultSurroundings(
    IReadOnlyList<Contribution> Proposes, NamedEntityMentions Entities, IReadOnlyList<HardwareMention> Hardware, NameIndex Index);
