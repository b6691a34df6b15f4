using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests;

/// <summary>Slow and obvious answers on adjacency matrices, to hold kernels against.</summary>
internal static class Dense
{
    /// <summary>The adjacency matrix; entry [u, v] is the weight of the edge from u to v, 0 where there is none.</summary>
    public static double[,] Matrix(CsrGraph graph, bool useWeights = true)
    {
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        for (var u = 0; u < graph.NodeCount; u++)
        {
            var neighbours = graph.Neighbours(u);
            for (var i = 0; i < neighbours.Length; i++)
                matrix[u, neighbours[i]] = useWeights && graph.IsWeighted ? graph.NeighbourWeights(u)[i] : 1;
        }
        return matrix;
    }

    /// <summary>All distances (Floyd–Warshall); infinite where there is no path.</summary>
    public static double[,] Distances(CsrGraph graph, bool useWeights)
    {
        var n = graph.NodeCount;
        var edges = Matrix(graph, useWeights);
        var d = new double[n, n];
        for (var u = 0; u < n; u++)
        {
            for (var v = 0; v < n; v++) d[u, v] = u == v ? 0 : edges[u, v] > 0 ? edges[u, v] : double.PositiveInfinity;
        }
        for (var k = 0; k < n; k++)
        {
            for (var u = 0; u < n; u++)
            {
                for (var v = 0; v < n; v++) d[u, v] = Math.Min(d[u, v], d[u, k] + d[k, v]);
            }
        }
        return d;
    }

    /// <summary>Whether there is a path from u to v.</summary>
    public static bool[,] Reachable(CsrGraph graph)
    {
        var d = Distances(graph, useWeights: false);
        var reachable = new bool[graph.NodeCount, graph.NodeCount];
        for (var u = 0; u < graph.NodeCount; u++)
        {
            for (var v = 0; v < graph.NodeCount; v++) reachable[u, v] = double.IsFinite(d[u, v]);
        }
        return reachable;
    }

    /// <summary>Asserts that two vectors agree in every component, relative to 1 + the expected value.</summary>
    public static void AssertEqual(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance = 1e-9)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * (1 + Math.Abs(expected[i])), $"[{i}]: expected {expected[i]:R}, found {actual[i]:R}");
    }
}
