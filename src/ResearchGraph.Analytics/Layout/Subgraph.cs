using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Layout;

/// <summary>Takes components out of a graph.</summary>
internal static class Subgraph
{
    /// <summary>
    /// The graph of one component, its nodes renumbered in the order given. Weights become the square roots of weight over mean weight:
    /// one strong tie should show, and not pull two nodes into one.
    /// </summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="nodes">All nodes of a component, ascending.</param>
    public static CsrGraph WithEvenWeights(CsrGraph graph, int[] nodes)
    {
        var arcs = 0;
        var sum = 0.0;
        foreach (var node in nodes)
        {
            arcs += graph.Degree(node);
            foreach (var weight in graph.NeighbourWeights(node)) sum += weight;
        }
        var mean = sum > 0 ? sum / arcs : 1;
        var offsets = new int[nodes.Length + 1];
        var targets = new int[arcs];
        var weights = new double[arcs];
        var at = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            var neighbours = graph.Neighbours(nodes[i]);
            var own = graph.NeighbourWeights(nodes[i]);
            for (var k = 0; k < neighbours.Length; k++, at++)
            {
                targets[at] = Array.BinarySearch(nodes, neighbours[k]);
                weights[at] = own.IsEmpty ? 1 : Math.Max(1e-3, Math.Sqrt(own[k] / mean));
            }
            offsets[i + 1] = at;
        }
        return new CsrGraph(offsets, targets, weights, directed: false);
    }
}
