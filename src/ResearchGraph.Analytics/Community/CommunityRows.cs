using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// The graph inside one community after another: nodes numbered from 0 by their place among the members, edges that leave left out. Small
/// and close together where the nodes of a community lie all over the graph, so that workers do not write to each other's cache lines.
/// Belongs to one worker.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="places">The place of each node when nodes are sorted by community.</param>
internal sealed unsafe class CommunityRows(LevelGraph graph, int[] places) : IDisposable
{
    private readonly Scratch<int> _offsets = new();
    private readonly Scratch<int> _targets = new();
    private readonly Scratch<double> _weights = new();
    private readonly Scratch<double> _strengths = new();

    /// <summary>Row bounds.</summary>
    public int[] Offsets => _offsets.Array;

    /// <summary>Neighbours.</summary>
    public int[] Targets => _targets.Array;

    /// <summary>Edge weights; null when all are 1.</summary>
    public double[]? Weights => graph.Weights is null ? null : _weights.Array;

    /// <summary>The weight of the edges of each node; may be changed.</summary>
    public double[] Strengths => _strengths.Array;

    /// <summary>Takes another community.</summary>
    /// <param name="members">Its nodes.</param>
    /// <param name="first">The place of the first.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Load(ReadOnlySpan<int> members, int first)
    {
        MakeRoom(members);
        fixed (int* nodes = members, offsets = graph.Offsets, targets = graph.Targets, place = places, ends = Offsets, inner = Targets)
        fixed (double* weights = graph.Weights, innerWeights = Weights, strengths = Strengths)
        {
            var count = (uint)members.Length;
            var write = ends[0] = 0;
            for (var i = 0; i < members.Length; i++)
            {
                if (i + RowPrefetch.Ahead < members.Length) RowPrefetch.Ask(offsets, targets, nodes + i);
                var (from, to) = (offsets[nodes[i]], offsets[nodes[i] + 1]);
                if (weights == null) strengths[i] = Keep(targets, from, to, place, first, count, inner, ref write);
                else strengths[i] = Keep(targets, weights, from, to, place, first, count, inner, innerWeights, ref write);
                ends[i + 1] = write;
            }
        }
    }

    /// <summary>Gives the memory back; nothing may be called afterwards.</summary>
    public void Dispose()
    {
        _offsets.Dispose();
        _targets.Dispose();
        _weights.Dispose();
        _strengths.Dispose();
    }

    /// <summary>Keeps the edges of a row that stay inside; returns how many they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Keep(int* targets, int from, int to, int* place, int first, uint count, int* inner, ref int end)
    {
        var write = inner + end;
        for (var arc = targets + from; arc < targets + to; arc++)
        {
            // Written always and kept when inside, here and below: branches would often be guessed wrong.
            var other = (uint)(place[*arc] - first);
            *write = (int)other;
            write += other < count ? 1 : 0;
        }
        var start = end;
        end = (int)(write - inner);
        return end - start;
    }

    /// <summary>The same with weights; returns their sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Keep(
        int* targets, double* weights, int from, int to, int* place, int first, uint count, int* inner, double* innerWeights, ref int end)
    {
        var (sum, write) = (0.0, end);
        for (var arc = from; arc < to; arc++)
        {
            var other = (uint)(place[targets[arc]] - first);
            inner[write] = (int)other;
            innerWeights[write] = weights[arc];
            sum += weights[arc].OnlyIf(other < count);
            write += other < count ? 1 : 0;
        }
        end = write;
        return sum;
    }

    private void MakeRoom(ReadOnlySpan<int> members)
    {
        // One place more, as what is not kept is written too.
        var arcs = 1;
        foreach (var node in members) arcs += graph.Offsets[node + 1] - graph.Offsets[node];
        _offsets.AtLeast(members.Length + 1);
        _strengths.AtLeast(members.Length);
        _targets.AtLeast(arcs);
        if (graph.Weights is not null) _weights.AtLeast(arcs);
    }
}
