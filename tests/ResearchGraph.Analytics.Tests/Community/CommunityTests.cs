using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;
using Xunit.Abstractions;

namespace ResearchGraph.Analytics.Tests.Community;

public sealed class CommunityTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Quality_is_what_the_formulas_say(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var random = new Random(seed);
        var partition = Partition.FromLabels([.. Enumerable.Range(0, graph.NodeCount).Select(_ => random.Next(4))]);
        var a = Dense.Matrix(graph.ToUndirected());
        var n = graph.NodeCount;
        var strength = Enumerable.Range(0, n).Select(u => Enumerable.Range(0, n).Sum(v => a[u, v])).ToArray();
        var total = strength.Sum();
        var (modularity, potts) = (0.0, 0.0);
        for (var u = 0; u < n; u++)
        {
            for (var v = 0; v < n; v++)
            {
                if (partition.Membership[u] != partition.Membership[v]) continue;
                modularity += (a[u, v] - 1.5 * strength[u] * strength[v] / total) / total;
                potts += u == v ? 0 : (a[u, v] - 0.3) / total;
            }
        }
        Assert.Equal(modularity, PartitionQuality.Modularity(graph, partition, 1.5), 10);
        Assert.Equal(potts, PartitionQuality.Of(graph, partition, new CommunityOptions { Quality = QualityFunction.ConstantPotts, Resolution = 0.3 }), 10);
        var conductance = PartitionQuality.Conductance(graph, partition);
        for (var group = 0; group < partition.Count; group++)
        {
            var inside = Enumerable.Range(0, n).Where(u => partition.Membership[u] == group).ToArray();
            var volume = inside.Sum(u => strength[u]);
            var leaving = inside.Sum(u => Enumerable.Range(0, n).Except(inside).Sum(v => a[u, v]));
            var side = Math.Min(volume, total - volume);
            Assert.Equal(side == 0 ? 0 : leaving / side, conductance[group], 10);
        }
    }

    [Theory]
    [InlineData(1, QualityFunction.Modularity, 1)]
    [InlineData(2, QualityFunction.Modularity, 2.5)]
    [InlineData(3, QualityFunction.ConstantPotts, 0.1)]
    [InlineData(4, QualityFunction.ConstantPotts, 0.5)]
    public void No_node_gains_by_moving_when_Leiden_is_stable(int seed, QualityFunction quality, double resolution)
    {
        foreach (var weighted in new[] { false, true })
        {
            var graph = Graphs.Random(seed, 60, 150, weighted: weighted);
            var options = new LeidenOptions { Quality = quality, Resolution = resolution, Iterations = 0, Seed = (ulong)seed };
            var result = Leiden.Compute(graph, options);
            Assert.True(result.Stable);
            Assert.Equal(PartitionQuality.Of(graph, result.Partition, options), result.Quality, 12);
            var labels = result.Partition.Membership.ToArray();
            for (var node = 0; node < labels.Length; node++)
            {
                var own = labels[node];
                for (var group = 0; group <= result.Partition.Count; group++)
                {
                    labels[node] = group;
                    var moved = PartitionQuality.Of(graph, Partition.FromLabels(labels), options);
                    Assert.True(moved <= result.Quality + 1e-9, $"seed {seed}: node {node} gains {moved - result.Quality} in {group}");
                }
                labels[node] = own;
            }
        }
    }

    [Fact]
    public void Leiden_communities_are_connected()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var graph = Graphs.Random(seed, 120, 160 + 5 * seed, weighted: seed % 2 == 0);
            var result = Leiden.Compute(graph, new LeidenOptions { Seed = (ulong)seed, Iterations = 1 + seed % 2, Resolution = seed % 3 == 0 ? 0.3 : 1 });
            foreach (var group in result.Partition.Groups()) Assert.True(IsConnected(graph, group), $"seed {seed}");
        }
    }

    [Fact]
    public void Planted_groups_are_found()
    {
        var graph = Graphs.Planted(3, groups: 8, size: 25, inside: 0.5, outside: 0.02);
        var planted = Partition.FromLabels([.. Enumerable.Range(0, 200).Select(node => node / 25)]);
        Assert.Equal(planted.Membership.ToArray(), Leiden.Compute(graph).Partition.Membership.ToArray());
        Assert.Equal(planted.Membership.ToArray(), Leiden.Compute(graph, new LeidenOptions { Quality = QualityFunction.ConstantPotts, Resolution = 0.15 }).Partition.Membership.ToArray());
        Assert.Equal(planted.Membership.ToArray(), Louvain.Compute(graph).Partition.Membership.ToArray());
        Assert.Equal(planted.Membership.ToArray(), LabelPropagation.Compute(graph).Partition.Membership.ToArray());
    }

    [Fact]
    public void Two_triangles_and_a_bridge_by_hand()
    {
        var graph = Graphs.Of(7, "0-1 1-2 2-0 3-4 4-5 5-3 2-3");
        var result = Leiden.Compute(graph);
        Assert.Equal([0, 0, 0, 1, 1, 1, 2], result.Partition.Membership.ToArray());
        Assert.Equal(6 / 7.0 - 0.5, result.Quality, 12);
        Assert.Equal(result.Partition.Membership.ToArray(), Louvain.Compute(graph).Partition.Membership.ToArray());
        Assert.Equal([1 / 7.0, 1 / 7.0, 0], PartitionQuality.Conductance(graph, result.Partition));
    }

    [Fact]
    public void A_seed_gives_the_same_communities_on_any_number_of_threads()
    {
        var graph = Graphs.Random(9, 30_000, 90_000, weighted: true);
        var one = Leiden.Compute(graph, new LeidenOptions { Threads = 1, Seed = 5 });
        var three = Leiden.Compute(graph, new LeidenOptions { Threads = 3, Seed = 5 });
        Assert.Equal(one.Partition.Membership.ToArray(), three.Partition.Membership.ToArray());
        Assert.Equal(
            Louvain.Compute(graph, new CommunityOptions { Threads = 1 }).Partition.Membership.ToArray(),
            Louvain.Compute(graph, new CommunityOptions { Threads = 3 }).Partition.Membership.ToArray());
        var other = Leiden.Compute(graph, new LeidenOptions { Seed = 6 });
        Assert.NotEqual(one.Partition.Membership.ToArray(), other.Partition.Membership.ToArray());
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Stable_labels_are_most_frequent_among_neighbours(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var result = LabelPropagation.Compute(graph, new LabelPropagationOptions { Seed = (ulong)seed });
        Assert.True(result.Stable);
        var a = Dense.Matrix(graph.ToUndirected());
        for (var u = 0; u < graph.NodeCount; u++)
        {
            var weights = Enumerable.Range(0, graph.NodeCount).GroupBy(v => result.Partition.Membership[v]).ToDictionary(group => group.Key, group => group.Sum(v => a[u, v]));
            Assert.Equal(weights.Values.Max(), weights[result.Partition.Membership[u]]);
        }
    }

    /// <summary>The means of igraph 0.10 over thirty seeds, less what ten seeds may be off.</summary>
    [Theory]
    [InlineData("ca-astroph.txt", 0.6228, 0.6337)]
    [InlineData("ca-condmat.txt", 0.7230, 0.7337)]
    [InlineData("ca-HepPh.txt", 0.6527, 0.6611)]
    [InlineData("email-enron.txt", 0.6020, 0.6130)]
    public void Real_graphs_reach_the_modularity_of_the_best_libraries(string name, double louvain, double leiden)
    {
        if (Graphs.Real(name, output) is not { } path) return;
        var graph = EdgeListReader.Read(path);
        var (louvainSum, leidenSum) = (0.0, 0.0);
        for (var seed = 1ul; seed <= 10; seed++)
        {
            louvainSum += Louvain.Compute(graph, new CommunityOptions { Seed = seed }).Quality;
            leidenSum += Leiden.Compute(graph, new LeidenOptions { Seed = seed }).Quality;
        }
        output.WriteLine($"{name}: mean modularity of Louvain {louvainSum / 10:F4}, of Leiden {leidenSum / 10:F4}");
        Assert.True(louvainSum / 10 > louvain, $"Louvain {louvainSum / 10:F4}, expected {louvain}");
        Assert.True(leidenSum / 10 > leiden, $"Leiden {leidenSum / 10:F4}, expected {leiden}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.01)]
    [InlineData(double.PositiveInfinity)]
    public void Any_randomness_finds_planted_groups(double randomness)
    {
        var graph = Graphs.Planted(3, groups: 8, size: 25, inside: 0.5, outside: 0.02);
        var expected = Enumerable.Range(0, 200).Select(node => node / 25);
        Assert.Equal(expected, Leiden.Compute(graph, new LeidenOptions { Randomness = randomness, Iterations = 0 }).Partition.Membership);
    }

    [Fact]
    public void Graphs_without_edges_stay_apart()
    {
        var graph = Graphs.Of(3, "");
        Assert.Equal(3, Leiden.Compute(graph).Partition.Count);
        Assert.Equal(3, Louvain.Compute(graph).Partition.Count);
        Assert.Equal(3, LabelPropagation.Compute(graph).Partition.Count);
        Assert.Equal(0, Leiden.Compute(Graphs.Of(0, "")).Partition.Count);
        Assert.Throws<ArgumentException>(() => Leiden.Compute(graph, new LeidenOptions { Resolution = 0 }));
        Assert.Throws<ArgumentException>(() => Leiden.Compute(graph, new LeidenOptions { Iterations = -1 }));
    }

    private static bool IsConnected(CsrGraph graph, int[] group)
    {
        var members = group.ToHashSet();
        var open = new Stack<int>([group[0]]);
        members.Remove(group[0]);
        while (open.TryPop(out var node))
        {
            foreach (var other in graph.Neighbours(node))
            {
                if (members.Remove(other)) open.Push(other);
            }
        }
        return members.Count == 0;
    }
}
