using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>How edges become a <see cref="CsrGraph"/>. Immutable.</summary>
public sealed record CsrBuildOptions : KernelOptions
{
    /// <summary>Whether an edge leads from its first node to its second only; false by default.</summary>
    public bool Directed { get; init; }
}
