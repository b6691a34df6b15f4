using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Leiden (Traag, Waltman, van Eck 2019): <see cref="LocalMoving"/>, <see cref="Refinement"/> inside the communities found,
/// <see cref="Aggregation"/> of the refined groups, repeated until no group is left to merge. Then, as in multi-level refinement (Rotta,
/// Noack 2011), nodes are moved once more on every level on the way down, so that one iteration here is as good as two of the original.
/// Communities are connected. Directions are ignored.
/// </summary>
public static class Leiden
{
    /// <summary>Finds communities.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1; rough.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static CommunityResult Compute(
        CsrGraph graph, LeidenOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph = graph.ToUndirected();
        options ??= new LeidenOptions();
        if (options.Iterations < 0 || !(options.Randomness >= 0))
            throw new ArgumentException($"Found {options.Iterations} iterations and randomness {options.Randomness}, expected 0 or above.", nameof(options));
        var (level, gamma, order) = LevelGraph.Of(graph, options, cancellationToken);
        using var workspace = new Workspace(graph.NodeCount, FixedChunks.Workers(options.Threads));
        var community = Labels.Singletons(graph.NodeCount);
        var (iterations, stable) = (0, false);
        while (!stable && (options.Iterations == 0 || iterations < options.Iterations))
        {
            var seed = SplitMix.Hash(options.Seed, (ulong)iterations);
            stable = new LeidenIteration(gamma, options.Randomness, seed, workspace, cancellationToken).Run(level, community) == 0;
            progress?.Report(options.Iterations == 0 ? 1 - 1.0 / (iterations + 2) : (iterations + 1.0) / options.Iterations);
            iterations++;
        }
        progress?.Report(1);
        var partition = Partition.Own(Labels.InOrderOf(order, community));
        return new CommunityResult(partition, PartitionQuality.Of(graph, partition, options), iterations, stable);
    }
}
