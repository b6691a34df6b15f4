using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Moves nodes to the neighbouring community (or an empty one) that gains most, until no node gains by moving. As in the fast local
/// move of Leiden, nodes wait in a queue: at first all, then those with a neighbour that moved away from them. One thread.
/// </summary>
internal sealed unsafe class LocalMoving
{
    private const double LeastGain = 1e-10;
    private const int NodesPerCheck = 1 << 14;
    private const int Ahead = 6;

    private readonly LevelGraph _graph;
    private readonly int[] _community;
    private readonly double _gamma;
    private readonly double[] _totals;
    private readonly int[] _sizes;
    private readonly int[] _free;
    private int _freeCount;
    private readonly int[] _queue;
    private int _queueStart;
    private int _queueEnd;
    private readonly bool[] _waiting;
    private readonly GroupWeights _weights;

    /// <summary>Prepares to move the nodes of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="community">The community of each node, below the number of nodes; changed by <see cref="Run"/>.</param>
    /// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
    /// <param name="stride">The queue starts with every so many-th node, then the nodes after those, and so on.</param>
    /// <param name="weights">Scratch space for the graph.</param>
    public LocalMoving(LevelGraph graph, int[] community, double gamma, int stride, GroupWeights weights)
    {
        (_graph, _community, _gamma) = (graph, community, gamma);
        var nodes = graph.NodeCount;
        _totals = new double[nodes];
        _sizes = new int[nodes];
        _free = new int[nodes];
        _queue = new int[nodes + 1];
        _waiting = new bool[nodes];
        _weights = weights;
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

    /// <summary>Brings the queue into random order; before <see cref="Run"/>.</summary>
    public void Shuffle(ulong seed) => new SplitMix(seed).Shuffle(_queue.AsSpan(0, _graph.NodeCount));

    /// <summary>Moves until stable.</summary>
    /// <returns>The number of moves.</returns>
    public long Run(CancellationToken cancellationToken)
    {
        var moves = 0L;
        _queueEnd = _graph.NodeCount;
        // The queue is a ring with one place more than there are nodes, so that full and empty differ.
        while (_queueStart != _queueEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            moves += Visit(NodesPerCheck);
        }
        return moves;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private long Visit(int most)
    {
        var moves = 0L;
        fixed (int* offsets = _graph.Offsets, targets = _graph.Targets, community = _community, queue = _queue)
        fixed (double* arcWeights = _graph.Weights, masses = _graph.Masses, totals = _totals)
        fixed (bool* waiting = _waiting)
        {
            for (; most > 0 && _queueStart != _queueEnd; most--)
            {
                var node = queue[_queueStart];
                _queueStart = _queueStart + 1 == _queue.Length ? 0 : _queueStart + 1;
                waiting[node] = false;
                if (Sse.IsSupported) Sse.Prefetch0(targets + offsets[queue[Math.Min(_queueStart + Ahead, _queue.Length - 1)]]);
                var own = community[node];
                var stay = _weights.Add(targets, arcWeights, offsets[node], offsets[node + 1], community, own);
                var best = Best(own, stay, masses[node], totals);
                _weights.Clear();
                if (best == own) continue;
                Move(node, own, best, masses[node]);
                WakeNeighbours(targets + offsets[node], targets + offsets[node + 1], best, community, waiting, queue);
                moves++;
            }
        }
        return moves;
    }

    /// <summary>The community that a node had better be in, an empty one where it is worse off than alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Best(int own, double stay, double mass, double* totals)
    {
        var weights = _weights;
        var pull = _gamma * mass;
        var (best, bestGain) = (own, stay - pull * (totals[own] - mass) + LeastGain);
        foreach (var group in weights.Groups)
        {
            var gain = weights.Weight(group) - pull * totals[group];
            if (gain > bestGain) (best, bestGain) = (group, gain);
        }
        return bestGain < 0 && _sizes[own] > 1 ? _free[_freeCount - 1] : best;
    }

    private void Move(int node, int own, int target, double mass)
    {
        if (_sizes[target]++ == 0) _freeCount--;
        _totals[own] -= mass;
        if (--_sizes[own] == 0)
        {
            _free[_freeCount++] = own;
            _totals[own] = 0;
        }
        _totals[target] += mass;
        _community[node] = target;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WakeNeighbours(int* arc, int* end, int home, int* community, bool* waiting, int* queue)
    {
        var (write, length) = (_queueEnd, _queue.Length);
        for (; arc < end; arc++)
        {
            var other = *arc;
            var wake = !waiting[other] & community[other] != home;
            // Written always and kept when woken: a branch here would often be guessed wrong.
            queue[write] = other;
            waiting[other] |= wake;
            write += wake ? 1 : 0;
            if (write == length) write = 0;
        }
        _queueEnd = write;
    }
}
