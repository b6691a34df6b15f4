using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Arrays of group numbers.</summary>
internal static class Labels
{
    /// <summary>Every node in a group of its own.</summary>
    public static int[] Singletons(int nodes)
    {
        var labels = new int[nodes];
        for (var node = 0; node < nodes; node++) labels[node] = node;
        return labels;
    }

    /// <summary>
    /// Fills in 0, s, 2s, …, then 1, s + 1, …: in a breadth-first numbering, an order that stays close to the cache and yet does not grow
    /// communities along the front of the search.
    /// </summary>
    public static void FillStrided(Span<int> order, int stride)
    {
        var write = 0;
        for (var first = 0; first < stride; first++)
        {
            for (var node = first; node < order.Length; node += stride) order[write++] = node;
        }
    }

    /// <summary>Renumbers labels below the number of nodes in place, in the order of their first node.</summary>
    /// <returns>The number of labels.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Renumber(int[] labels)
    {
        var numbers = new int[labels.Length];
        var count = 0;
        for (var node = 0; node < labels.Length; node++)
        {
            ref var number = ref numbers.At(labels[node]);
            if (number == 0) number = ++count;
            labels[node] = number - 1;
        }
        return count;
    }

    /// <summary>The nodes group after group, ascending within a group: group g has those from Starts[g] to Starts[g + 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (int[] Starts, int[] Members) Members(int[] labels, int count)
    {
        var starts = new int[count + 1];
        foreach (var label in labels) starts.At(label + 1)++;
        for (var group = 0; group < count; group++) starts[group + 1] += starts[group];
        var cursor = starts.AsSpan(0, count).ToArray();
        var members = GC.AllocateUninitializedArray<int>(labels.Length);
        for (var node = 0; node < labels.Length; node++) members.At(cursor.At(labels[node])++) = node;
        return (starts, members);
    }

    /// <summary>The label of each node, from the label at each rank.</summary>
    public static int[] InOrderOf(int[] ranks, int[] labels)
    {
        var ordered = GC.AllocateUninitializedArray<int>(ranks.Length);
        for (var node = 0; node < ranks.Length; node++) ordered[node] = labels.At(ranks[node]);
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
