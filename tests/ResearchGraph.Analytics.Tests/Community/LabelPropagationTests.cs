using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Community;

/// <summary>Label propagation on graphs large enough for sweeps.</summary>
public sealed class LabelPropagationTests
{
    private const int Nodes = 120_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sweeps_over_a_large_graph_end_where_every_label_is_most_frequent(bool weighted)
    {
        var graph = Graphs.Random(11, Nodes, 4 * Nodes, weighted: weighted);
        var result = LabelPropagation.Compute(graph, new LabelPropagationOptions { Seed = 4 });
        Assert.True(result.Stable);
        Assert.InRange(result.Visits, 2 * Nodes, 100L * Nodes);
        for (var node = 0; node < Nodes; node++) AssertIsMostFrequent(graph, result.Partition, node);
    }

    [Fact]
    public void A_seed_gives_the_same_labels_of_a_large_graph_on_any_number_of_threads()
    {
        var graph = Graphs.Random(12, Nodes, 2 * Nodes);
        var one = LabelPropagation.Compute(graph, new LabelPropagationOptions { Seed = 5, Threads = 1 });
        foreach (var threads in new[] { 2, 3, 8 })
        {
            var several = LabelPropagation.Compute(graph, new LabelPropagationOptions { Seed = 5, Threads = threads });
            Assert.Equal(one.Visits, several.Visits);
            Assert.True(one.Partition.Membership.AsSpan().SequenceEqual(several.Partition.Membership.AsSpan()));
        }
        var other = LabelPropagation.Compute(graph, new LabelPropagationOptions { Seed = 6 });
        Assert.False(one.Partition.Membership.AsSpan().SequenceEqual(other.Partition.Membership.AsSpan()));
    }

    [Fact]
    public void Cliques_of_a_large_graph_are_found()
    {
        // 12,000 cliques of ten in a ring, one edge between neighbours.
        const int Size = 10;
        var (sources, targets) = (new List<int>(), new List<int>());
        for (var node = 0; node < Nodes; node++)
        {
            for (var other = node + 1; other < (node / Size + 1) * Size; other++) Add(node, other);
            if (node % Size == 0) Add(node, (node + Nodes - 1) % Nodes);
        }
        var result = LabelPropagation.Compute(CsrGraphBuilder.Build(Nodes, [.. sources], [.. targets]));
        Assert.True(result.Stable);
        for (var node = 0; node < Nodes; node++) Assert.Equal(result.Partition.Membership[node / Size * Size], result.Partition.Membership[node]);
        Assert.InRange(result.Partition.Count, Nodes / Size * 9 / 10, Nodes / Size);

        void Add(int source, int target)
        {
            sources.Add(source);
            targets.Add(target);
        }
    }

    [Fact]
    public void Pairs_that_choose_at_the_same_time_agree_in_the_end()
    {
        var graph = CsrGraphBuilder.Build(Nodes, [.. Enumerable.Range(0, Nodes / 2).Select(pair => 2 * pair)], [.. Enumerable.Range(0, Nodes / 2).Select(pair => 2 * pair + 1)]);
        var result = LabelPropagation.Compute(graph);
        Assert.True(result.Stable);
        Assert.Equal(Enumerable.Range(0, Nodes).Select(node => node / 2), result.Partition.Membership);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_more_nodes_are_visited_than_allowed(int sweeps)
    {
        var graph = Graphs.Random(13, Nodes, 4 * Nodes);
        var result = LabelPropagation.Compute(graph, new LabelPropagationOptions { MaxSweeps = sweeps });
        Assert.Equal((long)sweeps * Nodes, result.Visits);
        Assert.False(result.Stable);
    }

    private static void AssertIsMostFrequent(CsrGraph graph, Partition partition, int node)
    {
        var frequency = new Dictionary<int, double> { [partition.Membership[node]] = 0 };
        var neighbours = graph.Neighbours(node);
        var weights = graph.NeighbourWeights(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var label = partition.Membership[neighbours[i]];
            frequency[label] = frequency.GetValueOrDefault(label) + (graph.IsWeighted ? weights[i] : 1);
        }
        Assert.Equal(frequency.Values.Max(), frequency[partition.Membership[node]]);
    }
}
