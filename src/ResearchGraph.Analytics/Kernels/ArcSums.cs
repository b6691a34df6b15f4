using System.Runtime.CompilerServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>Sums over rows of a graph: one row of a sparse matrix times a vector.</summary>
internal static class ArcSums
{
    /// <summary>Σ values[targets[i]] for i in [from, to). Two running sums, so that additions overlap; always in the same order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(int[] targets, int from, int to, double[] values)
    {
        double even = 0, odd = 0;
        for (; from < to - 1; from += 2)
        {
            even += values.At(targets.At(from));
            odd += values.At(targets.At(from + 1));
        }
        if (from < to) even += values.At(targets.At(from));
        return even + odd;
    }

    /// <summary>Σ weights[i] · values[targets[i]] for i in [from, to).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(int[] targets, double[] weights, int from, int to, double[] values)
    {
        var sum = 0.0;
        for (; from < to; from++) sum += weights.At(from) * values.At(targets.At(from));
        return sum;
    }
}
