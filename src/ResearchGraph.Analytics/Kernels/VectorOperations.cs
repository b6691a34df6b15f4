using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Vectors with one component a node, on several threads. Sums run over fixed ranges and are added in their order: the same
/// bits on any number of threads.
/// </summary>
internal sealed class VectorOperations(CsrGraph graph, int workers, CancellationToken cancellationToken)
{
    private const int NodesPerRange = 1 << 13;
    private readonly int[] _ranges = NodeRanges.Even(graph.NodeCount, NodesPerRange);
    private readonly int[] _rows = NodeRanges.ByArcs(graph.OffsetArray);
    private readonly int[] _reverseRows = graph.IsDirected ? NodeRanges.ByArcs(graph.Reverse.OffsetArray) : [];

    /// <summary>result ← A · values: every node adds up its successors.</summary>
    public void MultiplyBySuccessors(double[] values, double[] result) => Multiply(graph, _rows, values, result);

    /// <summary>result ← Aᵀ · values: every node adds up its predecessors.</summary>
    public void MultiplyByPredecessors(double[] values, double[] result) =>
        Multiply(graph.Reverse, graph.IsDirected ? _reverseRows : _rows, values, result);

    /// <summary>The scalar products of pairs of vectors, in one pass.</summary>
    public double[] Dots(params (double[] A, double[] B)[] pairs)
    {
        var partial = new double[_ranges.Length - 1][];
        ForRanges((chunk, from, to) => partial[chunk] = Dots(pairs, from, to));
        var sums = new double[pairs.Length];
        foreach (var part in partial)
        {
            for (var pair = 0; pair < sums.Length; pair++) sums[pair] += part[pair];
        }
        return sums;
    }

    /// <summary>Calls the work with (chunk, from, to) for all ranges of nodes.</summary>
    public void ForRanges(Action<int, int, int> work) =>
        FixedChunks.Run(_ranges.Length - 1, workers, (_, chunk) => work(chunk, _ranges[chunk], _ranges[chunk + 1]), cancellationToken);

    /// <summary>target ← scale · target + otherScale · other.</summary>
    public void Update(double[] target, double scale, double[] other, double otherScale) =>
        ForRanges((_, from, to) => Combine(target, scale, target, otherScale, other, from, to));

    /// <summary>result ← scale · a + otherScale · b, for the nodes [from, to); the result may be one of the two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe void Combine(double[] result, double scale, double[] a, double otherScale, double[] b, int from, int to)
    {
        fixed (double* r = result, x = a, y = b)
        {
            var (first, second) = (Vector256.Create(scale), Vector256.Create(otherScale));
            var i = from;
            for (; i <= to - 4; i += 4) (first * Vector256.Load(x + i) + second * Vector256.Load(y + i)).Store(r + i);
            for (; i < to; i++) r[i] = scale * x[i] + otherScale * y[i];
        }
    }

    private void Multiply(CsrGraph matrix, int[] bounds, double[] values, double[] result) =>
        FixedChunks.Run(bounds.Length - 1, workers, (_, chunk) =>
            MultiplyRows(matrix, bounds[chunk], bounds[chunk + 1], values, result), cancellationToken);

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static unsafe void MultiplyRows(CsrGraph matrix, int first, int end, double[] values, double[] result)
    {
        fixed (int* offsets = matrix.OffsetArray, targets = matrix.TargetArray)
        fixed (double* weights = matrix.WeightArray, factors = values, sums = result)
        {
            for (var node = first; node < end; node++)
            {
                var from = targets + offsets[node];
                var to = targets + offsets[node + 1];
                sums[node] = weights is null ? ArcSums.Sum(from, to, factors) : ArcSums.Sum(from, to, weights + offsets[node], factors);
            }
        }
    }

    private static double[] Dots((double[] A, double[] B)[] pairs, int from, int to)
    {
        var sums = new double[pairs.Length];
        for (var pair = 0; pair < pairs.Length; pair++) sums[pair] = Dot(pairs[pair].A, pairs[pair].B, from, to);
        return sums;
    }

    /// <summary>Sixteen running sums, so that additions overlap: as many on every processor, for the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe double Dot(double[] first, double[] second, int from, int to)
    {
        fixed (double* a = first, b = second)
        {
            Vector256<double> s = default, t = default, u = default, v = default;
            var i = from;
            for (; i <= to - 16; i += 16)
            {
                s += Vector256.Load(a + i) * Vector256.Load(b + i);
                t += Vector256.Load(a + i + 4) * Vector256.Load(b + i + 4);
                u += Vector256.Load(a + i + 8) * Vector256.Load(b + i + 8);
                v += Vector256.Load(a + i + 12) * Vector256.Load(b + i + 12);
            }
            var rest = 0.0;
            for (; i < to; i++) rest += a[i] * b[i];
            var sums = s + t + (u + v);
            return sums[0] + sums[1] + (sums[2] + sums[3]) + rest;
        }
    }
}
