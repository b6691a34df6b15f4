using System.Collections;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.QuikGraph;

/// <summary>Which node of an arc is called the source of its edge.</summary>
internal enum EdgeEnds
{
    /// <summary>The node whose row it stands in.</summary>
    Along,

    /// <summary>The neighbour: the row belongs to the graph turned round.</summary>
    Against,

    /// <summary>The smaller of the two.</summary>
    SmallerFirst,
}

/// <summary>One row of a graph as edges, which are made one by one as they are read. A struct over the row: nothing is copied.</summary>
internal readonly struct EdgeRow(CsrGraph graph, int node, EdgeEnds ends) : IReadOnlyList<CsrEdge>
{
    public int Count => graph.Degree(node);

    public CsrEdge this[int index]
    {
        get
        {
            var other = graph.Neighbours(node)[index];
            var weight = graph.IsWeighted ? graph.NeighbourWeights(node)[index] : 1;
            var swap = ends == EdgeEnds.Against || (ends == EdgeEnds.SmallerFirst && other < node);
            return swap ? new CsrEdge(other, node, weight) : new CsrEdge(node, other, weight);
        }
    }

    public IEnumerator<CsrEdge> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
