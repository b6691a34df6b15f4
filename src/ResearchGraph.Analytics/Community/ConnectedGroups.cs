using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Cuts groups that are not connected into their pieces, which lowers neither quality function.</summary>
internal static class ConnectedGroups
{
    /// <summary>Relabels in place: a piece is named by its first node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Split(LevelGraph graph, int[] groups)
    {
        var pieces = new int[groups.Length];
        Array.Fill(pieces, -1);
        var stack = new int[groups.Length];
        for (var root = 0; root < groups.Length; root++)
        {
            if (pieces[root] >= 0) continue;
            var open = 0;
            (stack[open++], pieces[root]) = (root, root);
            while (open > 0)
            {
                var node = stack[--open];
                for (var arc = graph.Offsets.At(node); arc < graph.Offsets.At(node + 1); arc++)
                {
                    var other = graph.Targets.At(arc);
                    if (pieces.At(other) >= 0 || groups.At(other) != groups.At(node)) continue;
                    pieces.At(other) = root;
                    stack.At(open++) = other;
                }
            }
        }
        pieces.CopyTo(groups, 0);
    }

    /// <summary>The same for groups of connected parts, told from the smaller graph of the parts.</summary>
    /// <param name="parts">The graph of the parts.</param>
    /// <param name="partOf">The part of each node.</param>
    /// <param name="groups">The group of each node; relabelled in place.</param>
    public static void Split(LevelGraph parts, int[] partOf, int[] groups)
    {
        var labels = new int[parts.NodeCount];
        for (var node = 0; node < groups.Length; node++) labels.At(partOf[node]) = groups[node];
        Split(parts, labels);
        for (var node = 0; node < groups.Length; node++) groups[node] = labels.At(partOf[node]);
    }
}
