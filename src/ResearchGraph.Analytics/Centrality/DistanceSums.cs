using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>For each node, over the sources it can reach: how many, Σ distance, and Σ 1 / distance.</summary>
/// <param name="Reached">The sources other than itself that the node reaches.</param>
/// <param name="Distance">Σ distance to them.</param>
/// <param name="Inverse">Σ 1 / distance to them.</param>
internal sealed record DistanceSums(long[] Reached, double[] Distance, double[] Inverse)
{
    /// <summary>Measures paths from all nodes to the sources.</summary>
    public static DistanceSums Of(
        CsrGraph graph, int[] sources, EdgeLength length, int workers, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        var lengths = EdgeLengths.Of(graph.Reverse, length);
        return lengths is null
            ? OfUnitLengths(graph, sources, workers, cancellationToken, progress)
            : OfLengths(graph.Reverse, lengths, sources, workers, cancellationToken, progress);
    }

    private static DistanceSums OfUnitLengths(
        CsrGraph graph, int[] sources, int workers, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        var order = NodeOrder.ByDegree(graph);
        var outgoing = order.Rows(graph, null, workers, cancellationToken);
        var incoming = graph.IsDirected ? order.Rows(graph.Reverse, null, workers, cancellationToken) : outgoing;
        var ranked = Array.ConvertAll(sources, source => order.Ranks[source]);
        Array.Sort(ranked);
        var batches = (ranked.Length + MultiSourceSearch.Width - 1) / MultiSourceSearch.Width;
        var searches = new MultiSourceSearch[workers];
        var done = 0;
        FixedChunks.Run(batches, workers, (worker, batch) =>
        {
            var search = searches[worker] ??= new MultiSourceSearch(outgoing.Offsets, outgoing.Targets, incoming.Offsets, incoming.Targets);
            var first = batch * MultiSourceSearch.Width;
            search.Run(ranked.AsSpan(first, Math.Min(MultiSourceSearch.Width, ranked.Length - first)), cancellationToken);
            progress?.Report((double)Interlocked.Increment(ref done) / batches);
        }, cancellationToken);
        return Merge(order, searches);
    }

    /// <summary>Adds the integers of the workers up, which is exact in any order.</summary>
    private static DistanceSums Merge(NodeOrder order, MultiSourceSearch?[] searches)
    {
        var nodes = order.Nodes.Length;
        var result = new DistanceSums(new long[nodes], new double[nodes], new double[nodes]);
        for (var rank = 0; rank < nodes; rank++)
        {
            var (reached, distance, inverse) = (0L, 0L, 0L);
            foreach (var search in searches)
            {
                if (search is null) continue;
                reached += search.Reached[rank];
                distance += search.Distance[rank];
                inverse += search.Inverse[rank];
            }
            var node = order.Nodes[rank];
            (result.Reached[node], result.Distance[node]) = (reached, distance);
            result.Inverse[node] = inverse * MultiSourceSearch.InverseUnit(nodes);
        }
        return result;
    }

    /// <summary>Sources one by one, in fixed chunks whose sums are added in order. <paramref name="reverse"/> has the arcs turned round.</summary>
    private static DistanceSums OfLengths(
        CsrGraph reverse, double[] lengths, int[] sources, int workers, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        const int sourcesPerChunk = 32;
        var nodes = reverse.NodeCount;
        var total = new DistanceSums(new long[nodes], new double[nodes], new double[nodes]);
        var scratch = new (WeightedSearch Search, DistanceSums Sums)[workers];
        var merge = new OrderedMerge(cancellationToken);
        var chunks = (sources.Length + sourcesPerChunk - 1) / sourcesPerChunk;
        FixedChunks.Run(chunks, workers, (worker, chunk) =>
        {
            if (scratch[worker].Search is null)
            {
                scratch[worker] = (new WeightedSearch(reverse.OffsetArray, reverse.TargetArray, lengths),
                    new DistanceSums(new long[nodes], new double[nodes], new double[nodes]));
            }
            var (search, sums) = scratch[worker];
            merge.Run(chunk, () =>
            {
                var end = Math.Min(sources.Length, (chunk + 1) * sourcesPerChunk);
                for (var i = chunk * sourcesPerChunk; i < end; i++) sums.Add(search, sources[i]);
            }, () =>
            {
                total.TakeFrom(sums);
                progress?.Report((chunk + 1.0) / chunks);
            });
        }, cancellationToken);
        return total;
    }

    private void Add(WeightedSearch search, int source)
    {
        foreach (var node in search.Run(source)[1..])
        {
            Reached[node]++;
            Distance[node] += search.Distances[node];
            Inverse[node] += 1 / search.Distances[node];
        }
    }

    private void TakeFrom(DistanceSums other)
    {
        for (var node = 0; node < Reached.Length; node++)
        {
            Reached[node] += other.Reached[node];
            Distance[node] += other.Distance[node];
            Inverse[node] += other.Inverse[node];
        }
        Array.Clear(other.Reached);
        Array.Clear(other.Distance);
        Array.Clear(other.Inverse);
    }
}
