using ResearchGraph.Cli.Related;

namespace ResearchGraph.Cli.Analysis;

/// <summary>How an analysis is done. Immutable.</summary>
internal sealed record AnalysisOptions
{
    /// <summary>What is analysed; all by default.</summary>
    public AnalysisParts Parts { get; init; } = AnalysisParts.All;

    /// <summary>The seed of the community searches.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Resolution of all communities and clusters; null for what suits each network.</summary>
    public double? Resolution { get; init; }

    /// <summary>How many papers must use two concepts together for these to be linked.</summary>
    public int LeastShared { get; init; } = 2;

    /// <summary>How many papers a concept must have to be in a cluster.</summary>
    public int LeastPapers { get; init; } = 2;

    /// <summary>
    /// How the texts of papers are compared. With <see cref="TextModel.MlNet"/> clusters of papers are ML.NET's k-means of the texts, as many as the links of
    /// related papers have communities.
    /// </summary>
    public TextModel Model { get; init; }

    /// <summary>How many threads may work; the result is the same for any number; 0 for one a processor.</summary>
    public int Threads { get; init; }
}
