using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Vectors with one component a node, on several threads. Sums run over fixed ranges and are added in their order: the same
/// bits on any number of threads.
/// </summary>
internal sealed class VectorOperations(CsrGraph graph, int workers, CancellationToken cancellationToken)
{
    private const int NodesPerRange = 1 << 15;
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
    public void Update(double[] target, double scale, double[] other, double otherScale) => ForRanges((_, from, to) =>
    {
        var t = target.AsSpan(from, to - from);
        var o = other.AsSpan(from, to - from);
        for (var i = 0; i < t.Length; i++) t[i] = scale * t[i] + otherScale * o[i];
    });

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
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var a = pairs[pair].A.AsSpan(from, to - from);
            var b = pairs[pair].B.AsSpan(from, to - from);
            double even = 0, odd = 0;
            for (var i = 0; i < a.Length - 1; i += 2)
            {
                even += a[i] * b[i];
                odd += a[i + 1] * b[i + 1];
            }
            if (a.Length % 2 == 1) even += a[^1] * b[^1];
            sums[pair] = even + odd;
        }
        return sums;
    }
}
