using QuikGraph;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.QuikGraph;

/// <summary>
/// A graph as a directed QuikGraph graph with weighted edges that can be followed both ways. Every edge of an undirected graph is two edges here, one a
/// direction. Immutable and thread-safe.
/// </summary>
public sealed class DirectedView : CsrView, IBidirectionalGraph<int, CsrEdge>
{
    internal DirectedView(CsrGraph graph) : base(graph)
    {
    }

    /// <summary>True.</summary>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public override int EdgeCount => Graph.ArcCount;

    /// <summary>Whether a node has no edges from it.</summary>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <summary>The number of edges from a node.</summary>
    public int OutDegree(int vertex) => Graph.Degree(Known(vertex));

    /// <summary>The edges from a node, by target.</summary>
    /// <exception cref="VertexNotFoundException">There is no such node.</exception>
    public IEnumerable<CsrEdge> OutEdges(int vertex) => RowOf(vertex);

    /// <summary>The edges from a node; false when there is no such node.</summary>
    public bool TryGetOutEdges(int vertex, out IEnumerable<CsrEdge> edges)
    {
        edges = ContainsVertex(vertex) ? Row(vertex) : null!;
        return edges is not null;
    }

    /// <summary>One of the edges from a node.</summary>
    public CsrEdge OutEdge(int vertex, int index) => RowOf(vertex)[index];

    /// <summary>The edge between two nodes as a list of one; false when one of them does not exist.</summary>
    public bool TryGetEdges(int source, int target, out IEnumerable<CsrEdge> edges)
    {
        edges = TryGetEdge(source, target, out var edge) ? [edge] : ContainsVertex(source) && ContainsVertex(target) ? [] : null!;
        return edges is not null;
    }

    /// <summary>Whether a node has no edges to it.</summary>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <summary>The number of edges to a node.</summary>
    public int InDegree(int vertex) => Graph.Reverse.Degree(Known(vertex));

    /// <summary>The edges to a node, by source.</summary>
    /// <exception cref="VertexNotFoundException">There is no such node.</exception>
    public IEnumerable<CsrEdge> InEdges(int vertex) => new EdgeRow(Graph.Reverse, Known(vertex), EdgeEnds.Against);

    /// <summary>The edges to a node; false when there is no such node.</summary>
    public bool TryGetInEdges(int vertex, out IEnumerable<CsrEdge> edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null!;
        return edges is not null;
    }

    /// <summary>One of the edges to a node.</summary>
    public CsrEdge InEdge(int vertex, int index) => new EdgeRow(Graph.Reverse, Known(vertex), EdgeEnds.Against)[index];

    /// <summary>The number of edges from and to a node.</summary>
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);

    private protected override IEnumerable<CsrEdge> EdgesListedFrom(int node) => Row(node);

    private protected override EdgeRow Row(int node) => new(Graph, node, EdgeEnds.Along);
}
