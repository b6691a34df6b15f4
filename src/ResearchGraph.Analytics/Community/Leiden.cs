using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Leiden (Traag, Waltman, van Eck 2019): <see cref="LocalMoving"/>, <see cref="Refinement"/> inside the communities found,
/// <see cref="Aggregation"/> of the refined groups, repeated until no group is left to merge; and the whole repeated from its own
/// result. Nodes are moved along a breadth-first search, which is faster than random order and, where small levels are refined in random
/// order, reaches the same quality.
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
        var workspace = new Workspace(graph.NodeCount, FixedChunks.Workers(options.Threads));
        var community = Labels.Singletons(graph.NodeCount);
        var (iterations, stable) = (0, false);
        while (!stable && (options.Iterations == 0 || iterations < options.Iterations))
        {
            var seed = SplitMix.Hash(options.Seed, (ulong)iterations);
            stable = !Iterate(level, community, gamma, options.Randomness, seed, workspace, cancellationToken);
            progress?.Report(options.Iterations == 0 ? 1 - 1.0 / (iterations + 2) : (iterations + 1.0) / options.Iterations);
            iterations++;
        }
        progress?.Report(1);
        var partition = Partition.Own(Labels.InOrderOf(order.Ranks, community));
        return new CommunityResult(partition, PartitionQuality.Of(graph, partition, options), iterations, stable);
    }

    /// <summary>One iteration over all levels; leaves connected communities.</summary>
    /// <returns>Whether a node moved.</returns>
    private static bool Iterate(
        LevelGraph level, int[] community, double gamma, double randomness, ulong seed, Workspace workspace, CancellationToken cancellationToken)
    {
        var moves = 0L;
        var flat = Array.Empty<int>();
        var current = community;
        // The connected groups of the lowest nodes, and their graph; null while there are none.
        int[]? pieces = null;
        var (lowest, second) = (level, level);
        for (var depth = 0ul; ; depth++)
        {
            moves += new LocalMoving(level, current, gamma, depth == 0 ? LevelGraph.FirstStride : 1, workspace.Of(0)).Run(cancellationToken);
            var count = Labels.Renumber(current);
            if (count == level.NodeCount) break;
            var refined = new Refinement(level, current, gamma, randomness, SplitMix.Hash(seed, depth)).Run(count, workspace, cancellationToken);
            var groups = Labels.Renumber(refined);
            // Where nothing could be refined, whole communities go up, or no level would be smaller than the last.
            if (groups == level.NodeCount) (groups, refined) = (count, (int[])current.Clone());
            else if (depth == 0) pieces = (int[])refined.Clone();
            var next = new int[groups];
            for (var node = 0; node < refined.Length; node++) next[refined[node]] = current[node];
            level = Aggregation.Run(level, refined, groups, workspace, cancellationToken);
            (flat, second) = depth == 0 ? (refined, level) : (Labels.Compose(flat, refined), second);
            current = next;
        }
        if (flat.Length > 0)
        {
            for (var node = 0; node < community.Length; node++) community[node] = current[flat[node]];
        }
        if (pieces is null) ConnectedGroups.Split(lowest, community);
        else ConnectedGroups.Split(second, pieces, community);
        return moves > 0;
    }
}
