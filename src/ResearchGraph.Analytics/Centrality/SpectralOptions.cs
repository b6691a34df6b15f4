using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>What a vector of scores is scaled to.</summary>
public enum ScoreScale
{
    /// <summary>The largest score is 1.</summary>
    LargestIsOne,

    /// <summary>The squares of the scores sum to 1.</summary>
    UnitLength,
}

/// <summary>Options of <see cref="EigenvectorCentrality"/> and <see cref="Hits"/>. Immutable.</summary>
public sealed record SpectralOptions : KernelOptions
{
    /// <summary>What scores are scaled to; by default the largest is 1.</summary>
    public ScoreScale Scale { get; init; }

    /// <summary>Iteration ends when ‖Mx − λx‖ is at most this part of λ, for x of length 1; 1e-10 by default.</summary>
    public double Tolerance { get; init; } = 1e-10;

    /// <summary>The most iterations; 1,000 by default.</summary>
    public int MaxIterations { get; init; } = 1000;
}
