using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Text;

/// <summary>Options of <see cref="TruncatedSvd"/>. Immutable.</summary>
public sealed record TruncatedSvdOptions : KernelOptions
{
    /// <summary>The number of dimensions, 1 or above; 100 by default. Fewer where the matrix has fewer rows or columns.</summary>
    public int Rank { get; init; } = 100;

    /// <summary>How many dimensions more the random subspace has; 10 by default.</summary>
    public int Oversampling { get; init; } = 10;

    /// <summary>How often the subspace is multiplied by A Aᵀ; 4 by default.</summary>
    public int PowerIterations { get; init; } = 4;

    /// <summary>The seed of the random subspace.</summary>
    public ulong Seed { get; init; } = 1;
}
