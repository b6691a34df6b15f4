using System.Numerics;
using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Orders in which the nodes of a graph are visited for the first time.</summary>
internal static class VisitOrder
{
    private const int LeastStride = 5;
    private const int Strides = 11;
    private const int DegreeClasses = 33;

    /// <summary>
    /// The order for the lowest level of Leiden. A graph with the numbers that it came with: degrees from low to high by powers of two, as
    /// hubs choose better once their neighbours have chosen (measured: modularity 0.001 higher); within that strided, where the seed chooses
    /// stride and beginning. A renumbered graph is strided as it is.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Fill(Span<int> order, LevelGraph graph, ulong seed)
    {
        if (order.Length == 0) return;
        if (!graph.IsSmall)
        {
            FillStrided(order, LevelGraph.FirstStride, 0);
            return;
        }
        var random = new SplitMix(seed);
        using var rented = new Rented<int>(order.Length);
        var strided = rented.Array.AsSpan(0, order.Length);
        FillStrided(strided, LeastStride + random.Next(Strides), random.Next(order.Length));
        Span<int> starts = stackalloc int[DegreeClasses + 1];
        foreach (var node in strided) starts[DegreeClass(graph, node) + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        foreach (var node in strided) order[starts[DegreeClass(graph, node)]++] = node;
    }

    /// <summary>
    /// Fills in 0, s, 2s, …, then 1, s + 1, …, each plus <paramref name="first"/> and taken round the end: where neighbours have numbers close
    /// together, an order that stays close to the cache and yet does not grow communities along a front.
    /// </summary>
    /// <param name="order">Receives the numbers below its length.</param>
    /// <param name="stride">s, above 0.</param>
    /// <param name="first">The number to begin with.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FillStrided(Span<int> order, int stride, int first)
    {
        var write = 0;
        for (var start = 0; start < stride; start++)
        {
            for (var i = start; i < order.Length; i += stride)
            {
                var node = first + i;
                order[write++] = node < order.Length ? node : node - order.Length;
            }
        }
    }

    private static int DegreeClass(LevelGraph graph, int node) => BitOperations.Log2((uint)(graph.Offsets.At(node + 1) - graph.Offsets.At(node) + 1));
}
