using QuikGraph;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.QuikGraph;

/// <summary>
/// What the views have in common: nodes are 0 to n − 1, edges are read off the rows of a <see cref="CsrGraph"/> when they are asked for. A
/// view costs a few words whatever the size of the graph. Immutable and thread-safe.
/// </summary>
public abstract class CsrView
{
    private protected CsrView(CsrGraph graph) => Graph = graph;

    /// <summary>The graph behind the view.</summary>
    public CsrGraph Graph { get; }

    /// <summary>False: a <see cref="CsrGraph"/> has no parallel edges.</summary>
    public bool AllowParallelEdges => false;

    /// <summary>Whether there are no nodes.</summary>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <summary>The number of nodes.</summary>
    public int VertexCount => Graph.NodeCount;

    /// <summary>The nodes, ascending.</summary>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <summary>Whether there are no edges.</summary>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <summary>The number of edges that <see cref="Edges"/> lists.</summary>
    public abstract int EdgeCount { get; }

    /// <summary>The edges, by source, then by target.</summary>
    public IEnumerable<CsrEdge> Edges
    {
        get
        {
            foreach (var node in Vertices)
            {
                foreach (var edge in EdgesListedFrom(node)) yield return edge;
            }
        }
    }

    /// <summary>Whether there is such a node.</summary>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)VertexCount;

    /// <summary>Whether there is an edge between these nodes: along the arc in a directed view, either way in an undirected one.</summary>
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <summary>Whether the graph has this edge, weight included.</summary>
    public bool ContainsEdge(CsrEdge edge) => TryGetEdge(edge.Source, edge.Target, out var found) && found == edge;

    /// <summary>Finds the edge between two nodes by binary search in a row.</summary>
    public bool TryGetEdge(int source, int target, out CsrEdge edge)
    {
        edge = default;
        if (!ContainsVertex(source) || !ContainsVertex(target)) return false;
        var index = Graph.Neighbours(source).BinarySearch(target);
        if (index < 0) return false;
        edge = Row(source)[index];
        return true;
    }

    private protected abstract IEnumerable<CsrEdge> EdgesListedFrom(int node);

    private protected abstract EdgeRow Row(int node);

    private protected EdgeRow RowOf(int vertex) => Row(Known(vertex));

    private protected int Known(int vertex) => ContainsVertex(vertex)
        ? vertex
        : throw new VertexNotFoundException($"Found node {vertex}, expected 0 to {VertexCount - 1}.");
}
