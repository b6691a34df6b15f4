using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// Breadth-first searches from 512 sources at once, a bit each (Then et al. 2014): one cache line a node says which sources have reached it. A level
/// is expanded from the front when that is small, else every node that still misses a source looks at its neighbours (Beamer et al. 2012). Sums
/// are kept at the nodes reached, as integers. Belongs to one worker.
/// </summary>
internal sealed class MultiSourceSearch
{
    /// <summary>The most sources of a run.</summary>
    public const int Width = 512;

    private const int ArcsPerFrontArc = 4;

    private readonly int[] _outOffsets;
    private readonly int[] _outTargets;
    private readonly int[] _inOffsets;
    private readonly int[] _inTargets;
    private readonly Vector512<ulong>[] _seen;
    private Vector512<ulong>[] _front;
    private Vector512<ulong>[] _next;
    private int[] _frontNodes;
    private int[] _nextNodes;
    private int _frontCount;

    /// <summary>Searches against the arcs: a source is reached by the nodes that have a path to it.</summary>
    public MultiSourceSearch(int[] outOffsets, int[] outTargets, int[] inOffsets, int[] inTargets)
    {
        (_outOffsets, _outTargets, _inOffsets, _inTargets) = (outOffsets, outTargets, inOffsets, inTargets);
        var nodes = outOffsets.Length - 1;
        (_seen, _front, _next) = (new Vector512<ulong>[nodes], new Vector512<ulong>[nodes], new Vector512<ulong>[nodes]);
        (_frontNodes, _nextNodes) = (new int[nodes], new int[nodes]);
        (Reached, Distance, Inverse) = (new long[nodes], new long[nodes], new long[nodes]);
    }

    /// <summary>How many sources reached each node.</summary>
    public long[] Reached { get; }

    /// <summary>Σ distance to them.</summary>
    public long[] Distance { get; }

    /// <summary>Σ 1 / distance to them, in units of <see cref="InverseUnit"/>.</summary>
    public long[] Inverse { get; }

    /// <summary>The unit of fixed-point inverse distances: as fine as sums over all nodes allow.</summary>
    public static double InverseUnit(int nodes) => 1.0 / (1L << (61 - BitOperations.Log2((uint)nodes + 1)));

    /// <summary>Searches from up to <see cref="Width"/> sources.</summary>
    public void Run(ReadOnlySpan<int> sources, CancellationToken cancellationToken)
    {
        Array.Clear(_seen);
        Array.Clear(_front);
        var all = Vector512<ulong>.Zero;
        for (var i = 0; i < sources.Length; i++)
        {
            var bit = Vector512<ulong>.Zero.WithElement(i / 64, 1UL << (i % 64));
            _seen[sources[i]] = _front[sources[i]] = bit;
            _frontNodes[i] = sources[i];
            all |= bit;
        }
        _frontCount = sources.Length;
        for (var level = 1; _frontCount > 0; level++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inverse = (long)Math.Round(1 / (level * InverseUnit(_seen.Length)));
            var arcs = 0L;
            for (var i = 0; i < _frontCount; i++) arcs += _inOffsets[_frontNodes[i] + 1] - _inOffsets[_frontNodes[i]];
            if (arcs * ArcsPerFrontArc < _outTargets.Length) Push(level, inverse);
            else Pull(level, inverse, all);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push(int level, long inverse)
    {
        var (offsets, targets, front, next, seen) = (_inOffsets, _inTargets, _front, _next, _seen);
        var touched = 0;
        for (var i = 0; i < _frontCount; i++)
        {
            var node = _frontNodes.At(i);
            var bits = front.At(node);
            front.At(node) = Vector512<ulong>.Zero;
            for (var arc = offsets.At(node); arc < offsets.At(node + 1); arc++)
            {
                var other = targets.At(arc);
                var fresh = Vector512.AndNot(bits, seen.At(other));
                if (fresh == Vector512<ulong>.Zero) continue;
                if (next.At(other) == Vector512<ulong>.Zero) _nextNodes.At(touched++) = other;
                next.At(other) |= fresh;
            }
        }
        for (var i = 0; i < touched; i++) Arrive(_nextNodes.At(i), next.At(_nextNodes.At(i)), level, inverse);
        (_front, _next, _frontNodes, _nextNodes, _frontCount) = (next, front, _nextNodes, _frontNodes, touched);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pull(int level, long inverse, Vector512<ulong> all)
    {
        var (offsets, targets, front, next, seen) = (_outOffsets, _outTargets, _front, _next, _seen);
        var count = 0;
        for (var node = 0; node < seen.Length; node++)
        {
            var known = seen.At(node);
            if (known == all) continue;
            var bits = Vector512<ulong>.Zero;
            var end = offsets.At(node + 1);
            for (var arc = offsets.At(node); arc < end; arc++) bits |= front.At(targets.At(arc));
            var fresh = Vector512.AndNot(bits, known);
            if (fresh == Vector512<ulong>.Zero) continue;
            next.At(node) = fresh;
            _nextNodes.At(count++) = node;
            Arrive(node, fresh, level, inverse);
        }
        for (var i = 0; i < _frontCount; i++) front.At(_frontNodes.At(i)) = Vector512<ulong>.Zero;
        (_front, _next, _frontNodes, _nextNodes, _frontCount) = (next, front, _nextNodes, _frontNodes, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Arrive(int node, Vector512<ulong> fresh, int level, long inverse)
    {
        _seen.At(node) |= fresh;
        long count = Count(fresh.GetLower()) + Count(fresh.GetUpper());
        Reached.At(node) += count;
        Distance.At(node) += count * level;
        Inverse.At(node) += count * inverse;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Count(Vector256<ulong> bits) =>
        BitOperations.PopCount(bits[0]) + BitOperations.PopCount(bits[1]) + BitOperations.PopCount(bits[2]) + BitOperations.PopCount(bits[3]);
}
