using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>How long an edge is.</summary>
public enum EdgeLength
{
    /// <summary>Every edge has length 1; distance is the number of edges.</summary>
    One,

    /// <summary>The weight is the length; it must be above 0.</summary>
    Weight,

    /// <summary>The length is 1 / weight: strong edges are short, and edges of weight 0 are not there.</summary>
    InverseWeight,
}

/// <summary>Options of the centralities that rest on shortest paths. Immutable.</summary>
public record PathOptions : KernelOptions
{
    /// <summary>How long edges are; 1 each by default. Graphs without weights have edges of length 1 in any case.</summary>
    public EdgeLength Length { get; init; }

    /// <summary>
    /// How many nodes to measure paths from or to; 0, the default, or as many as there are nodes is all of them, and exact. Fewer are drawn
    /// without replacement, and sums are scaled up.
    /// </summary>
    public int Samples { get; init; }

    /// <summary>The seed of the draw.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The chance, in (0, 1), that all errors of a sampled result are within its error bound; 0.95 by default.</summary>
    public double Confidence { get; init; } = 0.95;
}
