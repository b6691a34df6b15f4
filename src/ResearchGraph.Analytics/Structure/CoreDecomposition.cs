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
/// Core numbers (Seidman 1983) by peeling level by level, as in Batagelj and Zaveršnik (2003) but with a stack for the level at
/// hand instead of buckets for all (Kabir, Madduri 2017), on one thread: linear in the edges, plus the nodes above every level.
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
        var degrees = new int[nodes];
        var above = new int[nodes];
        for (var node = 0; node < nodes; node++) (degrees[node], above[node]) = (graph.Degree(node), node);
        var stack = new int[nodes + 1];
        var (remaining, level, deepest) = (nodes, 0, 0);
        while (remaining > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(1 - (double)remaining / nodes);
            (remaining, var open, var next) = Split(degrees, above, remaining, level, stack);
            if (open > 0) Peel(graph, degrees, deepest = level, stack, open);
            else if (remaining > 0) level = next - 1;
            level++;
        }
        progress?.Report(1);
        return new CoreResult(degrees.Freeze(), deepest);
    }

    /// <summary>Keeps the nodes above the level and stacks those at it; nodes below it are done.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (int Remaining, int Open, int LowestAbove) Split(int[] degrees, int[] above, int count, int level, int[] stack)
    {
        var (kept, open, lowest) = (0, 0, int.MaxValue);
        for (var i = 0; i < count; i++)
        {
            var node = above.At(i);
            var degree = degrees.At(node);
            if (degree == level) stack[open++] = node;
            if (degree <= level) continue;
            above.At(kept++) = node;
            lowest = Math.Min(lowest, degree);
        }
        return (kept, open, lowest);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static unsafe void Peel(CsrGraph graph, int[] degreeOf, int level, int[] stack, int open)
    {
        fixed (int* offsets = graph.OffsetArray, targets = graph.TargetArray, degrees = degreeOf, bottom = stack)
        {
            for (var top = bottom + open; top > bottom;)
            {
                var node = *--top;
                var end = targets + offsets[node + 1];
                for (var arc = targets + offsets[node]; arc < end; arc++)
                {
                    // Written always and kept when above, or at, the level: branches here would often be guessed wrong.
                    var other = *arc;
                    var degree = degrees[other];
                    degrees[other] = degree - (degree > level ? 1 : 0);
                    *top = other;
                    top += degree == level + 1 ? 1 : 0;
                }
            }
        }
    }
}
