using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Csr;

public sealed class CsrGraphBuilderTests
{
    [Fact]
    public void Rows_are_sorted_and_simple()
    {
        var graph = Graphs.Of(5, "3-1 0-3 1-1 3-0 2-3 0-3");
        Assert.Equal([0, 1, 2, 3, 6, 6], graph.Offsets.ToArray());
        Assert.Equal([3, 3, 3, 0, 1, 2], graph.Targets.ToArray());
        Assert.Equal(3, graph.EdgeCount);
        Assert.Same(graph, graph.Reverse);
    }

    [Fact]
    public void Parallel_edges_add_their_weights()
    {
        var graph = Graphs.Of(3, "0-1:0.1 1-0:0.2 0-1:0.7 1-2:5");
        Assert.Equal([0.1 + 0.2 + 0.7], graph.NeighbourWeights(0).ToArray());
        Assert.Equal(graph.NeighbourWeights(0)[0], graph.NeighbourWeights(1)[0]);
        Assert.Equal([5.0], graph.NeighbourWeights(2).ToArray());
    }

    [Fact]
    public void A_directed_graph_has_both_directions()
    {
        var graph = Graphs.Of(4, "0-1:1 2-1:2 1-3:3", directed: true);
        Assert.Equal([3], graph.Neighbours(1).ToArray());
        Assert.Equal([0, 2], graph.Reverse.Neighbours(1).ToArray());
        Assert.Equal([1.0, 2.0], graph.Reverse.NeighbourWeights(1).ToArray());
        Assert.Same(graph, graph.Reverse.Reverse);
        Assert.True(graph.HasEdge(0, 1));
        Assert.False(graph.HasEdge(1, 0));
        Assert.Equal(3, graph.EdgeCount);
    }

    [Fact]
    public void Without_directions_opposite_arcs_are_one_edge()
    {
        var graph = Graphs.Of(3, "0-1:1 1-0:2 1-2:4", directed: true).ToUndirected();
        Assert.Equal(2, graph.EdgeCount);
        Assert.Equal([3.0, 4.0], graph.NeighbourWeights(1).ToArray());
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Threads_and_edge_order_do_not_show(int seed, bool directed, bool weighted)
    {
        var random = new Random(seed);
        var (sources, targets, weights) = (new int[500], new int[500], new double[500]);
        for (var i = 0; i < 500; i++) (sources[i], targets[i], weights[i]) = (random.Next(40), random.Next(40), random.NextDouble());
        var one = Build(new CsrBuildOptions { Threads = 1, Directed = directed });
        Array.Reverse(sources);
        Array.Reverse(targets);
        Array.Reverse(weights);
        var three = Build(new CsrBuildOptions { Threads = 3, Directed = directed });
        Assert.Equal(one.Offsets.ToArray(), three.Offsets.ToArray());
        Assert.Equal(one.Targets.ToArray(), three.Targets.ToArray());
        Assert.Equal(one.Weights.ToArray(), three.Weights.ToArray());

        CsrGraph Build(CsrBuildOptions options) => CsrGraphBuilder.Build(40, sources, targets, weighted ? weights : null, options);
    }

    [Theory]
    [InlineData(new[] { 0, 5 }, new[] { 1, 1 }, null, "Edge 1: found node 5, expected 0 to 4.")]
    [InlineData(new[] { 0 }, new[] { -1 }, null, "Edge 0: found node -1, expected 0 to 4.")]
    [InlineData(new[] { 0 }, new[] { 1, 2 }, null, "Edge arrays differ in length: 1 sources, 2 targets, 1 weights.")]
    [InlineData(new[] { 0 }, new[] { 1 }, new[] { -2.5 }, "Edge 0: found weight -2.5, expected a finite number that is not negative.")]
    public void Misuse_is_explained(int[] sources, int[] targets, double[]? weights, string message)
    {
        var error = Assert.Throws<ArgumentException>(() => CsrGraphBuilder.Build(5, sources, targets, weights));
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_may_be_empty()
    {
        var graph = CsrGraphBuilder.Build(0, [], []);
        Assert.Equal((0, 0), (graph.NodeCount, graph.EdgeCount));
    }
}
