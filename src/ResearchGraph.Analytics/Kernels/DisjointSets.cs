using System.Runtime.CompilerServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Union-find over an array of parents, where a root is its own parent and always the smallest of its set (Tarjan, van Leeuwen 1984: path
/// halving, linking by index). One thread.
/// </summary>
internal static class DisjointSets
{
    /// <summary>Puts each of the nodes [from, to) into a set of its own.</summary>
    public static void Separate(int[] parents, int from, int to)
    {
        for (var node = from; node < to; node++) parents[node] = node;
    }

    /// <summary>The root of a node's set; halves the way for the next time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Root(int[] parents, int node)
    {
        while (parents.At(node) != node)
        {
            parents.At(node) = parents.At(parents.At(node));
            node = parents.At(node);
        }
        return node;
    }

    /// <summary>Makes one set of two, given the root of one.</summary>
    /// <returns>The root of both.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Join(int[] parents, int root, int other)
    {
        var otherRoot = Root(parents, other);
        if (otherRoot == root) return root;
        var (low, high) = root < otherRoot ? (root, otherRoot) : (otherRoot, root);
        parents.At(high) = low;
        return low;
    }

    /// <summary>Numbers the sets in the order of their roots, and writes each node's over its parent.</summary>
    /// <returns>The number of sets.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Number(int[] parents)
    {
        var count = 0;
        for (var node = 0; node < parents.Length; node++)
        {
            // A parent is smaller, so it has its number already.
            var parent = parents.At(node);
            parents.At(node) = parent == node ? count++ : parents.At(parent);
        }
        return count;
    }
}
