using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>The listed papers that are one paper.</summary>
internal sealed class PaperGroup
{
    /// <summary>Key of the title.</summary>
    public required string Key { get; init; }

    /// <summary>The listed papers, the richest first.</summary>
    public required IReadOnlyList<PaperMentions> Members { get; init; }

    /// <summary>Why they are one.</summary>
    public IReadOnlyList<MergeExplanation> Explanations { get; init; } = [];

    /// <summary>The merged record; see <see cref="RecordMerger"/>.</summary>
    public PaperRecord Record { get; set; } = null!;

    /// <summary>The facts of all members, their evidence moved to the merged record's text.</summary>
    public FactDrafts Facts { get; set; } = null!;

    /// <summary>The paper's id.</summary>
    public string Id { get; set; } = "";
}
