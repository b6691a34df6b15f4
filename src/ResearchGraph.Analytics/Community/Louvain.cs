using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Louvain (Blondel, Guillaume, Lambiotte, Lefebvre 2008), with the queue of <see cref="LocalMoving"/> in place of sweeps,
/// and nodes visited along a breadth-first search, in small graphs in random order. Its communities may be disconnected: prefer <see cref="Leiden"/>. Directions are ignored.
/// </summary>
public static class Louvain
{
    /// <summary>Finds communities.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1; rough.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static CommunityResult Compute(
        CsrGraph graph, CommunityOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph = graph.ToUndirected();
        options ??= new CommunityOptions();
        var (level, gamma, order) = LevelGraph.Of(graph, options, cancellationToken);
        using var workspace = new Workspace(graph.NodeCount, FixedChunks.Workers(options.Threads));
        var flat = Labels.Singletons(graph.NodeCount);
        var levels = 0;
        while (true)
        {
            var community = Labels.Singletons(level.NodeCount);
            using (var moving = new LocalMoving(level, community, gamma, workspace.Of(0)))
            {
                // Nothing mends here what the order of the first level spoils, as the refinement of Leiden does.
                if (levels == 0 && level.IsSmall) new SplitMix(options.Seed).Shuffle(moving.Order);
                else if (levels == 0) VisitOrder.FillStrided(moving.Order, LevelGraph.FirstStride, 0);
                moving.Run(cancellationToken);
            }
            var count = Labels.Renumber(community, community.Length);
            if (count == community.Length) break;
            flat = Labels.Compose(flat, community);
            var lower = level;
            level = Aggregation.Run(lower, community, count, workspace, cancellationToken);
            if (levels++ > 0) Aggregation.Release(lower);
            progress?.Report(1 - (double)level.NodeCount / graph.NodeCount);
        }
        if (levels > 0) Aggregation.Release(level);
        progress?.Report(1);
        var partition = Partition.Own(Labels.InOrderOf(order, flat));
        return new CommunityResult(partition, PartitionQuality.Of(graph, partition, options), levels + 1, Stable: true);
    }
}
