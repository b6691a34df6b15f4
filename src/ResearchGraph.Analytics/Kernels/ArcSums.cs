using System.Runtime.CompilerServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Sums over rows of a graph: one row of a sparse matrix times a vector. By pointers, because the check for null that comes with every array costs
/// as much as the addition; callers pin the arrays, and indices are node ids that the graph has checked.
/// </summary>
internal static unsafe class ArcSums
{
    /// <summary>Σ values[target] for the targets in [arc, end). Four running sums, so that additions overlap; always in the same order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(int* arc, int* end, double* values)
    {
        double a = 0, b = 0, c = 0, d = 0;
        for (; arc + 3 < end; arc += 4)
        {
            a += values[arc[0]];
            b += values[arc[1]];
            c += values[arc[2]];
            d += values[arc[3]];
        }
        for (; arc < end; arc++) a += values[*arc];
        return a + b + (c + d);
    }

    /// <summary>Σ weight · values[target] for the targets in [arc, end).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(int* arc, int* end, double* weight, double* values)
    {
        double a = 0, b = 0;
        for (; arc + 1 < end; arc += 2, weight += 2)
        {
            a += weight[0] * values[arc[0]];
            b += weight[1] * values[arc[1]];
        }
        return arc < end ? a + b + *weight * values[*arc] : a + b;
    }
}
