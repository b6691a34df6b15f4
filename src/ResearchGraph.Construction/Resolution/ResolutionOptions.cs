using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Construction.Resolution;

/// <summary>What resolution may use beside the papers. Immutable.</summary>
public sealed record ResolutionOptions
{
    /// <summary>Other names of systems, models and datasets, from the data files.</summary>
    public IReadOnlyList<GazetteerEntry> Gazetteer { get; init; } = [];

    /// <summary>How many threads may work at once, at least 1; -1 for all processors. The result is the same for any number.</summary>
    public int MaxThreads { get; init; } = -1;
}
