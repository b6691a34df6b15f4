using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Layout;

namespace ResearchGraph.Analytics.Tests.Layout;

public sealed class NetworkLayoutTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(40, 0)]
    [InlineData(60, 80)]
    [InlineData(400, 300)]
    [InlineData(900, 2500)]
    public void No_two_discs_overlap(int nodes, int edges)
    {
        var (graph, radii) = Random(nodes, edges, seed: 11);
        var layout = NetworkLayout.Compute(graph, radii);
        Assert.Equal(nodes, layout.X.Length);
        for (var a = 0; a < nodes; a++)
        {
            Assert.True(double.IsFinite(layout.X[a]) && double.IsFinite(layout.Y[a]));
            for (var b = 0; b < a; b++)
                Assert.True(Distance(layout, a, b) >= radii[a] + radii[b], $"nodes {a} and {b} overlap");
        }
    }

    [Fact]
    public void Threads_change_nothing_and_seeds_do()
    {
        var (graph, radii) = Random(1500, 4000, seed: 5);
        var one = NetworkLayout.Compute(graph, radii, new LayoutOptions { Threads = 1 });
        var two = NetworkLayout.Compute(graph, radii, new LayoutOptions { Threads = 2 });
        var other = NetworkLayout.Compute(graph, radii, new LayoutOptions { Seed = 2 });
        Assert.Equal(one.X.AsEnumerable(), two.X);
        Assert.Equal(one.Y.AsEnumerable(), two.Y);
        Assert.NotEqual(one.X.AsEnumerable(), other.X);
    }

    [Fact]
    public void Neighbours_lie_nearer_than_strangers()
    {
        // A ring of 8 cliques of 8: edges must be much shorter than pairs are apart on average.
        List<(int, int)> edges = [];
        for (var clique = 0; clique < 8; clique++)
        {
            for (var a = 0; a < 8; a++)
                for (var b = 0; b < a; b++) edges.Add((clique * 8 + a, clique * 8 + b));
            edges.Add((clique * 8, (clique + 1) % 8 * 8 + 1));
        }
        var graph = Build(64, edges);
        var layout = NetworkLayout.Compute(graph, []);
        var edge = edges.Average(pair => Distance(layout, pair.Item1, pair.Item2));
        var any = Enumerable.Range(0, 64).SelectMany(a => Enumerable.Range(0, a).Select(b => Distance(layout, a, b))).Average();
        Assert.True(edge < any / 2.5, $"edges are {edge:F2} long, pairs {any:F2} apart");
    }

    [Theory]
    [InlineData(0.7)]
    [InlineData(1.4)]
    [InlineData(2.5)]
    public void Many_components_fill_the_space_asked_for(double aspect)
    {
        var (graph, radii) = Random(800, 200, seed: 3);
        var layout = NetworkLayout.Compute(graph, radii, new LayoutOptions { Aspect = aspect });
        var found = (layout.X.Max() - layout.X.Min()) / (layout.Y.Max() - layout.Y.Min());
        Assert.InRange(found / aspect, 0.75, 1.35);
    }

    [Fact]
    public void It_stops_when_asked_to()
    {
        var (graph, radii) = Random(2000, 6000, seed: 1);
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => NetworkLayout.Compute(graph, radii, null, source.Token));
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(1, -1)]
    public void Options_out_of_range_are_refused(double aspect, int iterations) =>
        Assert.Throws<ArgumentException>(
            () => NetworkLayout.Compute(Build(2, [(0, 1)]), [], new LayoutOptions { Aspect = aspect, Iterations = iterations }));

    private static double Distance(LayoutResult layout, int a, int b) => Math.Sqrt(
        (layout.X[a] - layout.X[b]) * (layout.X[a] - layout.X[b]) + (layout.Y[a] - layout.Y[b]) * (layout.Y[a] - layout.Y[b]));

    private static CsrGraph Build(int nodes, List<(int, int)> edges) =>
        CsrGraphBuilder.Build(nodes, [.. edges.Select(edge => edge.Item1)], [.. edges.Select(edge => edge.Item2)]);

    private static (CsrGraph, ImmutableArray<double>) Random(int nodes, int edges, int seed)
    {
        var random = new Random(seed);
        var pairs = Enumerable.Range(0, edges).Select(_ => (random.Next(nodes), random.Next(nodes))).ToList();
        return (Build(nodes, pairs), [.. Enumerable.Range(0, nodes).Select(_ => 1 + 3 * random.NextDouble())]);
    }
}
