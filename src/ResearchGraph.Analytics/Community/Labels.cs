using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Arrays of group numbers.</summary>
internal static class Labels
{
    /// <summary>Every node in a group of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] Singletons(int nodes)
    {
        var labels = new int[nodes];
        for (var node = 0; node < nodes; node++) labels[node] = node;
        return labels;
    }

    /// <summary>Renumbers the first labels, which are below <paramref name="count"/>, in place, in the order of their first node.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>The number of different labels.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Renumber(int[] labels, int count)
    {
        using var rented = new Rented<int>(count);
        var numbers = rented.Cleared(count);
        var different = 0;
        for (var node = 0; node < count; node++)
        {
            ref var number = ref numbers.At(labels[node]);
            if (number == 0) number = ++different;
            labels[node] = number - 1;
        }
        return different;
    }

    /// <summary>The label of each node, from the label at each rank; the labels themselves where the nodes have kept their numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] InOrderOf(NodeOrder? order, int[] labels)
    {
        if (order is null) return labels;
        var ordered = GC.AllocateUninitializedArray<int>(labels.Length);
        for (var node = 0; node < ordered.Length; node++) ordered[node] = labels.At(order.Ranks[node]);
        return ordered;
    }

    /// <summary>The outer group of the inner group of each node, written over the inner ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] Compose(int[] inner, int[] outer)
    {
        for (var node = 0; node < inner.Length; node++) inner[node] = outer.At(inner[node]);
        return inner;
    }
}
