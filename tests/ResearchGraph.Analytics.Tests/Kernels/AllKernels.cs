using System.Collections.Immutable;
using System.Globalization;
using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Similarity;
using ResearchGraph.Analytics.Structure;

namespace ResearchGraph.Analytics.Tests.Kernels;

/// <summary>A kernel run on a graph, its whole result written out to the last bit.</summary>
internal delegate string KernelRun(CsrGraph graph, int threads, CancellationToken cancellationToken, IProgress<double>? progress);

/// <summary>All kernels, for the tests of what they have in common. A new kernel is a line here.</summary>
internal static class AllKernels
{
    private static readonly Dictionary<string, KernelRun> Runs = new()
    {
        ["degree"] = (g, t, c, p) => DegreeCentrality.Compute(g, new DegreeOptions { Threads = t }, c, p) is var r
            ? Text(r.OutDegree) + Text(r.InDegree) + Text(r.OutStrength) + Text(r.InStrength) : "",
        ["PageRank"] = (g, t, c, p) => Text(PageRank.Compute(g, new PageRankOptions { Threads = t }, c, p).Scores),
        ["personalised PageRank"] = (g, t, c, p) => Text(PageRank.Compute(g, new PageRankOptions { Threads = t, Teleport = First(g) }, c, p).Scores),
        ["eigenvector"] = (g, t, c, p) => Text(EigenvectorCentrality.Compute(g, new SpectralOptions { Threads = t }, c, p).Scores),
        ["HITS"] = (g, t, c, p) => Hits.Compute(g, new SpectralOptions { Threads = t }, c, p) is var r ? Text(r.Hubs) + Text(r.Authorities) : "",
        ["betweenness"] = (g, t, c, p) => Text(Betweenness.Compute(g, new BetweennessOptions { Threads = t }, c, p).Scores),
        ["weighted betweenness"] = (g, t, c, p) =>
            Text(Betweenness.Compute(g, new BetweennessOptions { Threads = t, Length = EdgeLength.InverseWeight }, c, p).Scores),
        ["sampled betweenness"] = (g, t, c, p) => Text(Betweenness.Compute(g, new BetweennessOptions { Threads = t, Samples = 7, Seed = 3 }, c, p).Scores),
        ["closeness"] = (g, t, c, p) => Text(Closeness.Compute(g, new PathOptions { Threads = t }, c, p).Scores),
        ["weighted closeness"] = (g, t, c, p) => Text(Closeness.Compute(g, new PathOptions { Threads = t, Length = EdgeLength.Weight }, c, p).Scores),
        ["harmonic"] = (g, t, c, p) => Text(Harmonic.Compute(g, new PathOptions { Threads = t }, c, p).Scores),
        ["sampled harmonic"] = (g, t, c, p) => Text(Harmonic.Compute(g, new PathOptions { Threads = t, Samples = 9 }, c, p).Scores),
        ["weak components"] = (g, t, c, p) => Text(WeakComponents.Compute(g, new ComponentOptions { Threads = t }, c, p).Membership),
        ["strong components"] = (g, t, c, p) => Text(StrongComponents.Compute(g, new ComponentOptions { Threads = t }, c, p).Membership),
        ["cores"] = (g, t, c, p) => Text(CoreDecomposition.Compute(g, new StructureOptions { Threads = t }, c, p).Cores),
        ["clustering"] = (g, t, c, p) => Clustering.Compute(g, new StructureOptions { Threads = t }, c, p) is var r ? Text(r.Triangles) + Text(r.Local) : "",
        ["cuts"] = (g, t, c, p) => CutStructure.Compute(g, new StructureOptions { Threads = t }, c, p) is var r ? Text(r.ArticulationPoints) + Text(r.Bridges) : "",
        ["diameter"] = (g, t, c, p) => Diameter.Compute(g, new DiameterOptions { Threads = t }, c, p).ToString(),
        ["label propagation"] = (g, t, c, p) => Text(LabelPropagation.Compute(g, new LabelPropagationOptions { Threads = t }, c, p).Partition.Membership),
        ["Louvain"] = (g, t, c, p) => Text(Louvain.Compute(g, new CommunityOptions { Threads = t }, c, p)),
        ["Leiden"] = (g, t, c, p) => Text(Leiden.Compute(g, new LeidenOptions { Threads = t }, c, p)),
        ["Leiden, constant Potts"] = (g, t, c, p) =>
            Text(Leiden.Compute(g, new LeidenOptions { Threads = t, Quality = QualityFunction.ConstantPotts, Resolution = 0.2, Iterations = 0 }, c, p)),
        ["Jaccard neighbours"] = (g, t, c, p) => Similar(g, t, SimilarityMeasure.Jaccard, c, p),
        ["overlap neighbours"] = (g, t, c, p) => Similar(g, t, SimilarityMeasure.Overlap, c, p),
        ["cosine neighbours"] = (g, t, c, p) => Similar(g, t, SimilarityMeasure.Cosine, c, p),
        ["link prediction"] = (g, t, c, p) => Text(LinkPrediction.Compute(g, new LinkPredictionOptions { Threads = t }, c, p)),
    };

    public static TheoryData<string> Names => [.. Runs.Keys];

    public static string Run(
        string kernel, CsrGraph graph, int threads = 1, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Runs[kernel](graph, threads, cancellationToken, progress);

    private static ImmutableArray<double> First(CsrGraph graph) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(node => node < 3 ? 1.0 : 0)];

    private static string Similar(CsrGraph graph, int threads, SimilarityMeasure measure, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        var options = new SimilarityOptions { Threads = threads, Measure = measure, K = 3 };
        return string.Join('\n', NeighbourhoodSimilarity.Compute(graph, options, cancellationToken, progress).Select(Text));
    }

    private static string Text(CommunityResult result) => Text(result.Partition.Membership) + result.Quality.ToString("R", CultureInfo.InvariantCulture);

    private static string Text<T>(ImmutableArray<T> values) =>
        string.Join(' ', values.Select(value => value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : $"{value}")) + "\n";
}
