using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>A paper with all that its listings say of it. Immutable and thread-safe.</summary>
public sealed class ResolvedPaper
{
    /// <summary>Stable, readable id, such as <c>paper:swift-parameter-free-attention-network</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The merged record: title and abstract of the richest listing, of every other field the best.</summary>
    public required PaperRecord Record { get; init; }

    /// <summary>Where it is listed, by listing and line; at least one.</summary>
    public required IReadOnlyList<PaperSource> Sources { get; init; }

    /// <summary>method, system, dataset, benchmark, survey, challenge-report, analysis or theory.</summary>
    public required string Kind { get; init; }

    /// <summary>Why listed papers were taken for this one; empty where only one was.</summary>
    public IReadOnlyList<MergeExplanation> Explanations { get; init; } = [];

    /// <summary>Printed authors in order, then people whose pages list it.</summary>
    public IReadOnlyList<Authorship> Authors { get; init; } = [];

    /// <summary>Affiliations in the byline's order; they belong to the byline as a whole, not to single authors.</summary>
    public IReadOnlyList<EntityCluster> Organizations { get; init; } = [];

    /// <summary>Facts by kind, then by first appearance; each kind and target once.</summary>
    public IReadOnlyList<PaperFact> Facts { get; init; } = [];

    /// <summary>Results in order of the text.</summary>
    public IReadOnlyList<PaperResult> Results { get; init; } = [];

    /// <summary>Addresses in its text that are no repositories, in order of the text.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];
}
