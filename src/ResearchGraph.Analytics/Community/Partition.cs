using System.Runtime.CompilerServices;
using System.Collections.Immutable;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Nodes in disjoint groups, numbered 0 to <see cref="Count"/> − 1 in the order of their smallest node. Immutable and thread-safe.</summary>
public sealed class Partition
{
    private Partition(int[] membership, int count) => (Membership, Count) = (membership.Freeze(), count);

    /// <summary>The group of every node.</summary>
    public ImmutableArray<int> Membership { get; }

    /// <summary>The number of groups, none of them empty.</summary>
    public int Count { get; }

    /// <summary>Groups nodes that have the same label.</summary>
    /// <param name="labels">One label a node; any numbers.</param>
    public static Partition FromLabels(ReadOnlySpan<int> labels)
    {
        var numbers = new Dictionary<int, int>();
        var membership = new int[labels.Length];
        for (var node = 0; node < labels.Length; node++)
        {
            if (!numbers.TryGetValue(labels[node], out var number)) numbers.Add(labels[node], number = numbers.Count);
            membership[node] = number;
        }
        return new Partition(membership, numbers.Count);
    }

    /// <summary>The number of nodes in each group.</summary>
    public int[] Sizes()
    {
        var sizes = new int[Count];
        foreach (var group in Membership) sizes[group]++;
        return sizes;
    }

    /// <summary>The nodes of each group, ascending.</summary>
    public int[][] Groups()
    {
        var groups = new int[Count][];
        var sizes = Sizes();
        for (var group = 0; group < Count; group++) groups[group] = new int[sizes[group]];
        for (var node = Membership.Length - 1; node >= 0; node--) groups[Membership[node]][--sizes[Membership[node]]] = node;
        return groups;
    }

    /// <summary>Takes over numbers that already are as a partition numbers groups.</summary>
    internal static Partition OwnNumbered(int[] numbers, int count) => new(numbers, count);

    /// <summary>Takes over labels below the number of nodes, and renumbers them in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static Partition Own(int[] labels)
    {
        var numbers = new int[labels.Length];
        var count = 0;
        for (var node = 0; node < labels.Length; node++)
        {
            ref var number = ref numbers[labels[node]];
            if (number == 0) number = ++count;
            labels[node] = number - 1;
        }
        return new Partition(labels, count);
    }
}
