using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution;

/// <summary>The papers of a corpus and all things that they speak of, each once. Immutable and thread-safe.</summary>
public sealed class ResolvedCorpus
{
    /// <summary>The papers, in ordinal order of their ids.</summary>
    public required IReadOnlyList<ResolvedPaper> Papers { get; init; }

    /// <summary>All things, by kind, then in ordinal order of their ids.</summary>
    public required IReadOnlyList<EntityCluster> Entities { get; init; }

    /// <summary>Ids of concepts and of the ones directly above them, both in ordinal order.</summary>
    public required IReadOnlyList<(string Narrower, string Broader)> Broader { get; init; }

    /// <summary>How many listed papers went in; of several with one listing, line and title only one counts.</summary>
    public required int ListedPapers { get; init; }
}
