using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>The nodes of each group, ascending until somebody reorders them.</summary>
internal sealed class Members : IDisposable
{
    private readonly Rented<int> _starts;
    private readonly Rented<int> _nodes;
    private readonly int _groups;

    /// <summary>Sorts the nodes by group; two passes.</summary>
    /// <param name="groupOf">The group of each node, 0 to <paramref name="groups"/> − 1.</param>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="groups">The number of groups.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Members(int[] groupOf, int nodes, int groups)
    {
        (_starts, _nodes, _groups) = (new Rented<int>(groups + 2), new Rented<int>(nodes), groups);
        // Counted two places on and filled in one place on, so that in the end every group has its start in its own place.
        var starts = _starts.Cleared(groups + 2);
        var ordered = _nodes.Array;
        for (var node = 0; node < nodes; node++) starts.At(groupOf.At(node) + 2)++;
        for (var group = 2; group <= groups + 1; group++) starts[group] += starts[group - 1];
        for (var node = 0; node < nodes; node++) ordered.At(starts.At(groupOf.At(node) + 1)++) = node;
    }

    /// <summary>Where each group starts, and the end.</summary>
    public ReadOnlySpan<int> Starts => _starts.Array.AsSpan(0, _groups + 1);

    /// <summary>The nodes of a group.</summary>
    public Span<int> Of(int group) => _nodes.Array.AsSpan(_starts.Array[group], _starts.Array[group + 1] - _starts.Array[group]);

    /// <summary>The place of each node among the nodes sorted by group.</summary>
    /// <param name="places">Receives them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Places(int[] places)
    {
        var ordered = _nodes.Array.AsSpan(0, _starts.Array[_groups]);
        for (var place = 0; place < ordered.Length; place++) places[ordered[place]] = place;
        return places;
    }

    /// <summary>Gives the memory back; nobody may use it afterwards.</summary>
    public void Dispose()
    {
        _starts.Dispose();
        _nodes.Dispose();
    }
}
