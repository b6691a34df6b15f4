using ResearchGraph.Analytics.Csr;
using ResearchGraph.Testing;

namespace ResearchGraph.Analytics.Tests;

/// <summary>Small graphs for the cases: drawn by hand, random from a seed, and the real ones beside the repository.</summary>
internal static class Graphs
{
    /// <summary>A graph from a line like <c>0-1 1-2:2.5</c>; the weight follows a colon.</summary>
    public static CsrGraph Of(int nodes, string edges, bool directed = false)
    {
        var parsed = edges.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(edge => edge.Split('-', ':'))
            .ToArray();
        var weighted = parsed.Any(edge => edge.Length == 3);
        return CsrGraphBuilder.Build(
            nodes,
            [.. parsed.Select(edge => Number(edge[0]))],
            [.. parsed.Select(edge => Number(edge[1]))],
            weighted ? [.. parsed.Select(edge => double.Parse(edge[2], System.Globalization.CultureInfo.InvariantCulture))] : null,
            new CsrBuildOptions { Directed = directed });
    }

    /// <summary>A random graph with isolated nodes and several components; weights are quarters from 0.25 to 4.</summary>
    public static CsrGraph Random(int seed, int nodes, int edges, bool directed = false, bool weighted = false)
    {
        var random = new Random(seed);
        var (sources, targets, weights) = (new int[edges], new int[edges], new double[edges]);
        for (var edge = 0; edge < edges; edge++)
        {
            sources[edge] = random.Next(nodes * 9 / 10);
            targets[edge] = random.Next(nodes * 9 / 10);
            weights[edge] = random.Next(1, 17) / 4.0;
        }
        return CsrGraphBuilder.Build(nodes, sources, targets, weighted ? weights : null, new CsrBuildOptions { Directed = directed });
    }

    /// <summary>A random graph of dense groups with few edges between them.</summary>
    public static CsrGraph Planted(int seed, int groups, int size, double inside, double outside)
    {
        var random = new Random(seed);
        var (sources, targets) = (new List<int>(), new List<int>());
        for (var u = 0; u < groups * size; u++)
        {
            for (var v = 0; v < u; v++)
            {
                if (random.NextDouble() >= (u / size == v / size ? inside : outside)) continue;
                sources.Add(u);
                targets.Add(v);
            }
        }
        return CsrGraphBuilder.Build(groups * size, [.. sources], [.. targets]);
    }

    /// <summary>Every kind of small random graph: (seed, directed, weighted).</summary>
    public static TheoryData<int, bool, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, bool, bool>();
            for (var seed = 1; seed <= 6; seed++)
            {
                foreach (var directed in new[] { false, true })
                {
                    foreach (var weighted in new[] { false, true }) kinds.Add(seed, directed, weighted);
                }
            }
            return kinds;
        }
    }

    /// <summary>A small random graph of one of the <see cref="Kinds"/>, from sparse and scattered to dense.</summary>
    public static CsrGraph OfKind(int seed, bool directed, bool weighted) => Random(seed, 30 + seed, 12 * seed, directed, weighted);

    /// <summary>The path of a real graph in the folder beside the repository; null, said on the test's output, when it is not there.</summary>
    public static string? Real(string name, Xunit.Abstractions.ITestOutputHelper output)
    {
        var path = Repository.Shared is null ? null : Path.Combine(Repository.Shared, "graphs", name);
        if (path is not null && File.Exists(path)) return path;
        output.WriteLine($"Not checked: there is no graphs/{name} in a shared folder beside the repository.");
        return null;
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
