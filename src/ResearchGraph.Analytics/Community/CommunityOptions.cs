using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>What a partition is good at.</summary>
public enum QualityFunction
{
    /// <summary>Modularity (Newman, Girvan 2004) with a resolution (Reichardt, Bornholdt 2006).</summary>
    Modularity,

    /// <summary>
    /// The constant Potts model (Traag, Van Dooren, Nesterov 2011): edges inside, less the resolution for every pair of nodes inside.
    /// The resolution is then the density that a community must exceed.
    /// </summary>
    ConstantPotts,
}

/// <summary>Options of <see cref="Louvain"/> and, with more, of <see cref="Leiden"/>. Immutable.</summary>
public record CommunityOptions : KernelOptions
{
    /// <summary>What is maximised; modularity by default.</summary>
    public QualityFunction Quality { get; init; }

    /// <summary>Larger values give smaller communities; above 0; 1 by default (for <see cref="QualityFunction.ConstantPotts"/> choose a density).</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>The seed of the order in which nodes are visited, and of random choices.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Whether edges count by their weights, where the graph has weights; true by default.</summary>
    public bool UseWeights { get; init; } = true;
}
