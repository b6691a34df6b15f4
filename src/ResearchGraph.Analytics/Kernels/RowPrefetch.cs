using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Asks early for the rows of nodes that come soon, for loops that visit nodes out of the order of memory. Does nothing on processors without
/// the instruction.
/// </summary>
internal static unsafe class RowPrefetch
{
    /// <summary>So many places after the node at hand must be readable.</summary>
    public const int Ahead = 8;

    /// <summary>Asks for the bounds of the row furthest ahead, and for the neighbours of one whose bounds are there by now.</summary>
    /// <param name="offsets">Row bounds.</param>
    /// <param name="targets">Neighbours.</param>
    /// <param name="node">The node at hand, among those that come after it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ask(int* offsets, int* targets, int* node)
    {
        if (!Sse.IsSupported) return;
        Sse.Prefetch0(targets + offsets[node[Ahead / 2]]);
        Sse.Prefetch0(offsets + node[Ahead]);
    }
}
