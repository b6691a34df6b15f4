using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Adds up the edge weights of one node after another by the group at the other end. Belongs to one worker.</summary>
/// <param name="groups">Group numbers are below it.</param>
internal sealed class GroupWeights(int groups)
{
    private readonly double[] _weights = new double[groups];
    private readonly int[] _touched = new int[groups + 1];
    private double[] _scratch = [];
    private int _count;

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
    public double Weight(int group) => _weights.At(group);

    /// <summary>Adds the edges [from, to).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int[] targets, double[]? arcWeights, int from, int to, int[] group)
    {
        if (arcWeights is null) AddUnweighted(targets, from, to, group);
        else AddWeighted(targets, arcWeights, from, to, group);
    }

    /// <summary>Adds those of the edges [from, to) whose other end is labelled <paramref name="label"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddInside(int[] targets, double[]? arcWeights, int from, int to, int[] group, int[] labels, int label)
    {
        var (weights, touched, count) = (_weights, _touched, _count);
        for (var arc = from; arc < to; arc++)
        {
            var other = targets.At(arc);
            var g = group.At(other);
            var before = weights.At(g);
            var weight = arcWeights is null ? 1 : arcWeights.At(arc);
            weight = weight.OnlyIf(labels.At(other) == label);
            touched.At(count) = g;
            count += before == 0 && weight > 0 ? 1 : 0;
            weights.At(g) = before + weight;
        }
        _count = count;
    }

    /// <summary>Forgets everything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Clear()
    {
        var weights = _weights;
        foreach (var group in Groups) weights.At(group) = 0;
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddUnweighted(int[] targets, int from, int to, int[] group)
    {
        var (weights, touched, count) = (_weights, _touched, _count);
        for (var arc = from; arc < to; arc++)
        {
            var g = group.At(targets.At(arc));
            var before = weights.At(g);
            // Written always and kept when new: a branch here would often be guessed wrong.
            touched.At(count) = g;
            count += before == 0 ? 1 : 0;
            weights.At(g) = before + 1;
        }
        _count = count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWeighted(int[] targets, double[] arcWeights, int from, int to, int[] group)
    {
        var (weights, touched, count) = (_weights, _touched, _count);
        for (var arc = from; arc < to; arc++)
        {
            var g = group.At(targets.At(arc));
            var before = weights.At(g);
            var weight = arcWeights.At(arc);
            touched.At(count) = g;
            count += before == 0 && weight > 0 ? 1 : 0;
            weights.At(g) = before + weight;
        }
        _count = count;
    }
}
