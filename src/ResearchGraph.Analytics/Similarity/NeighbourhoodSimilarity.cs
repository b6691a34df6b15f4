using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Similarity;

/// <summary>How alike two neighbourhoods are.</summary>
public enum SimilarityMeasure
{
    /// <summary>Shared neighbours over all neighbours of either (Jaccard 1912).</summary>
    Jaccard,

    /// <summary>Shared neighbours over the neighbours of the smaller neighbourhood (Szymkiewicz–Simpson).</summary>
    Overlap,

    /// <summary>The cosine of the rows of the adjacency matrix, weights included (Salton); without weights shared / √(degree · degree).</summary>
    Cosine,
}

/// <summary>Options of <see cref="NeighbourhoodSimilarity"/>. Immutable.</summary>
public sealed record SimilarityOptions : KernelOptions
{
    /// <summary>What is measured; Jaccard by default.</summary>
    public SimilarityMeasure Measure { get; init; }

    /// <summary>The most neighbours to keep a node, 1 or above; 10 by default.</summary>
    public int K { get; init; } = 10;

    /// <summary>Pairs below it are dropped; 0 by default, which keeps every pair with a shared neighbour.</summary>
    public double LeastSimilarity { get; init; }

    /// <summary>
    /// Shared neighbours of a larger degree are not followed to find pairs, though they count in the score of pairs found otherwise; the time is in
    /// the sum of squared degrees up to it. 0, the default, follows all.
    /// </summary>
    public int LargestSharedDegree { get; init; }
}

/// <summary>A node and how similar it is.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">Above 0, at most 1.</param>
public readonly record struct SimilarNode(int Node, double Score);

/// <summary>
/// For every node the k nodes with the most similar neighbourhoods, by walking two steps: exact. Neighbourhoods are those along the arcs: in a
/// directed graph, nodes are similar that point to the same nodes. A pair need not be linked, and the measure does not ask.
/// </summary>
public static class NeighbourhoodSimilarity
{
    /// <summary>Finds the most similar nodes.</summary>
    /// <param name="graph">Any graph, bipartite ones among them.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <returns>For every node at most k others, by descending score, equal scores by ascending node.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public static ImmutableArray<ImmutableArray<SimilarNode>> Compute(
        CsrGraph graph, SimilarityOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new SimilarityOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.K, 1, nameof(options));
        var workers = FixedChunks.Workers(options.Threads);
        var bounds = NodeRanges.ByArcs(graph.OffsetArray, workPerRange: 1 << 12);
        var lengths = options.Measure == SimilarityMeasure.Cosine ? SimilarityMeasures.Lengths(graph) : [];
        var result = new ImmutableArray<SimilarNode>[graph.NodeCount];
        var scratch = new TwoStepWalk[workers];
        var done = 0;
        FixedChunks.Run(bounds.Length - 1, workers, (worker, chunk) =>
        {
            var walk = scratch[worker] ??= new TwoStepWalk(graph, options, lengths);
            for (var node = bounds[chunk]; node < bounds[chunk + 1]; node++) result[node] = walk.MostSimilar(node);
            progress?.Report((double)Interlocked.Increment(ref done) / (bounds.Length - 1));
        }, cancellationToken);
        return result.Freeze();
    }
}
