using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Ranking;
using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.QuikGraph;

namespace ResearchGraph.Analytics.Tests.QuikGraph;

/// <summary>QuikGraph's algorithms on our graphs against our kernels.</summary>
public sealed class CsrGraphViewsTests
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void The_directed_view_is_the_graph(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var view = graph.ToQuikBidirectional();
        var copy = new BidirectionalGraph<int, CsrEdge>(allowParallelEdges: false);
        copy.AddVertexRange(Enumerable.Range(0, graph.NodeCount));
        copy.AddEdgeRange(view.Edges);
        Assert.Equal((copy.VertexCount, copy.EdgeCount, true), (view.VertexCount, view.EdgeCount, view.IsDirected));
        Assert.Equal(graph.ArcCount, view.EdgeCount);
        foreach (var u in view.Vertices)
        {
            Assert.Equal(copy.OutEdges(u), view.OutEdges(u));
            Assert.Equal(copy.InEdges(u).Order(BySource), view.InEdges(u));
            Assert.Equal((copy.OutDegree(u), copy.InDegree(u), copy.Degree(u)), (view.OutDegree(u), view.InDegree(u), view.Degree(u)));
            Assert.All(view.OutEdges(u), (edge, index) => Assert.Equal(edge, view.OutEdge(u, index)));
            foreach (var v in view.Vertices) Assert.Equal(copy.TryGetEdge(u, v, out var expected), view.TryGetEdge(u, v, out var found) && found == expected);
        }
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void The_undirected_view_lists_every_edge_once(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted).ToUndirected();
        var view = graph.ToQuikUndirected();
        var copy = new UndirectedGraph<int, CsrEdge>(allowParallelEdges: false);
        copy.AddVertexRange(view.Vertices);
        copy.AddEdgeRange(view.Edges);
        Assert.Equal((graph.EdgeCount, false), (copy.EdgeCount, view.IsDirected));
        Assert.All(view.Edges, edge => Assert.True(edge.Source < edge.Target && view.ContainsEdge(edge) && view.ContainsEdge(edge.Target, edge.Source)));
        foreach (var u in view.Vertices)
        {
            Assert.Equal(copy.AdjacentDegree(u), view.AdjacentDegree(u));
            Assert.Equal(copy.AdjacentEdges(u).ToHashSet(), view.AdjacentEdges(u).ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Components_agree(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var connected = new ConnectedComponentsAlgorithm<int, CsrEdge>(graph.ToUndirected().ToQuikUndirected());
        connected.Compute();
        Assert.Equal(Grouped(graph, connected.Components), WeakComponents.Compute(graph).Membership.ToArray());
        var weak = new WeaklyConnectedComponentsAlgorithm<int, CsrEdge>(graph.ToQuikDirected());
        weak.Compute();
        Assert.Equal(Grouped(graph, weak.Components), WeakComponents.Compute(graph).Membership.ToArray());
        var strong = new StronglyConnectedComponentsAlgorithm<int, CsrEdge>(graph.ToQuikDirected());
        strong.Compute();
        Assert.Equal(Grouped(graph, strong.Components), StrongComponents.Compute(graph).Membership.ToArray());
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Shortest_paths_agree(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var sums = Closeness.Compute(graph, new PathOptions { Length = EdgeLength.Weight }).DistanceSums;
        foreach (var source in Enumerable.Range(0, graph.NodeCount))
        {
            var paths = graph.ToQuikDirected().ShortestPathsDijkstra(edge => edge.Weight, source);
            Assert.Equal(SumOfLengths(graph, source, paths), sums[source], 9);
            if (directed) continue;
            paths = graph.ToQuikUndirected().ShortestPathsDijkstra(edge => edge.Weight, source);
            Assert.Equal(SumOfLengths(graph, source, paths), sums[source], 9);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PageRank_agrees(bool directed)
    {
        // QuikGraph's ranks sum to the number of nodes; it knows neither weights nor nodes without edges from them, so every node has one.
        const int nodes = 200;
        var random = new Random(5);
        int[] sources = [.. Enumerable.Range(0, nodes), .. Enumerable.Range(0, 600).Select(_ => random.Next(nodes))];
        int[] targets = [.. Enumerable.Range(1, nodes - 1), 0, .. Enumerable.Range(0, 600).Select(_ => random.Next(nodes))];
        var graph = CsrGraphBuilder.Build(nodes, sources, targets, null, new CsrBuildOptions { Directed = directed });
        var ranking = new PageRankAlgorithm<int, CsrEdge>(graph.ToQuikBidirectional()) { Damping = 0.85, Tolerance = 1e-12, MaxIterations = 500 };
        ranking.Compute();
        var total = ranking.GetRanksSum();
        var ours = PageRank.Compute(graph, new PageRankOptions { Tolerance = 1e-12 }).Scores;
        Dense.AssertEqual([.. Enumerable.Range(0, nodes).Select(node => ranking.Ranks[node] / total)], ours, 1e-8);
    }

    [Fact]
    public void Missing_nodes_are_explained()
    {
        var graph = Graphs.Of(3, "0-1:2 1-2:3", directed: true);
        var view = graph.ToQuikBidirectional();
        Assert.Equal(new CsrEdge(0, 1, 2), view.OutEdges(0).Single());
        Assert.False(view.ContainsEdge(1, 0));
        Assert.False(view.ContainsEdge(new CsrEdge(0, 1, 9)));
        Assert.False(view.TryGetOutEdges(3, out _));
        Assert.False(view.TryGetEdges(0, 3, out _));
        Assert.True(view.TryGetEdges(1, 0, out var none) && !none.Any());
        Assert.Contains("Found node 3, expected 0 to 2.", Assert.Throws<VertexNotFoundException>(() => view.OutEdges(3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(graph.ToQuikUndirected);
        Assert.True(Graphs.Of(0, "").ToQuikUndirected().IsVerticesEmpty);
    }

    [Fact]
    public void A_view_copies_nothing()
    {
        var graph = Graphs.Random(3, 20_000, 60_000);
        _ = (graph.ToQuikBidirectional(), graph.ToQuikUndirected());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (both, none) = (graph.ToQuikBidirectional(), graph.ToQuikUndirected());
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1000);
        Assert.Equal(both.EdgeCount, 2 * none.EdgeCount);
    }

    private static readonly Comparer<CsrEdge> BySource = Comparer<CsrEdge>.Create((a, b) => a.Source.CompareTo(b.Source));

    private static int[] Grouped(CsrGraph graph, IDictionary<int, int> components) =>
        [.. Partition.FromLabels([.. Enumerable.Range(0, graph.NodeCount).Select(node => components[node])]).Membership];

    private static double SumOfLengths(CsrGraph graph, int source, TryFunc<int, IEnumerable<CsrEdge>> paths) =>
        Enumerable.Range(0, graph.NodeCount).Where(node => node != source)
            .Sum(node => paths(node, out var path) ? path.Sum(edge => edge.Weight) : 0);
}
