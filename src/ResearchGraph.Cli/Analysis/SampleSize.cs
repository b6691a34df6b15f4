namespace ResearchGraph.Cli.Analysis;

/// <summary>From how many nodes shortest paths are measured.</summary>
internal static class SampleSize
{
    private const int MostExact = 20_000;
    private const int Sources = 2_000;

    /// <summary>All nodes (0) where they are few enough, else a sample.</summary>
    public static int For(int nodes) => nodes <= MostExact ? 0 : Sources;
}
