using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>The nodes of a graph renumbered, so that what hot loops touch together lies together.</summary>
internal sealed class NodeOrder
{
    private NodeOrder(int[] nodes, int[] ranks) => (Nodes, Ranks) = (nodes, ranks);

    /// <summary>The node at each rank.</summary>
    public int[] Nodes { get; }

    /// <summary>The rank of each node.</summary>
    public int[] Ranks { get; }

    /// <summary>By descending degree, equal degrees by id: the hubs come first.</summary>
    public static NodeOrder ByDegree(CsrGraph graph)
    {
        var order = new NodeOrder(new int[graph.NodeCount], new int[graph.NodeCount]);
        FillByDegree(graph, order.Nodes, order.Ranks);
        return order;
    }

    /// <summary>The same into arrays of the caller; a sort by counting.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">Receives the node at each rank.</param>
    /// <param name="ranks">Receives the rank of each node.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FillByDegree(CsrGraph graph, int[] nodes, int[] ranks)
    {
        var offsets = graph.OffsetArray;
        var (count, largest) = (graph.NodeCount, 0);
        for (var node = 0; node < count; node++) largest = Math.Max(largest, offsets.At(node + 1) - offsets.At(node));
        using var rented = new Rented<int>(largest + 2);
        var starts = rented.Cleared(largest + 2);
        for (var node = 0; node < count; node++) starts[largest - (offsets.At(node + 1) - offsets.At(node)) + 1]++;
        for (var i = 1; i <= largest; i++) starts[i] += starts[i - 1];
        for (var node = 0; node < count; node++)
        {
            var rank = starts[largest - (offsets.At(node + 1) - offsets.At(node))]++;
            (nodes[rank], ranks[node]) = (node, rank);
        }
    }

    /// <summary>Breadth first, component after component: neighbours come close together.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="start">The first node; the search of further components starts at the smallest node after it, cyclically.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe NodeOrder ByBreadth(CsrGraph graph, int start)
    {
        var nodeCount = graph.NodeCount;
        var order = GC.AllocateUninitializedArray<int>(nodeCount);
        var rankOf = GC.AllocateUninitializedArray<int>(nodeCount);
        Array.Fill(rankOf, -1);
        fixed (int* offsets = graph.OffsetArray, targets = graph.TargetArray, nodes = order, ranks = rankOf)
        {
            int* read = nodes, write = nodes;
            for (var i = 0; i < nodeCount; i++)
            {
                var root = start + i < nodeCount ? start + i : start + i - nodeCount;
                if (ranks[root] >= 0) continue;
                ranks[root] = (int)(write - nodes);
                *write++ = root;
                for (; read < write; read++)
                {
                    if (write - read > RowPrefetch.Ahead) RowPrefetch.Ask(offsets, targets, read);
                    var end = targets + offsets[*read + 1];
                    for (var arc = targets + offsets[*read]; arc < end; arc++)
                    {
                        if (ranks[*arc] >= 0) continue;
                        ranks[*arc] = (int)(write - nodes);
                        *write++ = *arc;
                    }
                }
            }
        }
        return new NodeOrder(order, rankOf);
    }

    /// <summary>
    /// The rows in rank order with ranks for ids; neighbours keep the order that they had, so rows are not sorted. Weights are null where
    /// <paramref name="weights"/> is.
    /// </summary>
    public (int[] Offsets, int[] Targets, double[]? Weights) Rows(
        CsrGraph graph, double[]? weights, int workers, CancellationToken cancellationToken)
    {
        var (offsets, targets) = (graph.OffsetArray, graph.TargetArray);
        var rankOffsets = RankOffsets(offsets);
        var rankTargets = GC.AllocateUninitializedArray<int>(targets.Length);
        var rankWeights = weights is null ? null : GC.AllocateUninitializedArray<double>(targets.Length);
        var bounds = NodeRanges.ByArcs(rankOffsets);
        FixedChunks.Run(bounds.Length - 1, workers, (_, chunk) =>
        {
            FillTargets(offsets, targets, bounds[chunk], bounds[chunk + 1], rankTargets.AsSpan(rankOffsets[bounds[chunk]]));
            if (weights is null) return;
            for (var rank = bounds[chunk]; rank < bounds[chunk + 1]; rank++)
                weights.AsSpan(offsets[Nodes[rank]], graph.Degree(Nodes[rank])).CopyTo(rankWeights.AsSpan(rankOffsets[rank]));
        }, cancellationToken);
        return (rankOffsets, rankTargets, rankWeights);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] RankOffsets(int[] offsets)
    {
        var sums = new int[offsets.Length];
        for (var rank = 0; rank < Nodes.Length; rank++)
        {
            var node = Nodes[rank];
            sums.At(rank + 1) = sums.At(rank) + offsets.At(node + 1) - offsets.At(node);
        }
        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void FillTargets(int[] rowBounds, int[] neighbours, int from, int to, Span<int> destination)
    {
        fixed (int* nodes = Nodes, ranks = Ranks, offsets = rowBounds, targets = neighbours, start = destination)
        {
            var write = start;
            for (var rank = from; rank < to; rank++)
            {
                if (rank + RowPrefetch.Ahead < to) RowPrefetch.Ask(offsets, targets, nodes + rank);
                var end = targets + offsets[nodes[rank] + 1];
                for (var arc = targets + offsets[nodes[rank]]; arc < end; arc++) *write++ = ranks[*arc];
            }
        }
    }
}
