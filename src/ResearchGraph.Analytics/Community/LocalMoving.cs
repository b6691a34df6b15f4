using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Moves nodes to the neighbouring community (or an empty one) that gains most, until no node gains by moving. As in the fast local
/// move of Leiden, nodes wait in a queue: at first all, then those with a neighbour that moved away from them. One thread.
/// </summary>
internal sealed class LocalMoving
{
    private const double LeastGain = 1e-10;
    private const int NodesPerCheck = 1 << 14;

    private readonly LevelGraph _graph;
    private readonly int[] _community;
    private readonly double _gamma;
    private readonly double[] _totals;
    private readonly int[] _sizes;
    private readonly int[] _free;
    private int _freeCount;
    private readonly int[] _queue;
    private int _queueEnd;
    private readonly bool[] _waiting;
    private readonly GroupWeights _weights;

    /// <summary>Prepares to move the nodes of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="community">The community of each node, below the number of nodes; changed by <see cref="Run"/>.</param>
    /// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
    /// <param name="stride">The queue starts with every so many-th node, then the nodes after those, and so on.</param>
    public LocalMoving(LevelGraph graph, int[] community, double gamma, int stride)
    {
        (_graph, _community, _gamma) = (graph, community, gamma);
        var nodes = graph.NodeCount;
        _totals = new double[nodes];
        _sizes = new int[nodes];
        _free = new int[nodes];
        _queue = new int[nodes + 1];
        _waiting = new bool[nodes];
        _weights = new GroupWeights(nodes);
        for (var node = 0; node < nodes; node++)
        {
            _totals.At(community[node]) += graph.Masses[node];
            _sizes.At(community[node])++;
            _waiting[node] = true;
        }
        Labels.FillStrided(_queue.AsSpan(0, nodes), stride);
        for (var group = nodes - 1; group >= 0; group--)
        {
            if (_sizes[group] == 0) _free[_freeCount++] = group;
        }
    }

    /// <summary>Moves until stable.</summary>
    /// <returns>The number of moves.</returns>
    public long Run(CancellationToken cancellationToken)
    {
        var (moves, visits, read) = (0L, 0, 0);
        _queueEnd = _graph.NodeCount;
        // The queue is a ring with one place more than there are nodes, so that full and empty differ.
        while (read != _queueEnd)
        {
            if (++visits % NodesPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
            var node = _queue.At(read);
            read = read + 1 == _queue.Length ? 0 : read + 1;
            moves += Visit(node) ? 1 : 0;
        }
        return moves;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Visit(int node)
    {
        _waiting.At(node) = false;
        var (weights, totals) = (_weights, _totals);
        weights.Add(_graph.Targets, _graph.Weights, _graph.Offsets.At(node), _graph.Offsets.At(node + 1), _community);
        var own = _community.At(node);
        var mass = _graph.Masses.At(node);
        var pull = _gamma * mass;
        var stay = weights.Weight(own) - pull * (totals.At(own) - mass);
        var (best, bestGain) = (own, stay + LeastGain);
        foreach (var group in weights.Groups)
        {
            var gain = weights.Weight(group) - pull * totals.At(group);
            if (gain > bestGain && group != own) (best, bestGain) = (group, gain);
        }
        weights.Clear();
        if (bestGain < 0 && _sizes.At(own) > 1) best = _free[_freeCount - 1];
        if (best == own) return false;
        Move(node, own, best, mass);
        WakeNeighbours(node, best);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Move(int node, int own, int target, double mass)
    {
        if (_sizes.At(target)++ == 0) _freeCount--;
        _totals.At(own) -= mass;
        if (--_sizes.At(own) == 0)
        {
            _free[_freeCount++] = own;
            _totals.At(own) = 0;
        }
        _totals.At(target) += mass;
        _community.At(node) = target;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WakeNeighbours(int node, int home)
    {
        var (targets, community, waiting, queue, write) = (_graph.Targets, _community, _waiting, _queue, _queueEnd);
        var end = _graph.Offsets.At(node + 1);
        for (var arc = _graph.Offsets.At(node); arc < end; arc++)
        {
            var other = targets.At(arc);
            var wake = !waiting.At(other) & community.At(other) != home;
            // Written always and kept when woken: a branch here would often be guessed wrong.
            queue.At(write) = other;
            waiting.At(other) |= wake;
            write += wake ? 1 : 0;
            if (write == queue.Length) write = 0;
        }
        _queueEnd = write;
    }
}
