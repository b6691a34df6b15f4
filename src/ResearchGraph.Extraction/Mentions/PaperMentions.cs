using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Mentions;

/// <summary>All that one listed paper says, fact by fact, each with its evidence. Immutable and thread-safe.</summary>
public sealed record PaperMentions
{
    /// <summary>The paper.</summary>
    public required PaperRecord Paper { get; init; }

    /// <summary>method, system, dataset, benchmark, survey, challenge-report, analysis or theory.</summary>
    public string Kind { get; init; } = "method";

    /// <summary>What the paper introduces, in order of first appearance; each name once.</summary>
    public IReadOnlyList<Contribution> Proposes { get; init; } = [];

    /// <summary>Techniques, core ones first, then by first appearance; each id once.</summary>
    public IReadOnlyList<TechniqueMention> Techniques { get; init; } = [];

    /// <summary>Tasks in order of first appearance; each id once.</summary>
    public IReadOnlyList<TaskMention> Tasks { get; init; } = [];

    /// <summary>Systems of others in order of first appearance; each name once.</summary>
    public IReadOnlyList<SystemMention> Systems { get; init; } = [];

    /// <summary>Models of others in order of first appearance; each name once.</summary>
    public IReadOnlyList<ModelMention> Models { get; init; } = [];

    /// <summary>Datasets and benchmarks of others in order of first appearance; each name once.</summary>
    public IReadOnlyList<DatasetMention> Datasets { get; init; } = [];

    /// <summary>Devices and classes of devices in order of first appearance; each name once.</summary>
    public IReadOnlyList<HardwareMention> Hardware { get; init; } = [];

    /// <summary>Results in order of the text.</summary>
    public IReadOnlyList<ResultMention> Results { get; init; } = [];

    /// <summary>Addresses in order of the text; each once.</summary>
    public IReadOnlyList<UrlMention> Urls { get; init; } = [];
}
