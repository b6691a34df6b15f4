using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>How a text edge list is read. Immutable.</summary>
public sealed record EdgeListOptions : KernelOptions
{
    /// <summary>Whether <c>u v</c> leads from u to v only; false by default.</summary>
    public bool Directed { get; init; }

    /// <summary>The largest node id that is believed, so that one wrong number does not ask for all memory; 100 million by default.</summary>
    public int LargestNode { get; init; } = 100_000_000;
}
