using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Layout;

/// <summary>Options of <see cref="NetworkLayout"/>. Immutable.</summary>
public sealed record LayoutOptions : KernelOptions
{
    /// <summary>The seed of the start: another seed turns and flips the picture.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most iterations on the whole graph, after those on its coarser pictures; 0, the default, chooses by its size.</summary>
    public int Iterations { get; init; }

    /// <summary>Width over height of the space to fill, 0.2 to 5; 1.4 by default.</summary>
    public double Aspect { get; init; } = 1.4;
}
