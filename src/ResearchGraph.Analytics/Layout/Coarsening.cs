using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// Makes a graph of about half the nodes by merging each with the neighbour it is tied to most (Walshaw 2003, and Hu 2005 for
/// stars): weight over the product of masses, so that small nodes merge first. Nodes whose neighbours have all been taken join one
/// of them, so that a star becomes one node at once.
/// </summary>
internal static class Coarsening
{
    /// <summary>The coarser graph and, for each node, the node it became part of.</summary>
    public static (LevelOfDetail Coarser, int[] Parents) Coarsen(LevelOfDetail level, ulong seed)
    {
        var parents = Match(level, seed, out var count);
        var graph = level.Graph;
        var sources = new int[graph.EdgeCount];
        var targets = new int[graph.EdgeCount];
        var weights = new double[graph.EdgeCount];
        var masses = new double[count];
        var edges = 0;
        for (var node = 0; node < parents.Length; node++)
        {
            masses[parents[node]] += level.Masses[node];
            var neighbours = graph.Neighbours(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] < node) continue;
                (sources[edges], targets[edges], weights[edges]) = (parents[node], parents[neighbours[i]], graph.NeighbourWeights(node)[i]);
                edges++;
            }
        }
        var coarser = CsrGraphBuilder.Build(count, sources, targets, weights, new CsrBuildOptions { Threads = 1 });
        return (new LevelOfDetail(coarser, masses), parents);
    }

    private static int[] Match(LevelOfDetail level, ulong seed, out int count)
    {
        var graph = level.Graph;
        var order = new int[graph.NodeCount];
        for (var node = 0; node < order.Length; node++) order[node] = node;
        new SplitMix(seed).Shuffle(order);
        var parents = new int[order.Length];
        Array.Fill(parents, -1);
        count = 0;
        foreach (var node in order)
        {
            if (parents[node] >= 0) continue;
            var free = Strongest(level, node, parents, wantFree: true);
            if (free >= 0) parents[node] = parents[free] = count++;
            else if (Strongest(level, node, parents, wantFree: false) is var taken and >= 0) parents[node] = parents[taken];
            else parents[node] = count++;
        }
        return parents;
    }

    private static int Strongest(LevelOfDetail level, int node, int[] parents, bool wantFree)
    {
        var neighbours = level.Graph.Neighbours(node);
        var weights = level.Graph.NeighbourWeights(node);
        var best = -1;
        var bestTie = 0.0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            var other = neighbours[i];
            if (parents[other] < 0 != wantFree) continue;
            var tie = weights[i] / level.Masses[other];
            if (tie > bestTie) (best, bestTie) = (other, tie);
        }
        return best;
    }
}
