using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Similarity;

/// <summary>How likely a link is to appear between two nodes (Liben-Nowell, Kleinberg 2007).</summary>
public enum LinkScore
{
    /// <summary>The number of shared neighbours (Newman 2001).</summary>
    CommonNeighbours,

    /// <summary>Σ over shared neighbours of 1 / log(degree) (Adamic, Adar 2003).</summary>
    AdamicAdar,

    /// <summary>Σ over shared neighbours of 1 / degree (Zhou, Lü, Zhang 2009).</summary>
    ResourceAllocation,

    /// <summary>The product of the degrees (Barabási, Albert 1999).</summary>
    PreferentialAttachment,

    /// <summary>Shared neighbours over all neighbours of either (Jaccard 1912).</summary>
    Jaccard,
}

/// <summary>Options of <see cref="LinkPrediction"/>. Immutable.</summary>
public sealed record LinkPredictionOptions : KernelOptions
{
    /// <summary>The score; Adamic–Adar by default.</summary>
    public LinkScore Score { get; init; } = LinkScore.AdamicAdar;

    /// <summary>The most links to propose, 1 or above; 100 by default.</summary>
    public int Count { get; init; } = 100;

    /// <summary>Shared neighbours of a larger degree are passed over, in finding pairs and in scoring them; 0, the default, passes none.</summary>
    public int LargestSharedDegree { get; init; }
}

/// <summary>A link that is not there.</summary>
/// <param name="A">The smaller node.</param>
/// <param name="B">The larger node.</param>
/// <param name="Score">Its score, above 0.</param>
public readonly record struct PredictedLink(int A, int B, double Score);

/// <summary>Scores pairs of nodes by what they share, and proposes links. Directions and weights are ignored.</summary>
public static class LinkPrediction
{
    /// <summary>The score of each pair; linked or not. Thread-safe.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A node is not of the graph.</exception>
    public static double[] Score(CsrGraph graph, IReadOnlyList<(int A, int B)> pairs, LinkScore score)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(pairs);
        graph = graph.ToUndirected();
        var scores = new double[pairs.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var (a, b) = pairs[i];
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)a, (uint)graph.NodeCount, nameof(pairs));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)b, (uint)graph.NodeCount, nameof(pairs));
            scores[i] = LinkScores.Of(graph, a, b, score);
        }
        return scores;
    }

    /// <summary>The best-scored pairs that are not linked but share a neighbour, by descending score, then by nodes.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static ImmutableArray<PredictedLink> Compute(
        CsrGraph graph, LinkPredictionOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new LinkPredictionOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Count, 1, nameof(options));
        graph = graph.ToUndirected();
        var workers = FixedChunks.Workers(options.Threads);
        var bounds = NodeRanges.ByArcs(graph.OffsetArray, workPerRange: 1 << 12);
        var found = new List<PredictedLink>[bounds.Length - 1];
        var searches = new MissingLinks[workers];
        var done = 0;
        FixedChunks.Run(found.Length, workers, (worker, chunk) =>
        {
            var search = searches[worker] ??= new MissingLinks(graph, options);
            found[chunk] = search.Best(bounds[chunk], bounds[chunk + 1]);
            progress?.Report((double)Interlocked.Increment(ref done) / found.Length);
        }, cancellationToken);
        var all = new List<PredictedLink>();
        foreach (var links in found) all.AddRange(links);
        all.Sort(MissingLinks.BestFirst);
        return [.. all[..Math.Min(options.Count, all.Count)]];
    }
}
