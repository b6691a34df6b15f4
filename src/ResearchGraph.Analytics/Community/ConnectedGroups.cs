using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Cuts groups that are not connected into their pieces, which lowers neither quality function. Union-find with neighbour sampling, after
/// Afforest (Sutton, Ben-Nun, Barak 2018): a few edges of each node already join most of a group, and only nodes outside the largest
/// piece of their group look at all their edges.
/// </summary>
internal static class ConnectedGroups
{
    private const int Samples = 2;

    /// <summary>Relabels in place: a piece is named by its first node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, below the number of nodes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Split(LevelGraph graph, int[] groups)
    {
        var nodes = graph.NodeCount;
        using var rented = new Rented<int>(nodes);
        var parents = rented.Array;
        DisjointSets.Separate(parents, 0, nodes);
        Join(graph, groups, parents, Samples, null);
        using var largest = new Rented<int>(nodes);
        FindLargest(parents, groups, largest.Array, nodes);
        Join(graph, groups, parents, int.MaxValue, largest.Array);
        for (var node = 0; node < nodes; node++) groups[node] = DisjointSets.Root(parents, node);
    }

    /// <summary>Joins each node with neighbours of its group.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node.</param>
    /// <param name="parents">A forest; roots are the smallest nodes of their trees.</param>
    /// <param name="most">How many neighbours to join at most.</param>
    /// <param name="largest">The root of the largest piece of each group, whose nodes are left out; null to leave out none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Join(LevelGraph graph, int[] groups, int[] parents, int most, int[]? largest)
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var group = groups.At(node);
            var root = DisjointSets.Root(parents, node);
            if (largest is not null && root == largest.At(group)) continue;
            var left = most;
            var end = graph.Offsets.At(node + 1);
            for (var arc = graph.Offsets.At(node); arc < end && left > 0; arc++)
            {
                var other = graph.Targets.At(arc);
                if (groups.At(other) != group) continue;
                left--;
                root = DisjointSets.Join(parents, root, other);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindLargest(int[] parents, int[] groups, int[] largest, int nodes)
    {
        using var rented = new Rented<int>(nodes);
        var sizes = rented.Cleared(nodes);
        for (var node = 0; node < nodes; node++) sizes[DisjointSets.Root(parents, node)]++;
        largest.AsSpan(0, nodes).Fill(-1);
        for (var node = 0; node < nodes; node++)
        {
            ref var best = ref largest[groups[node]];
            if (parents[node] == node && (best < 0 || sizes[node] > sizes[best])) best = node;
        }
    }
}
