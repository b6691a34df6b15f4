using QuikGraph;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.QuikGraph;

/// <summary>
/// Offers a <see cref="CsrGraph"/> to the algorithms of QuikGraph. The views read the rows of the graph and copy nothing; every edge carries its
/// weight, so that <c>edge => edge.Weight</c> is the length that shortest paths ask for.
/// </summary>
public static class CsrGraphViews
{
    /// <summary>A graph whose edges are listed and followed along their direction; an undirected edge leads both ways.</summary>
    public static IVertexAndEdgeListGraph<int, CsrEdge> ToQuikDirected(this CsrGraph graph) => ToQuikBidirectional(graph);

    /// <summary>A graph whose edges are followed along and against their direction; an undirected edge leads both ways.</summary>
    public static DirectedView ToQuikBidirectional(this CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new DirectedView(graph);
    }

    /// <summary>A graph without directions.</summary>
    /// <exception cref="ArgumentException">The graph is directed: <see cref="CsrGraph.ToUndirected"/> makes the copy that this view is of.</exception>
    public static UndirectedView ToQuikUndirected(this CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.IsDirected)
            throw new ArgumentException("Found a directed graph, expected an undirected one: take graph.ToUndirected() first.", nameof(graph));
        return new UndirectedView(graph);
    }
}
