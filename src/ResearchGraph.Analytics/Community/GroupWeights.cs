using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Adds up the edge weights of one node after another by the group at the other end. Edges to a group named beforehand are most of them, and adding
/// each to the same place would make each wait for the last: they are counted apart. Belongs to one worker. Its arrays stay where they
/// are, because these loops are most of the time of all community kernels.
/// </summary>
internal sealed unsafe class GroupWeights : IDisposable
{
    private readonly Pinned<double> _weights;
    private readonly Pinned<int> _touched;
    private readonly Pinned<int> _others;
    private readonly Pinned<double> _otherWeights;
    private readonly double* _weight;
    private readonly int* _touch;
    private readonly int* _other;
    private readonly double* _otherWeight;
    private double[] _scratch = [];
    private int _count;

    /// <summary>Makes room.</summary>
    /// <param name="groups">Group numbers are below it.</param>
    /// <param name="longestRow">No node has more edges.</param>
    public GroupWeights(int groups, int longestRow)
    {
        _weights = new Pinned<double>(groups + 1);
        _touched = new Pinned<int>(groups + 1);
        _others = new Pinned<int>(longestRow + 1);
        _otherWeights = new Pinned<double>(longestRow + 1);
        _weight = _weights.Start;
        _touch = _touched.Start;
        _other = _others.Start;
        _otherWeight = _otherWeights.Start;
        new Span<double>(_weight, groups + 1).Clear();
    }

    /// <summary>Gives the memory back; nothing may be called afterwards.</summary>
    public void Dispose()
    {
        _weights.Dispose();
        _touched.Dispose();
        _others.Dispose();
        _otherWeights.Dispose();
    }

    /// <summary>The groups with a weight above 0 except the one named beforehand, in the order in which they were first added to.</summary>
    public ReadOnlySpan<int> Groups => new(_touch, _count);

    /// <summary>Room for one number a group of <see cref="Groups"/>.</summary>
    public Span<double> Scratch
    {
        get
        {
            if (_scratch.Length < _count) _scratch = new double[2 * _count];
            return _scratch.AsSpan(0, _count);
        }
    }

    /// <summary>Room for one index a group of <see cref="Groups"/>; <see cref="Add"/> writes over it.</summary>
    public Span<int> Candidates => new(_other, _count);

    /// <summary>Where the weight of the edges to a group is kept, to be asked for early.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double* Place(int group) => _weight + group;

    /// <summary>The weight of the edges to a group other than the one named beforehand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Weight(int group) => _weight[group];

    /// <summary>Adds the edges [from, to); weights may be null, for 1 each.</summary>
    /// <returns>The weight of the edges to the group <paramref name="own"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Add(int* targets, double* arcWeights, int from, int to, int* group, int own)
    {
        // Written always and kept when wanted, here and below: branches would often be guessed wrong.
        var other = _other;
        if (arcWeights == null)
        {
            for (var arc = targets + from; arc < targets + to; arc++)
            {
                var g = group[*arc];
                *other = g;
                other += g != own ? 1 : 0;
            }
            var others = (int)(other - _other);
            Count(others);
            return to - from - others;
        }
        var (sum, kept) = (0.0, 0);
        for (var arc = from; arc < to; arc++)
        {
            var g = group[targets[arc]];
            other[kept] = g;
            _otherWeight[kept] = arcWeights[arc];
            sum += arcWeights[arc].OnlyIf(g == own);
            kept += g != own ? 1 : 0;
        }
        Sum(kept);
        return sum;
    }

    /// <summary>Forgets everything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear()
    {
        var weights = _weight;
        var end = _touch + _count;
        for (var group = _touch; group < end; group++) weights[*group] = 0;
        _count = 0;
    }

    /// <summary>Adds 1 for each of the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Count(int others)
    {
        var weights = _weight;
        var touched = _touch + _count;
        for (var other = _other; other < _other + others; other++)
        {
            var before = weights[*other];
            *touched = *other;
            touched += before == 0 ? 1 : 0;
            weights[*other] = before + 1;
        }
        _count = (int)(touched - _touch);
    }

    /// <summary>Adds the weight of each of the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Sum(int others)
    {
        var weights = _weight;
        var touched = _touch + _count;
        for (var i = 0; i < others; i++)
        {
            var (group, weight) = (_other[i], _otherWeight[i]);
            var before = weights[group];
            *touched = group;
            touched += (before == 0 ? 1 : 0) & (weight > 0 ? 1 : 0);
            weights[group] = before + weight;
        }
        _count = (int)(touched - _touch);
    }
}
