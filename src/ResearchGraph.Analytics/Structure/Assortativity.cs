using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Structure;

/// <summary>
/// Assortativity (Newman 2002, 2003): whether nodes are linked to nodes like themselves. −1 to 1; 0 where it is not defined (no edges, or all
/// values alike). Weights are ignored. Stateless, thread-safe.
/// </summary>
public static class Assortativity
{
    /// <summary>By degree: the correlation of the degrees at the ends of edges; of a directed graph, of out-degree at the tail and in-degree at the head.</summary>
    public static double ByDegree(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (tail, head) = (new double[graph.NodeCount], new double[graph.NodeCount]);
        for (var node = 0; node < tail.Length; node++) (tail[node], head[node]) = (graph.Degree(node), graph.Reverse.Degree(node));
        return Correlation(graph, tail, head);
    }

    /// <summary>By a number a node: the correlation of the values at the ends of edges.</summary>
    /// <exception cref="ArgumentException">There is not one value a node.</exception>
    public static double ByValue(CsrGraph graph, ReadOnlySpan<double> values)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Check(graph, values.Length);
        return Correlation(graph, values, values);
    }

    /// <summary>By a category a node: (Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), where e are the parts of edges between categories.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="categories">One category a node; any numbers.</param>
    /// <exception cref="ArgumentException">There is not one category a node.</exception>
    public static double ByCategory(CsrGraph graph, ReadOnlySpan<int> categories)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Check(graph, categories.Length);
        var tails = new SortedDictionary<int, double>();
        var heads = new SortedDictionary<int, double>();
        var same = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var other in graph.Neighbours(node)) same += categories[other] == categories[node] ? 1 : 0;
            tails[categories[node]] = tails.GetValueOrDefault(categories[node]) + graph.Degree(node);
            heads[categories[node]] = heads.GetValueOrDefault(categories[node]) + graph.Reverse.Degree(node);
        }
        double arcs = graph.ArcCount, expected = 0;
        foreach (var (category, count) in tails) expected += count * heads[category] / (arcs * arcs);
        return arcs == 0 || expected >= 1 ? 0 : (same / arcs - expected) / (1 - expected);
    }

    private static void Check(CsrGraph graph, int length)
    {
        if (length != graph.NodeCount) throw new ArgumentException($"Found {length} values, expected {graph.NodeCount}, one a node.");
    }

    private static double Correlation(CsrGraph graph, ReadOnlySpan<double> tail, ReadOnlySpan<double> head)
    {
        double arcs = graph.ArcCount, meanTail = 0, meanHead = 0;
        if (arcs == 0) return 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            meanTail += graph.Degree(node) * tail[node] / arcs;
            meanHead += graph.Reverse.Degree(node) * head[node] / arcs;
        }
        double product = 0, squareTail = 0, squareHead = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var difference = tail[node] - meanTail;
            foreach (var other in graph.Neighbours(node)) product += difference * (head[other] - meanHead);
            squareTail += graph.Degree(node) * difference * difference;
            squareHead += graph.Reverse.Degree(node) * (head[node] - meanHead) * (head[node] - meanHead);
        }
        var scale = Math.Sqrt(squareTail * squareHead);
        return scale > 1e-12 * arcs ? product / scale : 0;
    }
}
