using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Projection;

/// <summary>Options of <see cref="OneModeProjection"/>. Immutable.</summary>
public sealed record OneModeOptions : KernelOptions
{
    /// <summary>The weight of an edge; the number of shared groups by default.</summary>
    public Association Weight { get; init; }

    /// <summary>The least number of shared groups that links two members; 1 by default.</summary>
    public int LeastShared { get; init; } = 1;

    /// <summary>The least number of groups that a member must be in to be linked at all; 1 by default.</summary>
    public int LeastGroups { get; init; } = 1;

    /// <summary>Edges of less weight are left out; 0 by default.</summary>
    public double LeastWeight { get; init; }

    /// <summary>
    /// Groups with more members link nobody, though they count in the number of groups; the time is in the sum of the squares of the others'
    /// sizes. 0, the default, is no limit.
    /// </summary>
    public int LargestGroup { get; init; }
}
