using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>What <see cref="Closeness"/> found. Immutable.</summary>
/// <param name="Scores">One score a node, 0 to 1 for edges of length 1; 0 for nodes that reach none.</param>
/// <param name="Reached">How many other nodes each node reaches; scaled up when sampled.</param>
/// <param name="DistanceSums">The sum of the distances to them; scaled up when sampled.</param>
public sealed record ClosenessResult(ImmutableArray<double> Scores, ImmutableArray<double> Reached, ImmutableArray<double> DistanceSums);

/// <summary>
/// Closeness as Wasserman and Faust (1994) define it for graphs in several pieces: the part of the other nodes that a node reaches, over
/// its mean distance to them: (r / (n − 1)) · (r / Σ distance). In a connected graph that is (n − 1) / Σ distance. Distances are measured along the
/// arcs. Edges of length 1 use searches from many sources at once; sampled results follow Eppstein and Wang (2004).
/// </summary>
public static class Closeness
{
    /// <summary>Computes the scores of all nodes.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">An option is out of range, or an edge has length 0.</exception>
    public static ClosenessResult Compute(
        CsrGraph graph, PathOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new PathOptions();
        var n = graph.NodeCount;
        var sources = SourceSample.Draw(n, options);
        var sums = DistanceSums.Of(graph, sources, options.Length, FixedChunks.Workers(options.Threads), cancellationToken, progress);
        var scale = sources.Length == 0 ? 1 : (double)n / sources.Length;
        var (scores, reached) = (new double[n], new double[n]);
        for (var node = 0; node < n; node++)
        {
            reached[node] = sums.Reached[node] * scale;
            sums.Distance[node] *= scale;
            if (sums.Reached[node] > 0) scores[node] = reached[node] / (n - 1) * (reached[node] / sums.Distance[node]);
        }
        return new ClosenessResult(scores.Freeze(), reached.Freeze(), sums.Distance.Freeze());
    }
}
