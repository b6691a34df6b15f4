using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>What <see cref="Harmonic"/> found. Immutable.</summary>
/// <param name="Scores">One score a node, 0 to n − 1 for edges of length 1.</param>
/// <param name="ErrorBound">
/// For edges of length 1: with the confidence asked for, no score is further than this from the exact one; 0 when nothing was sampled.
/// </param>
public sealed record HarmonicResult(ImmutableArray<double> Scores, double ErrorBound);

/// <summary>
/// Harmonic centrality (Marchiori, Latora 2000; Boldi, Vigna 2014): the sum of 1 / distance to all other nodes, 0 for those out of reach; not divided by
/// n − 1. Distances are measured along the arcs. Edges of length 1 use searches from many sources at once.
/// </summary>
public static class Harmonic
{
    /// <summary>Computes the scores of all nodes.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">An option is out of range, or an edge has length 0.</exception>
    public static HarmonicResult Compute(
        CsrGraph graph, PathOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new PathOptions();
        var n = graph.NodeCount;
        var sources = SourceSample.Draw(n, options);
        var sums = DistanceSums.Of(graph, sources, options.Length, FixedChunks.Workers(options.Threads), cancellationToken, progress);
        var scale = sources.Length == 0 ? 1 : (double)n / sources.Length;
        for (var node = 0; node < n; node++) sums.Inverse[node] *= scale;
        return new HarmonicResult(sums.Inverse.Freeze(), SourceSample.MeanError(n, sources.Length, options.Confidence) * n);
    }
}
