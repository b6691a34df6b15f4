using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>What <see cref="Clustering"/> found. Immutable.</summary>
/// <param name="Triangles">The number of triangles that each node is a corner of.</param>
/// <param name="Local">
/// The local clustering coefficient of each node (Watts, Strogatz 1998): triangles over pairs of neighbours, 0 to 1; 0 for nodes with
/// fewer than two neighbours.
/// </param>
/// <param name="TriangleCount">The number of triangles of the graph.</param>
/// <param name="MeanLocal">The mean of <paramref name="Local"/> over all nodes; 0 for an empty graph.</param>
/// <param name="Global">Transitivity: three times the triangles over the paths of two edges; 0 where there are none.</param>
public sealed record ClusteringResult(
    ImmutableArray<long> Triangles, ImmutableArray<double> Local, long TriangleCount, double MeanLocal, double Global);

/// <summary>
/// Triangles by the forward algorithm (Schank, Wagner 2005): edges point to the end of higher degree, and the out-neighbours of
/// out-neighbours are looked up among marked ones. Directions and weights are ignored.
/// </summary>
public static class Clustering
{
    /// <summary>Counts triangles and derives the coefficients.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at every few thousand arcs.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static ClusteringResult Compute(
        CsrGraph graph, StructureOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph = graph.ToUndirected();
        var workers = FixedChunks.Workers((options ?? new StructureOptions()).Threads);
        using var rows = new HubRows(graph, workers, cancellationToken);
        using var scratch = new TriangleCounts(graph.NodeCount, workers);
        var ranges = rows.Bounds.Length - 1;
        var done = 0;
        FixedChunks.Run(ranges, workers, (worker, chunk) =>
        {
            var (marks, counts) = scratch.Of(worker);
            Count(rows, rows.Bounds[chunk], rows.Bounds[chunk + 1], marks, counts);
            progress?.Report((double)Interlocked.Increment(ref done) / ranges);
        }, cancellationToken);
        return Summarize(graph, scratch.Sum(rows.Nodes));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static unsafe void Count(HubRows rows, int first, int end, byte[] marked, long[] counts)
    {
        fixed (int* starts = rows.Starts, ends = rows.Ends, targets = rows.Targets)
        fixed (byte* marks = marked)
        fixed (long* triangles = counts)
        {
            for (var rank = first; rank < end; rank++)
            {
                var from = targets + starts[rank];
                var to = targets + ends[rank];
                if (to - from < 2) continue;
                for (var arc = from; arc < to; arc++) marks[*arc] = 1;
                var atFirst = 0L;
                for (var arc = from; arc < to; arc++)
                {
                    var atSecond = 0L;
                    var last = targets + ends[*arc];
                    for (var next = targets + starts[*arc]; next < last; next++)
                    {
                        long closes = marks[*next];
                        atSecond += closes;
                        triangles[*next] += closes;
                    }
                    triangles[*arc] += atSecond;
                    atFirst += atSecond;
                }
                triangles[rank] += atFirst;
                for (var arc = from; arc < to; arc++) marks[*arc] = 0;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ClusteringResult Summarize(CsrGraph graph, long[] triangles)
    {
        var local = new double[triangles.Length];
        var corners = 0L;
        var (sum, paths) = (0.0, 0.0);
        for (var node = 0; node < local.Length; node++)
        {
            var pairs = graph.Degree(node) * (graph.Degree(node) - 1.0) / 2;
            if (pairs > 0) local[node] = triangles[node] / pairs;
            corners += triangles[node];
            sum += local[node];
            paths += pairs;
        }
        return new ClusteringResult(
            triangles.Freeze(), local.Freeze(), corners / 3, local.Length == 0 ? 0 : sum / local.Length, paths == 0 ? 0 : corners / paths);
    }
}
