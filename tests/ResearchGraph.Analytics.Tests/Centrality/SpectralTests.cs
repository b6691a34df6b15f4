using ResearchGraph.Analytics.Centrality;

namespace ResearchGraph.Analytics.Tests.Centrality;

public sealed class SpectralTests
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Scores_are_a_dominant_eigenvector(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed + 3, directed, weighted);
        var result = EigenvectorCentrality.Compute(graph, new SpectralOptions { MaxIterations = 20_000 });
        Assert.True(result.Converged);
        if (result.Eigenvalue == 0) return;
        Assert.Equal(1, result.Scores.Max(), 12);
        var matrix = Dense.Matrix(graph);
        for (var v = 0; v < graph.NodeCount; v++)
        {
            var incoming = Enumerable.Range(0, graph.NodeCount).Sum(u => matrix[u, v] * result.Scores[u]);
            Assert.Equal(result.Eigenvalue * result.Scores[v], incoming, 1e-6);
            Assert.True(result.Scores[v] >= 0);
        }
        Assert.Equal(Growth(matrix), result.Eigenvalue, 0.02 * result.Eigenvalue);
    }

    [Fact]
    public void A_path_of_three_by_hand()
    {
        var result = EigenvectorCentrality.Compute(Graphs.Of(3, "0-1 1-2"));
        Assert.Equal(Math.Sqrt(2), result.Eigenvalue, 9);
        Dense.AssertEqual([Math.Sqrt(0.5), 1, Math.Sqrt(0.5)], result.Scores);
        var unit = EigenvectorCentrality.Compute(Graphs.Of(3, "0-1 1-2"), new SpectralOptions { Scale = ScoreScale.UnitLength });
        Dense.AssertEqual([0.5, Math.Sqrt(0.5), 0.5], unit.Scores);
    }

    [Fact]
    public void Without_cycles_there_are_no_scores()
    {
        Assert.All(EigenvectorCentrality.Compute(Graphs.Of(4, "0-1 1-2 0-3", directed: true)).Scores, score => Assert.Equal(0, score));
        Assert.All(EigenvectorCentrality.Compute(Graphs.Of(4, "")).Scores, score => Assert.Equal(1, score));
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Hubs_point_to_authorities(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed + 3, directed, weighted);
        var result = Hits.Compute(graph);
        var matrix = Dense.Matrix(graph);
        var n = graph.NodeCount;
        Assert.True(result.Converged);
        var hubs = Scaled(Enumerable.Range(0, n).Select(u => Enumerable.Range(0, n).Sum(v => matrix[u, v] * result.Authorities[v])));
        var authorities = Scaled(Enumerable.Range(0, n).Select(v => Enumerable.Range(0, n).Sum(u => matrix[u, v] * result.Hubs[u])));
        Dense.AssertEqual(hubs, result.Hubs, 1e-7);
        Dense.AssertEqual(authorities, result.Authorities, 1e-7);
    }

    [Fact]
    public void Threads_do_not_show()
    {
        var graph = Graphs.Random(3, 70_000, 150_000);
        Assert.Equal(
            EigenvectorCentrality.Compute(graph, new SpectralOptions { Threads = 1 }).Scores.ToArray(),
            EigenvectorCentrality.Compute(graph, new SpectralOptions { Threads = 3 }).Scores.ToArray());
    }

    private static double[] Scaled(IEnumerable<double> values)
    {
        var list = values.ToArray();
        return [.. list.Select(value => value / list.Max())];
    }

    /// <summary>The growth of xᵀ(A + I)ᵏ over many steps, less one: no vector without negative entries grows faster than λ.</summary>
    private static double Growth(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var x = Enumerable.Repeat(1.0, n).ToArray();
        var (early, logarithm) = (0.0, 0.0);
        for (var step = 0; step < 400; step++)
        {
            var next = new double[n];
            for (var v = 0; v < n; v++)
            {
                next[v] = x[v];
                for (var u = 0; u < n; u++) next[v] += matrix[u, v] * x[u];
            }
            var sum = next.Sum();
            for (var v = 0; v < n; v++) x[v] = next[v] / sum;
            if (step >= 200) logarithm += Math.Log(sum / early);
            early = 1;
        }
        return Math.Exp(logarithm / 200) - 1;
    }
}
