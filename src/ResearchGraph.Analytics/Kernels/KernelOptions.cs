namespace ResearchGraph.Analytics.Kernels;

/// <summary>What every kernel lets its caller choose. Immutable.</summary>
public record KernelOptions
{
    /// <summary>
    /// How many threads may work at once; 0, the default, is one a processor. Results do not depend on it: work is cut
    /// into chunks that depend on the graph alone, and partial results are combined in the order of the chunks.
    /// </summary>
    public int Threads { get; init; }
}
