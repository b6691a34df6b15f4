using QuikGraph;

namespace ResearchGraph.Analytics.QuikGraph;

/// <summary>
/// An edge as QuikGraph takes it, made when it is asked for: the graph stores none. Equal when nodes and weight are. In an undirected graph
/// <paramref name="Source"/> is the smaller node, from whichever end the edge is looked at.
/// </summary>
/// <param name="Source">The first node.</param>
/// <param name="Target">The second node.</param>
/// <param name="Weight">The weight of the edge; 1 in a graph without weights.</param>
public readonly record struct CsrEdge(int Source, int Target, double Weight) : IUndirectedEdge<int>;
