using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Structure;
using Xunit.Abstractions;

namespace ResearchGraph.Analytics.Tests.Structure;

public sealed class CoreAndClusteringTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void A_core_is_what_remains_after_peeling(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var result = CoreDecomposition.Compute(graph);
        var undirected = graph.ToUndirected();
        for (var k = 0; k <= result.Deepest + 1; k++)
        {
            var alive = Enumerable.Range(0, graph.NodeCount).ToHashSet();
            while (alive.RemoveWhere(node => undirected.Neighbours(node).ToArray().Count(alive.Contains) < k) > 0) { }
            Assert.Equal(alive, Enumerable.Range(0, graph.NodeCount).Where(node => result.Cores[node] >= k).ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Triangles_are_counted_by_trying_all_triples(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed + 4, directed, weighted);
        var result = Clustering.Compute(graph);
        var edges = Dense.Matrix(graph.ToUndirected(), useWeights: false);
        var n = graph.NodeCount;
        var (corners, pairs) = (0.0, 0.0);
        for (var u = 0; u < n; u++)
        {
            var (triangles, wedges) = (0, 0);
            for (var v = 0; v < n; v++)
            {
                for (var w = 0; w < v; w++)
                {
                    if (edges[u, v] * edges[u, w] == 0) continue;
                    wedges++;
                    if (edges[v, w] > 0) triangles++;
                }
            }
            Assert.Equal(triangles, result.Triangles[u]);
            Assert.Equal(wedges == 0 ? 0 : (double)triangles / wedges, result.Local[u], 12);
            (corners, pairs) = (corners + triangles, pairs + wedges);
        }
        Assert.Equal(corners / 3, result.TriangleCount);
        Assert.Equal(corners / pairs, result.Global, 12);
        Assert.Equal(result.Local.Average(), result.MeanLocal, 12);
    }

    [Fact]
    public void A_triangle_with_a_tail_by_hand()
    {
        var graph = Graphs.Of(5, "0-1 1-2 2-0 2-3");
        Assert.Equal([2, 2, 2, 1, 0], CoreDecomposition.Compute(graph).Cores.ToArray());
        var clustering = Clustering.Compute(graph);
        Assert.Equal([1, 1, 1, 0, 0], clustering.Triangles.ToArray());
        Dense.AssertEqual([1, 1, 1 / 3.0, 0, 0], clustering.Local);
        Assert.Equal(0.6, clustering.Global, 12);
    }

    [Fact]
    public void Known_values_of_a_real_graph()
    {
        if (Graphs.Real("ca-astroph.txt", output) is not { } path) return;
        var graph = EdgeListReader.Read(path);
        Assert.Equal((17_903, 196_972), (graph.NodeCount, graph.EdgeCount));
        Assert.Equal(56, CoreDecomposition.Compute(graph).Deepest);
        var one = Clustering.Compute(graph, new StructureOptions { Threads = 1 });
        Assert.Equal(0.632823209, one.MeanLocal, 9);
        Assert.Equal(one.Triangles.ToArray(), Clustering.Compute(graph, new StructureOptions { Threads = 3 }).Triangles.ToArray());
    }
}
