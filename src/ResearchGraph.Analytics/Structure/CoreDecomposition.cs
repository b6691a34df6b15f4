using System.Collections.Immutable;
using System.Numerics;
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
/// hand instead of buckets for all (Kabir, Madduri 2017), on one thread: linear in the edges, plus a look at the nodes for every level.
/// First in, first out: the processor then sees the next nodes coming (measured: a third faster than a stack).
/// Directions are ignored.
/// </summary>
public static class CoreDecomposition
{
    /// <summary>Once at most one node in so many is left, the rest is listed.</summary>
    private const int ListedShare = 8;

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
        var degrees = Degrees(graph);
        using var rentedAbove = new Rented<int>(nodes + 1);
        using var rentedQueue = new Rented<int>(nodes + 1);
        var (above, queue) = (rentedAbove.Array, rentedQueue.Array);
        var (remaining, level, deepest, isListed) = (nodes, 0, 0, false);
        while (remaining > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(1 - (double)remaining / nodes);
            if (!isListed && remaining <= nodes / ListedShare) (remaining, isListed) = (List(degrees, level, above), true);
            (remaining, var open, var next) = isListed ? Split(degrees, above, remaining, level, queue) : Scan(degrees, level, queue);
            if (open > 0) deepest = level;
            // Peeling the last of them would lower nobody's degree: in a deep core, that is many edges.
            if (open > 0 && remaining > 0) Peel(graph, degrees, level, queue, open);
            else if (remaining > 0) level = next - 1;
            level++;
        }
        progress?.Report(1);
        return new CoreResult(degrees.Freeze(), deepest);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Degrees(CsrGraph graph)
    {
        var degrees = GC.AllocateUninitializedArray<int>(graph.NodeCount);
        var offsets = graph.OffsetArray;
        for (var node = 0; node < degrees.Length; node++) degrees[node] = offsets.At(node + 1) - offsets.At(node);
        return degrees;
    }

    /// <summary>Queues the nodes at the level, going through all nodes; while most are above it, that is quicker than to keep a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (int Above, int Open, int LowestAbove) Scan(int[] degrees, int level, int[] queue)
    {
        var (open, node, width) = (0, 0, Vector<int>.Count);
        var (at, lowest, above) = (new Vector<int>(level), new Vector<int>(int.MaxValue), Vector<int>.Zero);
        for (; node <= degrees.Length - width; node += width)
        {
            var degree = new Vector<int>(degrees, node);
            var isAbove = Vector.GreaterThan(degree, at);
            lowest = Vector.Min(lowest, Vector.ConditionalSelect(isAbove, degree, lowest));
            above -= isAbove;
            if (!Vector.EqualsAny(degree, at)) continue;
            for (var i = node; i < node + width; i++)
            {
                queue.At(open) = i;
                open += degrees[i] == level ? 1 : 0;
            }
        }
        var (kept, least) = (Vector.Sum(above), int.MaxValue);
        for (var i = 0; i < width; i++) least = Math.Min(least, lowest[i]);
        for (; node < degrees.Length; node++)
        {
            if (degrees[node] == level) queue[open++] = node;
            if (degrees[node] <= level) continue;
            kept++;
            least = Math.Min(least, degrees[node]);
        }
        return (kept, open, least);
    }

    /// <summary>Lists the nodes at the level and above.</summary>
    /// <returns>How many they are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int List(int[] degrees, int level, int[] above)
    {
        var count = 0;
        for (var node = 0; node < degrees.Length; node++)
        {
            above[count] = node;
            count += degrees[node] >= level ? 1 : 0;
        }
        return count;
    }

    /// <summary>The same over a list, of which it keeps the nodes above the level.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (int Above, int Open, int LowestAbove) Split(int[] degrees, int[] above, int count, int level, int[] queue)
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
                if (write - read > RowPrefetch.Ahead) RowPrefetch.Ask(offsets, targets, read);
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
