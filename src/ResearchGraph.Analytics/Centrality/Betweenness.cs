using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>Options of <see cref="Betweenness"/>. Immutable.</summary>
public sealed record BetweennessOptions : PathOptions
{
    /// <summary>Whether scores are divided by the number of pairs of other nodes, so that they are at most 1; false by default.</summary>
    public bool Normalized { get; init; }
}

/// <summary>What <see cref="Betweenness"/> found. Immutable.</summary>
/// <param name="Scores">One score a node, 0 or above.</param>
/// <param name="Sources">How many nodes paths were measured from.</param>
/// <param name="ErrorBound">
/// With the confidence asked for, no score is further than this from the exact one; 0 when all nodes were sources. The bound holds for any graph; errors
/// are mostly much smaller.
/// </param>
public sealed record BetweennessResult(ImmutableArray<double> Scores, int Sources, double ErrorBound);

/// <summary>
/// Betweenness (Freeman 1977): for all pairs of other nodes, the part of their shortest paths that leads through a node, ends not counted; in an
/// undirected graph each pair counts once. By Brandes' algorithm (2001); sampled, by sources drawn evenly (Brandes, Pich 2007). Weighted paths
/// tie when their lengths are equal as sums of doubles.
/// </summary>
public static class Betweenness
{
    private const int MostSourcesPerChunk = 32;
    private const int FewestChunks = 16;

    /// <summary>Computes the scores of all nodes.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at after every few sources.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">An option is out of range, or an edge has length 0.</exception>
    public static BetweennessResult Compute(
        CsrGraph graph, BetweennessOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new BetweennessOptions();
        var n = graph.NodeCount;
        var workers = FixedChunks.Workers(options.Threads);
        var order = NodeOrder.ByDegree(graph);
        var sources = SourceSample.Draw(n, options);
        var lengths = EdgeLengths.Of(graph, options.Length);
        var (offsets, targets, rankLengths) = order.Rows(graph, lengths, workers, cancellationToken);
        var (inOffsets, inTargets) = (offsets, targets);
        if (graph.IsDirected) (inOffsets, inTargets, _) = order.Rows(graph.Reverse, null, workers, cancellationToken);
        var search = lengths is null
            ? new Func<IDependencySearch>(() => new BreadthDependencies(offsets, targets, inOffsets, inTargets))
            : () => new WeightedDependencies(offsets, targets, rankLengths!);
        for (var i = 0; i < sources.Length; i++) sources[i] = order.Ranks[sources[i]];
        var byRank = Accumulate(n, sources, search, workers, cancellationToken, progress);

        var pairs = Math.Max(1, (n - 1.0) * (n - 2)) / (graph.IsDirected ? 1 : 2);
        var scale = (double)n / Math.Max(1, sources.Length) / (graph.IsDirected ? 1 : 2) / (options.Normalized ? pairs : 1);
        var scores = new double[n];
        for (var node = 0; node < n; node++) scores[node] = byRank[order.Ranks[node]] * scale;
        // From one source a node can gain at most n − 2, once a target.
        var error = SourceSample.MeanError(n, sources.Length, options.Confidence) * Math.Max(0, n - 2.0) * sources.Length * scale;
        return new BetweennessResult(scores.Freeze(), sources.Length, error);
    }

    private static double[] Accumulate(
        int nodes, int[] sources, Func<IDependencySearch> search, int workers, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        var sums = new double[nodes];
        var scratch = new (IDependencySearch Search, double[] Sums)[workers];
        // Few sources are shared out one by one, or a single thread would have them all.
        var perChunk = Math.Clamp(sources.Length / FewestChunks, 1, MostSourcesPerChunk);
        var chunks = (sources.Length + perChunk - 1) / perChunk;
        var merge = new OrderedMerge(cancellationToken);
        FixedChunks.Run(chunks, workers, (worker, chunk) =>
        {
            if (scratch[worker].Sums is null) scratch[worker] = (search(), new double[nodes]);
            var (own, ownSums) = scratch[worker];
            merge.Run(chunk, () =>
            {
                var end = Math.Min(sources.Length, (chunk + 1) * perChunk);
                for (var i = chunk * perChunk; i < end; i++) own.Add(sources[i], ownSums);
            }, () =>
            {
                for (var node = 0; node < nodes; node++) sums[node] += ownSums[node];
                Array.Clear(ownSums);
                progress?.Report((chunk + 1.0) / chunks);
            });
        }, cancellationToken);
        return sums;
    }
}
