using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Adds up the edge weights of one node after another by the group at the other end. Belongs to one worker. Its arrays are pinned for good, because
/// these loops are most of the time of all community kernels.
/// </summary>
internal sealed unsafe class GroupWeights
{
    private readonly double[] _weights;
    private readonly int[] _touched;
    private readonly double* _weight;
    private readonly int* _touch;
    private int _count;
    private double[] _scratch = [];

    /// <summary>Makes room.</summary>
    /// <param name="groups">Group numbers are below it.</param>
    public GroupWeights(int groups)
    {
        _weights = GC.AllocateArray<double>(groups + 1, pinned: true);
        _touched = GC.AllocateUninitializedArray<int>(groups + 1, pinned: true);
        _weight = (double*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_weights));
        _touch = (int*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_touched));
    }

    /// <summary>The groups with a weight above 0, in the order in which they were first added to.</summary>
    public ReadOnlySpan<int> Groups => _touched.AsSpan(0, _count);

    /// <summary>Room for one number a group of <see cref="Groups"/>.</summary>
    public Span<double> Scratch
    {
        get
        {
            if (_scratch.Length < _count) _scratch = new double[2 * _count];
            return _scratch.AsSpan(0, _count);
        }
    }

    /// <summary>The weight of the edges to a group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(int group) => _weight[group];

    /// <summary>Adds the edges [from, to); weights may be null, for 1 each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int* targets, double* arcWeights, int from, int to, int* group)
    {
        if (arcWeights == null) AddUnweighted(targets + from, targets + to, group);
        else AddWeighted(targets + from, targets + to, arcWeights + from, group);
    }

    /// <summary>Adds those of the edges [from, to) whose other end is labelled <paramref name="label"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddInside(int* targets, double* arcWeights, int from, int to, int* group, int* labels, int label)
    {
        var weights = _weight;
        var touched = _touch + _count;
        for (var arc = from; arc < to; arc++)
        {
            var other = targets[arc];
            var g = group[other];
            var before = weights[g];
            var weight = (arcWeights == null ? 1 : arcWeights[arc]).OnlyIf(labels[other] == label);
            *touched = g;
            touched += (before == 0 ? 1 : 0) & (weight > 0 ? 1 : 0);
            weights[g] = before + weight;
        }
        _count = (int)(touched - _touch);
    }

    /// <summary>Forgets everything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear()
    {
        var end = _touch + _count;
        var weights = _weight;
        for (var group = _touch; group < end; group++) weights[*group] = 0;
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddUnweighted(int* arc, int* end, int* group)
    {
        var weights = _weight;
        var touched = _touch + _count;
        for (; arc < end; arc++)
        {
            var g = group[*arc];
            var before = weights[g];
            // Written always and kept when new: a branch here would often be guessed wrong.
            *touched = g;
            touched += before == 0 ? 1 : 0;
            weights[g] = before + 1;
        }
        _count = (int)(touched - _touch);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddWeighted(int* arc, int* end, double* arcWeight, int* group)
    {
        var weights = _weight;
        var touched = _touch + _count;
        for (; arc < end; arc++, arcWeight++)
        {
            var g = group[*arc];
            var before = weights[g];
            *touched = g;
            touched += (before == 0 ? 1 : 0) & (*arcWeight > 0 ? 1 : 0);
            weights[g] = before + *arcWeight;
        }
        _count = (int)(touched - _touch);
    }
}
