using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>Lengths of the arcs of a graph.</summary>
internal static class EdgeLengths
{
    /// <summary>One length an arc, above 0, infinite where the edge is not there; null when all are 1.</summary>
    /// <exception cref="ArgumentException">A weight of 0 should be a length.</exception>
    public static double[]? Of(CsrGraph graph, EdgeLength length)
    {
        if (length == EdgeLength.One || graph.WeightArray is not { } weights) return null;
        if (length == EdgeLength.InverseWeight) return Array.ConvertAll(weights, weight => 1 / weight);
        if (Array.Exists(weights, weight => weight == 0)) throw new ArgumentException("Found an edge of length 0, expected lengths above 0.", nameof(graph));
        return weights;
    }
}
