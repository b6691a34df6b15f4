using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Structure;

namespace ResearchGraph.Analytics.Tests.Structure;

public sealed class CutAndDistanceTests
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Cuts_are_found_by_taking_things_away(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted).ToUndirected();
        var result = CutStructure.Compute(graph);
        var edges = Edges(graph);
        var pieces = WeakComponents.Compute(graph).Count;
        var points = Enumerable.Range(0, graph.NodeCount).Where(node =>
            Pieces(graph.NodeCount, edges.Where(edge => edge.A != node && edge.B != node)) - 1 > pieces - (graph.Degree(node) == 0 ? 1 : 0));
        Assert.Equal(points, result.ArticulationPoints);
        Assert.Equal(edges.Where(edge => Pieces(graph.NodeCount, edges.Where(other => other != edge)) > pieces), result.Bridges);
    }

    [Fact]
    public void A_long_path_is_all_bridges()
    {
        var nodes = Enumerable.Range(0, 200_000).ToArray();
        var result = CutStructure.Compute(CsrGraphBuilder.Build(nodes.Length, nodes[..^1], nodes[1..]));
        Assert.Equal((199_999, 199_998), (result.Bridges.Length, result.ArticulationPoints.Length));
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void The_diameter_is_the_largest_distance(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.Random(seed, 60, 40 + 10 * seed, directed, weighted);
        var result = Diameter.Compute(graph);
        var components = WeakComponents.Compute(graph);
        var sizes = components.Sizes();
        var group = components.Groups()[Array.IndexOf(sizes, sizes.Max())];
        var distances = Dense.Distances(graph.ToUndirected(), useWeights: false);
        var expected = (int)group.Max(u => group.Max(v => distances[u, v]));
        Assert.Equal((expected, expected, group.Length), (result.Lower, result.Upper, result.Nodes));
        var rough = Diameter.Compute(graph, new DiameterOptions { MaxSearches = 4 });
        Assert.InRange(expected, rough.Lower, rough.Upper);
        Assert.InRange(rough.Searches, 4, 5);
    }

    [Fact]
    public void Diameters_by_hand()
    {
        Assert.Equal(3, Diameter.Compute(Graphs.Of(4, "0-1 1-2 2-3")).Lower);
        Assert.Equal(0, Diameter.Compute(Graphs.Of(4, "")).Upper);
        Assert.Equal(0, Diameter.Compute(Graphs.Of(0, "")).Nodes);
        Assert.Equal(3, Diameter.Compute(Graphs.Of(6, "0-1 1-2 2-3 3-4 4-5 5-0")).Upper);
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Assortativity_is_a_correlation_over_arcs(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed + 2, directed, weighted);
        var random = new Random(seed);
        var values = Enumerable.Range(0, graph.NodeCount).Select(_ => random.NextDouble()).ToArray();
        var arcs = (from u in Enumerable.Range(0, graph.NodeCount) from v in graph.Neighbours(u).ToArray() select (u, v)).ToArray();
        Assert.Equal(Pearson(arcs.Select(arc => (values[arc.u], values[arc.v]))), Assortativity.ByValue(graph, values), 9);
        Assert.Equal(Pearson(arcs.Select(arc => ((double)graph.Degree(arc.u), (double)graph.Reverse.Degree(arc.v)))), Assortativity.ByDegree(graph), 9);
    }

    [Fact]
    public void Assortativity_by_hand()
    {
        Assert.Equal(-1, Assortativity.ByDegree(Graphs.Of(4, "0-1 0-2 0-3")), 12);
        Assert.Equal(0, Assortativity.ByDegree(Graphs.Of(3, "0-1 1-2 2-0")));
        Assert.Equal(1, Assortativity.ByCategory(Graphs.Of(4, "0-1 2-3"), [7, 7, 9, 9]), 12);
        Assert.Equal(-1, Assortativity.ByCategory(Graphs.Of(4, "0-1 2-3"), [7, 9, 7, 9]), 12);
        Assert.Throws<ArgumentException>(() => Assortativity.ByValue(Graphs.Of(2, "0-1"), [1]));
    }

    private static (int A, int B)[] Edges(CsrGraph graph) =>
        [.. from u in Enumerable.Range(0, graph.NodeCount) from v in graph.Neighbours(u).ToArray() where u < v select (u, v)];

    private static int Pieces(int nodes, IEnumerable<(int A, int B)> edges)
    {
        var list = edges.ToArray();
        return WeakComponents.Compute(CsrGraphBuilder.Build(nodes, [.. list.Select(edge => edge.A)], [.. list.Select(edge => edge.B)])).Count;
    }

    private static double Pearson(IEnumerable<(double X, double Y)> pairs)
    {
        var list = pairs.ToArray();
        var (meanX, meanY) = (list.Average(pair => pair.X), list.Average(pair => pair.Y));
        var product = list.Sum(pair => (pair.X - meanX) * (pair.Y - meanY));
        return product / Math.Sqrt(list.Sum(pair => (pair.X - meanX) * (pair.X - meanX)) * list.Sum(pair => (pair.Y - meanY) * (pair.Y - meanY)));
    }
}
