using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Centrality;

public sealed class PageRankTests
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Equals_power_iteration_with_explicit_teleports(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var random = new Random(seed);
        var teleport = new double[graph.NodeCount];
        for (var node = 0; node < teleport.Length; node++) teleport[node] = random.Next(3);
        var result = PageRank.Compute(graph, new PageRankOptions { Tolerance = 1e-12 });
        Assert.True(result.Converged);
        Assert.Equal(1, result.Scores.Sum(), 12);
        Dense.AssertEqual(ByDefinition(graph, 0.85, [.. teleport.Select(_ => 1.0)]), result.Scores, 1e-10);
        var personal = PageRank.Compute(graph, new PageRankOptions { Tolerance = 1e-12, Teleport = [.. teleport], Damping = 0.7 });
        Dense.AssertEqual(ByDefinition(graph, 0.7, teleport), personal.Scores, 1e-10);
    }

    [Fact]
    public void A_star_by_hand()
    {
        // Centre c, leaves l: c = 0.0375 + 0.85 · 3l, l = 0.0375 + 0.85 · c / 3.
        var scores = PageRank.Compute(Graphs.Of(4, "0-1 0-2 0-3"), new PageRankOptions { Tolerance = 1e-14 }).Scores;
        var centre = (0.0375 + 0.85 * 3 * 0.0375) / (1 - 0.85 * 0.85);
        Dense.AssertEqual([centre, (1 - centre) / 3, (1 - centre) / 3, (1 - centre) / 3], scores, 1e-12);
    }

    [Fact]
    public void Weights_can_be_ignored()
    {
        var weighted = Graphs.Of(4, "0-1:5 1-2:1 2-3:2 3-1:7", directed: true);
        var plain = Graphs.Of(4, "0-1 1-2 2-3 3-1", directed: true);
        Assert.Equal(PageRank.Compute(plain).Scores.ToArray(), PageRank.Compute(weighted, new PageRankOptions { UseWeights = false }).Scores.ToArray());
    }

    [Fact]
    public void Threads_do_not_show()
    {
        var graph = Graphs.Random(3, 20_000, 150_000);
        Assert.Equal(
            PageRank.Compute(graph, new PageRankOptions { Threads = 1 }).Scores.ToArray(),
            PageRank.Compute(graph, new PageRankOptions { Threads = 3 }).Scores.ToArray());
    }

    [Fact]
    public void Misuse_is_explained()
    {
        var graph = Graphs.Of(2, "0-1");
        Assert.Throws<ArgumentException>(() => PageRank.Compute(graph, new PageRankOptions { Damping = 1 }));
        Assert.Throws<ArgumentException>(() => PageRank.Compute(graph, new PageRankOptions { Teleport = [1] }));
        Assert.Throws<ArgumentException>(() => PageRank.Compute(graph, new PageRankOptions { Teleport = [0, 0] }));
        Assert.Throws<OperationCanceledException>(() => PageRank.Compute(graph, null, new CancellationToken(canceled: true)));
        Assert.Empty(PageRank.Compute(Graphs.Of(0, "")).Scores);
    }

    private static double[] ByDefinition(CsrGraph graph, double damping, double[] teleport)
    {
        var matrix = Dense.Matrix(graph);
        var n = graph.NodeCount;
        var v = teleport.Select(weight => weight / teleport.Sum()).ToArray();
        var x = (double[])v.Clone();
        var transition = new double[n, n];
        for (var u = 0; u < n; u++)
        {
            var outgoing = Enumerable.Range(0, n).Sum(w => matrix[u, w]);
            for (var w = 0; w < n; w++)
                transition[u, w] = damping * (outgoing > 0 ? matrix[u, w] / outgoing : v[w]) + (1 - damping) * v[w];
        }
        for (var iteration = 0; iteration < 200; iteration++)
        {
            var next = new double[n];
            for (var u = 0; u < n; u++)
            {
                for (var w = 0; w < n; w++) next[w] += x[u] * transition[u, w];
            }
            x = next;
        }
        return x;
    }
}
