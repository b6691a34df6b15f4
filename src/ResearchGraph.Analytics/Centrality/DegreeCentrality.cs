using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>Options of <see cref="DegreeCentrality"/>. Immutable.</summary>
public sealed record DegreeOptions : KernelOptions;

/// <summary>What <see cref="DegreeCentrality"/> found; in an undirected graph, in and out are the same. Immutable.</summary>
/// <param name="OutDegree">The number of edges from each node.</param>
/// <param name="InDegree">The number of edges to each node.</param>
/// <param name="OutStrength">The weight of the edges from each node; the degree in a graph without weights.</param>
/// <param name="InStrength">The weight of the edges to each node.</param>
public sealed record DegreeResult(
    ImmutableArray<int> OutDegree, ImmutableArray<int> InDegree, ImmutableArray<double> OutStrength, ImmutableArray<double> InStrength);

/// <summary>Degree, and strength (Barrat et al. 2004): the number and the weight of the edges of each node. Not divided by anything.</summary>
public static class DegreeCentrality
{
    /// <summary>Computes the scores of all nodes.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at a few times.</param>
    /// <param name="progress">Receives 1 at the end.</param>
    public static DegreeResult Compute(
        CsrGraph graph, DegreeOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var workers = FixedChunks.Workers((options ?? new DegreeOptions()).Threads);
        var (outDegree, outStrength) = Count(graph, workers, cancellationToken);
        var (inDegree, inStrength) = graph.IsDirected ? Count(graph.Reverse, workers, cancellationToken) : (outDegree, outStrength);
        progress?.Report(1);
        return new DegreeResult(outDegree, inDegree, outStrength, inStrength);
    }

    private static (ImmutableArray<int> Degree, ImmutableArray<double> Strength) Count(CsrGraph graph, int workers, CancellationToken cancellationToken)
    {
        var (degrees, strengths) = (new int[graph.NodeCount], new double[graph.NodeCount]);
        var bounds = NodeRanges.ByArcs(graph.OffsetArray);
        FixedChunks.Run(bounds.Length - 1, workers, (_, chunk) =>
        {
            for (var node = bounds[chunk]; node < bounds[chunk + 1]; node++)
            {
                degrees[node] = graph.Degree(node);
                var sum = 0.0;
                foreach (var weight in graph.NeighbourWeights(node)) sum += weight;
                strengths[node] = graph.IsWeighted ? sum : degrees[node];
            }
        }, cancellationToken);
        return (degrees.Freeze(), strengths.Freeze());
    }
}
