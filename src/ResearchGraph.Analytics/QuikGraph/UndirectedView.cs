using QuikGraph;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.QuikGraph;

/// <summary>An undirected graph as an undirected QuikGraph graph with weighted edges, smaller node first. Immutable and thread-safe.</summary>
public sealed class UndirectedView : CsrView, IUndirectedGraph<int, CsrEdge>
{
    internal UndirectedView(CsrGraph graph) : base(graph)
    {
    }

    /// <summary>False.</summary>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public override int EdgeCount => Graph.EdgeCount;

    /// <summary>Edges are equal whichever end is named first.</summary>
    public EdgeEqualityComparer<int> EdgeEqualityComparer { get; } = (edge, source, target) =>
        (edge.Source == source && edge.Target == target) || (edge.Source == target && edge.Target == source);

    /// <summary>The edges of a node, by neighbour.</summary>
    /// <exception cref="VertexNotFoundException">There is no such node.</exception>
    public IEnumerable<CsrEdge> AdjacentEdges(int vertex) => RowOf(vertex);

    /// <summary>The number of edges of a node.</summary>
    public int AdjacentDegree(int vertex) => Graph.Degree(Known(vertex));

    /// <summary>Whether a node has no edges.</summary>
    public bool IsAdjacentEdgesEmpty(int vertex) => AdjacentDegree(vertex) == 0;

    /// <summary>One of the edges of a node.</summary>
    public CsrEdge AdjacentEdge(int vertex, int index) => RowOf(vertex)[index];

    /// <summary>Every edge once: in the row of its smaller node.</summary>
    private protected override IEnumerable<CsrEdge> EdgesListedFrom(int node)
    {
        foreach (var edge in Row(node))
        {
            if (edge.Source == node) yield return edge;
        }
    }

    private protected override EdgeRow Row(int node) => new(Graph, node, EdgeEnds.SmallerFirst);
}
