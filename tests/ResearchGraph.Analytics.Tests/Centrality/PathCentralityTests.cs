using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Csr;
using Xunit.Abstractions;

namespace ResearchGraph.Analytics.Tests.Centrality;

public sealed class PathCentralityTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Betweenness_equals_path_counting(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var expected = BetweennessByCounting(graph);
        var result = Betweenness.Compute(graph, new BetweennessOptions { Length = EdgeLength.Weight });
        Dense.AssertEqual(expected, result.Scores);
        Assert.Equal((graph.NodeCount, 0.0), (result.Sources, result.ErrorBound));
        var pairs = (graph.NodeCount - 1.0) * (graph.NodeCount - 2) / (directed ? 1 : 2);
        var normalized = Betweenness.Compute(graph, new BetweennessOptions { Length = EdgeLength.Weight, Normalized = true });
        Dense.AssertEqual([.. expected.Select(score => score / pairs)], normalized.Scores);
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Closeness_and_harmonic_equal_sums_of_distances(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var n = graph.NodeCount;
        foreach (var length in Enum.GetValues<EdgeLength>())
        {
            var distances = Dense.Distances(length == EdgeLength.InverseWeight ? Inverted(graph) : graph, length != EdgeLength.One);
            var others = Enumerable.Range(0, n).Select(u => Enumerable.Range(0, n).Where(v => v != u).Select(v => distances[u, v]).Where(double.IsFinite).ToArray()).ToArray();
            var options = new PathOptions { Length = length, Threads = 2 };
            Dense.AssertEqual([.. others.Select(d => d.Sum(x => 1 / x))], Harmonic.Compute(graph, options).Scores);
            Dense.AssertEqual([.. others.Select(d => d.Length == 0 ? 0 : d.Length / (n - 1.0) * (d.Length / d.Sum()))], Closeness.Compute(graph, options).Scores);
        }
    }

    [Fact]
    public void A_diamond_by_hand()
    {
        // 0 – {1, 2} – 3 – 4: two equal ways around the diamond.
        var graph = Graphs.Of(5, "0-1 0-2 1-3 2-3 3-4");
        Dense.AssertEqual([0.5, 1, 1, 3.5, 0], Betweenness.Compute(graph).Scores);
        Dense.AssertEqual([2 + 0.5 + 1 / 3.0, 2 + 0.5 + 0.5, 2 + 0.5 + 0.5, 3 + 0.5, 1 + 0.5 + 0.5 + 1 / 3.0], Harmonic.Compute(graph).Scores);
    }

    [Fact]
    public void Many_sources_take_several_rounds_of_bits()
    {
        var graph = Graphs.Random(7, 1500, 2500);
        var distances = Dense.Distances(Graphs.Random(7, 200, 260), useWeights: false);
        Dense.AssertEqual(
            [.. Enumerable.Range(0, 200).Select(u => Enumerable.Range(0, 200).Where(v => v != u).Sum(v => 1 / distances[u, v]))],
            Harmonic.Compute(Graphs.Random(7, 200, 260)).Scores);
        var closeness = Closeness.Compute(graph);
        var one = new PathOptions { Samples = 1 };
        Assert.Equal(closeness.DistanceSums.Sum(), Enumerable.Range(1, 1500).Sum(seed => SumFrom(graph, seed - 1)));
        Assert.NotEqual(0, Harmonic.Compute(graph, one).ErrorBound);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Threads_do_not_show(bool weighted)
    {
        var graph = Graphs.Random(5, 1200, 4000, weighted: weighted);
        var (one, three) = (new BetweennessOptions { Threads = 1, Length = EdgeLength.Weight }, new BetweennessOptions { Threads = 3, Length = EdgeLength.Weight });
        Assert.Equal(Betweenness.Compute(graph, one).Scores.ToArray(), Betweenness.Compute(graph, three).Scores.ToArray());
        Assert.Equal(Harmonic.Compute(graph, one).Scores.ToArray(), Harmonic.Compute(graph, three).Scores.ToArray());
        Assert.Equal(Closeness.Compute(graph, one).Scores.ToArray(), Closeness.Compute(graph, three).Scores.ToArray());
    }

    [Fact]
    public void Sampled_scores_keep_to_their_bound()
    {
        var graph = Graphs.Random(11, 400, 1200);
        var exact = Betweenness.Compute(graph);
        var sampled = Betweenness.Compute(graph, new BetweennessOptions { Samples = 200, Seed = 4 });
        Assert.Equal(200, sampled.Sources);
        Assert.True(sampled.ErrorBound > 0);
        for (var node = 0; node < graph.NodeCount; node++)
            Assert.InRange(Math.Abs(exact.Scores[node] - sampled.Scores[node]), 0, sampled.ErrorBound);
        Assert.Equal(exact.Scores.ToArray(), Betweenness.Compute(graph, new BetweennessOptions { Samples = 400 }).Scores.ToArray());
        var harmonic = Harmonic.Compute(graph, new PathOptions { Samples = 200 });
        var all = Harmonic.Compute(graph);
        for (var node = 0; node < graph.NodeCount; node++)
            Assert.InRange(Math.Abs(all.Scores[node] - harmonic.Scores[node]), 0, harmonic.ErrorBound);
    }

    [Fact]
    public void Known_values_of_a_real_graph()
    {
        if (Graphs.Real("ca-astroph.txt", output) is not { } path) return;
        Assert.Equal(81_814_182.1540, Harmonic.Compute(EdgeListReader.Read(path)).Scores.Sum(), 1e-3);
        if (Graphs.Real("ca-GrQc.txt", output) is not { } small) return;
        var graph = EdgeListReader.Read(small);
        var betweenness = Betweenness.Compute(graph);
        // Every pair of nodes is as far apart as the nodes between them on average, plus one.
        var closeness = Closeness.Compute(graph);
        Assert.Equal((closeness.DistanceSums.Sum() - closeness.Reached.Sum()) / 2, betweenness.Scores.Sum(), 1e-3);
    }

    [Fact]
    public void Degrees_and_strengths()
    {
        var result = DegreeCentrality.Compute(Graphs.Of(4, "0-1:2 2-1:3 1-3:0.5", directed: true));
        Assert.Equal([1, 1, 1, 0], result.OutDegree.ToArray());
        Assert.Equal([0, 2, 0, 1], result.InDegree.ToArray());
        Assert.Equal([2, 0.5, 3, 0], result.OutStrength.ToArray());
        Assert.Equal([0, 5, 0, 0.5], result.InStrength.ToArray());
        Assert.Equal([1.0, 2, 1], DegreeCentrality.Compute(Graphs.Of(3, "0-1 1-2")).InStrength.ToArray());
    }

    [Fact]
    public void Misuse_is_explained()
    {
        var graph = Graphs.Of(3, "0-1:0 1-2:1");
        Assert.Throws<ArgumentException>(() => Betweenness.Compute(graph, new BetweennessOptions { Length = EdgeLength.Weight }));
        Assert.Throws<ArgumentException>(() => Harmonic.Compute(graph, new PathOptions { Confidence = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Closeness.Compute(graph, new PathOptions { Samples = -1 }));
        Assert.Equal([0, 1.0, 1], Harmonic.Compute(graph, new PathOptions { Length = EdgeLength.InverseWeight }).Scores.ToArray());
        Assert.ThrowsAny<OperationCanceledException>(() => Betweenness.Compute(Graphs.Random(1, 500, 900), new BetweennessOptions { Threads = 2 }, new CancellationToken(true)));
        Assert.Empty(Betweenness.Compute(Graphs.Of(0, "")).Scores);
    }

    private static double SumFrom(CsrGraph graph, int source)
    {
        var distance = Enumerable.Repeat(-1, graph.NodeCount).ToArray();
        var queue = new Queue<int>([source]);
        distance[source] = 0;
        var sum = 0;
        while (queue.TryDequeue(out var node))
        {
            sum += distance[node];
            foreach (var other in graph.Neighbours(node))
            {
                if (distance[other] >= 0) continue;
                distance[other] = distance[node] + 1;
                queue.Enqueue(other);
            }
        }
        return sum;
    }

    private static CsrGraph Inverted(CsrGraph graph)
    {
        if (!graph.IsWeighted) return graph;
        var (sources, targets, weights) = (new List<int>(), new List<int>(), new List<double>());
        for (var u = 0; u < graph.NodeCount; u++)
        {
            for (var i = 0; i < graph.Degree(u); i++)
            {
                if (!graph.IsDirected && graph.Neighbours(u)[i] < u) continue;
                sources.Add(u);
                targets.Add(graph.Neighbours(u)[i]);
                weights.Add(1 / graph.NeighbourWeights(u)[i]);
            }
        }
        return CsrGraphBuilder.Build(graph.NodeCount, [.. sources], [.. targets], [.. weights], new CsrBuildOptions { Directed = graph.IsDirected });
    }

    /// <summary>σ(s, v) σ(v, t) / σ(s, t) over all pairs, with path counts by distance layers. Weights are quarters, so that sums are exact.</summary>
    private static double[] BetweennessByCounting(CsrGraph graph)
    {
        var n = graph.NodeCount;
        var (d, edges) = (Dense.Distances(graph, useWeights: true), Dense.Matrix(graph));
        var paths = new double[n, n];
        for (var s = 0; s < n; s++)
        {
            paths[s, s] = 1;
            foreach (var v in Enumerable.Range(0, n).Where(v => v != s && double.IsFinite(d[s, v])).OrderBy(v => d[s, v]))
            {
                for (var u = 0; u < n; u++)
                {
                    if (edges[u, v] > 0 && d[s, u] + edges[u, v] == d[s, v]) paths[s, v] += paths[s, u];
                }
            }
        }
        var scores = new double[n];
        for (var s = 0; s < n; s++)
        {
            for (var t = 0; t < n; t++)
            {
                if (s == t || !double.IsFinite(d[s, t])) continue;
                for (var v = 0; v < n; v++)
                {
                    if (v != s && v != t && d[s, v] + d[v, t] == d[s, t]) scores[v] += paths[s, v] * paths[v, t] / paths[s, t];
                }
            }
        }
        return graph.IsDirected ? scores : [.. scores.Select(score => score / 2)];
    }
}
