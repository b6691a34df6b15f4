using ResearchGraph.Analytics.Csr;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Analytics.Projection;

/// <summary>A projection: the graph that kernels run on, and which node of the property graph each of its nodes is. Immutable and thread-safe.</summary>
/// <param name="Graph">The graph; its node i is <c>Selection.Nodes[i]</c>.</param>
/// <param name="Selection">The nodes.</param>
public sealed record ProjectedGraph(CsrGraph Graph, NodeSelection Selection)
{
    /// <summary>The node of the property graph that a node of the projection is.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such node.</exception>
    public NodeId NodeAt(int node) => Selection.Nodes[node];

    /// <summary>The node of the projection that a node of the property graph is, −1 where it was not projected.</summary>
    public int NodeOf(NodeId node) => Selection.NumberOf(node);
}
