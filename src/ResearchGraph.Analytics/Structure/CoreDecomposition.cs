using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>What <see cref="CoreDecomposition"/> found. Immutable.</summary>
/// <param name="Cores">The core number of every node: the largest k such that the node is in a subgraph of degrees k and above.</param>
/// <param name="Deepest">The largest core number; 0 for a graph without edges.</param>
public sealed record CoreResult(ImmutableArray<int> Cores, int Deepest);

/// <summary>
/// Core numbers (Seidman 1983) by peeling level by level, as in Batagelj and Zaveršnik (2003) but with a queue for the level at
/// hand instead of buckets for all (Kabir, Madduri 2017), on one thread: linear in the edges, plus the nodes above every level.
/// First in, first out: the processor then sees the next nodes coming (measured: a third faster than a stack).
/// Directions are ignored.
/// </summary>
public static class CoreDecomposition
{
    /// <summary>Computes the core numbers.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at once a level.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static CoreResult Compute(
        CsrGraph graph, StructureOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph = graph.ToUndirected();
        var nodes = graph.NodeCount;
        var degrees = GC.AllocateUninitializedArray<int>(nodes);
        using var rentedAbove = new Rented<int>(nodes);
        using var rentedQueue = new Rented<int>(nodes + 1);
        var (above, queue) = (rentedAbove.Array, rentedQueue.Array);
        Start(graph, degrees, above);
        var (remaining, level, deepest) = (nodes, 0, 0);
        while (remaining > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(1 - (double)remaining / nodes);
            (remaining, var open, var next) = Split(degrees, above, remaining, level, queue);
            if (open > 0) Peel(graph, degrees, deepest = level, queue, open);
            else if (remaining > 0) level = next - 1;
            level++;
        }
        progress?.Report(1);
        return new CoreResult(degrees.Freeze(), deepest);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Start(CsrGraph graph, int[] degrees, int[] above)
    {
        var offsets = graph.OffsetArray;
        for (var node = 0; node < degrees.Length; node++) (degrees[node], above.At(node)) = (offsets.At(node + 1) - offsets.At(node), node);
    }

    /// <summary>Keeps the nodes above the level and queues those at it; nodes below it are done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (int Remaining, int Open, int LowestAbove) Split(int[] degrees, int[] above, int count, int level, int[] queue)
    {
        var (kept, open, lowest) = (0, 0, int.MaxValue);
        for (var i = 0; i < count; i++)
        {
            var node = above.At(i);
            var degree = degrees.At(node);
            if (degree == level) queue[open++] = node;
            if (degree <= level) continue;
            above.At(kept++) = node;
            lowest = Math.Min(lowest, degree);
        }
        return (kept, open, lowest);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static unsafe void Peel(CsrGraph graph, int[] degreeOf, int level, int[] queued, int open)
    {
        fixed (int* offsets = graph.OffsetArray, targets = graph.TargetArray, degrees = degreeOf, queue = queued)
        {
            var write = queue + open;
            for (var read = queue; read < write; read++)
            {
                var end = targets + offsets[*read + 1];
                for (var arc = targets + offsets[*read]; arc < end; arc++)
                {
                    // Written always and kept when above, or at, the level: branches here would often be guessed wrong.
                    var other = *arc;
                    var degree = degrees[other];
                    degrees[other] = degree - (degree > level ? 1 : 0);
                    *write = other;
                    write += degree == level + 1 ? 1 : 0;
                }
            }
        }
    }
}
