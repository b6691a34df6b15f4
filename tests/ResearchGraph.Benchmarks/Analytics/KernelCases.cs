using System.Collections.Immutable;
using System.Globalization;
using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Similarity;
using ResearchGraph.Analytics.Structure;

namespace ResearchGraph.Benchmarks.Analytics;

/// <summary>The kernels with their check values, in the order of the igraph script; names are those of the script where it has the kernel.</summary>
internal sealed class KernelCases
{
    private const int LargestForAllPairs = 50_000;
    private const int Samples = 16;
    private readonly string _path;
    private readonly int _threads;
    private readonly CsrGraph _graph;

    public KernelCases(string path, int threads)
        : this(path, threads, EdgeListReader.Read(path))
    {
    }

    private KernelCases(string path, int threads, CsrGraph graph) => (_path, _threads, _graph) = (path, threads, graph);

    /// <summary>The names of all kernels, those for small and for large graphs only among them.</summary>
    public static string[] Names
    {
        get
        {
            var none = new KernelCases("", 1, CsrGraphBuilder.Build(0, [], []));
            return [.. none.Linear.Concat(none.AllPairs).Concat(none.Sampled).Select(one => one.Item1)];
        }
    }

    public IEnumerable<(string Name, Func<string> Run)> All => _graph.NodeCount < LargestForAllPairs ? [.. Linear, .. AllPairs] : [.. Linear, .. Sampled];

    private (string, Func<string>)[] Linear =>
    [
        ("load", Load),
        ("pagerank", PageRanks),
        ("components", () => $"count={WeakComponents.Compute(_graph, new ComponentOptions { Threads = _threads }).Count}"),
        ("k-core", () => $"max={CoreDecomposition.Compute(_graph, new StructureOptions { Threads = _threads }).Deepest}"),
        ("clustering", () => Text($"mean={Clustering.Compute(_graph, new StructureOptions { Threads = _threads }).MeanLocal:F9}")),
        ("eigenvector", Eigenvector),
        ("hits", Hitses),
        ("cuts", Cuts),
        ("diameter", Diameters),
        ("similarity-10", () => Text($"sum={SumOfSimilarities():F6}")),
        ("label-propagation", Propagate),
        ("louvain", () => Communities(Louvain.Compute(_graph, new CommunityOptions { Threads = _threads }))),
        ("leiden-2", () => Communities(Leiden.Compute(_graph, new LeidenOptions { Threads = _threads }))),
    ];

    private (string, Func<string>)[] AllPairs =>
    [
        ("harmonic", () => Text($"sum={Sum(Harmonic.Compute(_graph, new PathOptions { Threads = _threads }).Scores):F4}")),
        ("closeness", () => Closenesses()),
        ("betweenness", () => Betweennesses(0)),
    ];

    private (string, Func<string>)[] Sampled =>
    [
        ($"betweenness-{Samples}", () => Betweennesses(Samples)),
    ];

    private string Closenesses()
    {
        var sum = 0.0;
        foreach (var distances in Closeness.Compute(_graph, new PathOptions { Threads = _threads }).DistanceSums) sum += distances > 0 ? 1 / distances : 0;
        return Text($"sum={sum:e9}");
    }

    private string Betweennesses(int samples)
    {
        var scores = Betweenness.Compute(_graph, new BetweennessOptions { Threads = _threads, Samples = samples }).Scores;
        return Text($"max={Largest(scores):F4} sum={Sum(scores):F2}");
    }

    private string Propagate()
    {
        var partition = LabelPropagation.Compute(_graph, new LabelPropagationOptions { Threads = _threads }).Partition;
        return Text($"communities={partition.Count} Q={PartitionQuality.Modularity(_graph, partition):F4}");
    }

    private string Load()
    {
        var graph = EdgeListReader.Read(_path, new EdgeListOptions { Threads = _threads });
        return $"n={graph.NodeCount} m={graph.EdgeCount}";
    }

    private string PageRanks()
    {
        var result = PageRank.Compute(_graph, new PageRankOptions { Threads = _threads });
        return Text($"max={Largest(result.Scores):e9} iterations={result.Iterations}");
    }

    private string Eigenvector()
    {
        var result = EigenvectorCentrality.Compute(_graph, new SpectralOptions { Threads = _threads });
        return Text($"sum={Sum(result.Scores):F6} iterations={result.Iterations}");
    }

    private string Cuts()
    {
        var result = CutStructure.Compute(_graph, new StructureOptions { Threads = _threads });
        return $"points={result.ArticulationPoints.Length} bridges={result.Bridges.Length}";
    }

    private string Diameters()
    {
        var result = Diameter.Compute(_graph, new DiameterOptions { Threads = _threads, MaxSearches = 100 });
        return $"diameter={result.Lower}..{result.Upper} searches={result.Searches}";
    }

    private double SumOfSimilarities()
    {
        var sum = 0.0;
        foreach (var row in NeighbourhoodSimilarity.Compute(_graph, new SimilarityOptions { Threads = _threads }))
        {
            foreach (var similar in row) sum += similar.Score;
        }
        return sum;
    }

    private string Hitses()
    {
        var result = Hits.Compute(_graph, new SpectralOptions { Threads = _threads });
        return Text($"sum={Sum(result.Hubs):F6} iterations={result.Iterations}");
    }

    private static string Communities(CommunityResult result) =>
        Text($"communities={result.Partition.Count} Q={result.Quality:F4}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Sum(ImmutableArray<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }

    private static double Largest(ImmutableArray<double> values)
    {
        var largest = double.NegativeInfinity;
        foreach (var value in values) largest = Math.Max(largest, value);
        return largest;
    }
}
