using System.Collections.Immutable;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>Options of <see cref="PageRank"/>. Immutable.</summary>
public sealed record PageRankOptions : KernelOptions
{
    /// <summary>The chance to follow an edge rather than to teleport, at least 0 and below 1; 0.85 by default.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>Iteration ends when the scores are known to be this close to the exact ones (sum of absolute differences); 1e-9 by default.</summary>
    public double Tolerance { get; init; } = 1e-9;

    /// <summary>The most iterations; 500 by default.</summary>
    public int MaxIterations { get; init; } = 500;

    /// <summary>Whether edges are followed in proportion to their weights, where the graph has weights; true by default.</summary>
    public bool UseWeights { get; init; } = true;

    /// <summary>
    /// Where teleports land: one weight a node, not negative and not all 0, in any scale; the default (or empty) is everywhere alike.
    /// With weights on a few nodes the result is personalised PageRank.
    /// </summary>
    public ImmutableArray<double> Teleport { get; init; } = [];
}
