using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Moves nodes to the neighbouring community (or an empty one) that gains most, until no node gains by moving. As in the fast local
/// move of Leiden, nodes wait in a queue: at first all (twice where all are alone), then those whose neighbours moved. Not all of these: a node keeps the margin by
/// which its community was the best, every move of a neighbour takes from it what it can have changed, and the node is looked at again
/// when little is left (changes of the masses alone wake nobody). One thread.
/// </summary>
internal sealed unsafe class LocalMoving : IDisposable
{
    private const double LeastGain = 1e-10;
    private const int NodesPerCheck = 1 << 14;
    private const int Ahead = 6;

    /// <summary>
    /// The margin at which a node is woken, in mean edge weights; above 0 for what the masses may have changed. Measured: a third of the
    /// visits fall away, and no quality.
    /// </summary>
    private const double LeastMargin = 0.5;

    private readonly LevelGraph _graph;
    private readonly int[] _community;
    private readonly double _gamma;
    private readonly GroupWeights _weights;
    private readonly Rented<double> _totals;
    private readonly Rented<int> _sizes;
    private readonly Rented<int> _free;
    private readonly Rented<int> _queue;
    private readonly Rented<bool> _waiting;
    private readonly Rented<float> _margins;
    private readonly int _queueLength;
    private readonly float _leastMargin;
    private int _freeCount;
    private int _queueStart;
    private int _queueEnd;

    /// <summary>Prepares to move the nodes of a graph, in ascending order.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="community">The community of each node, below the number of nodes; changed by <see cref="Run"/>.</param>
    /// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
    /// <param name="weights">Scratch space for the graph.</param>
    public LocalMoving(LevelGraph graph, int[] community, double gamma, GroupWeights weights)
    {
        (_graph, _community, _gamma, _weights) = (graph, community, gamma, weights);
        var nodes = graph.NodeCount;
        (_totals, _sizes, _free) = (new Rented<double>(nodes), new Rented<int>(nodes), new Rented<int>(nodes));
        (_queue, _waiting, _margins) = (new Rented<int>(nodes + 1), new Rented<bool>(nodes), new Rented<float>(nodes));
        // The queue is a ring with one place more than there are nodes, so that full and empty differ.
        _queueLength = nodes + 1;
        Count(_totals.Cleared(nodes), _sizes.Cleared(nodes));
        _waiting.Array.AsSpan(0, nodes).Fill(true);
        _margins.Cleared(nodes);
        _leastMargin = (float)(LeastMargin * graph.MeanWeight);
        VisitOrder.FillStrided(Order, 1, 0);
        // Read ahead of the ring's end before it is ever written.
        _queue.Array[nodes] = 0;
    }

    /// <summary>The order in which all nodes are visited first; may be changed before <see cref="Run"/>.</summary>
    public Span<int> Order => _queue.Array.AsSpan(0, _graph.NodeCount);

    /// <summary>Moves until stable.</summary>
    /// <returns>The number of moves.</returns>
    public long Run(CancellationToken cancellationToken)
    {
        var moves = _freeCount == 0 ? JoinNeighbours(cancellationToken) : 0;
        _queueEnd = _graph.NodeCount;
        while (_queueStart != _queueEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            moves += Visit(NodesPerCheck);
        }
        return moves;
    }

    /// <summary>Gives the memory back; nothing may be called afterwards.</summary>
    public void Dispose()
    {
        _totals.Dispose();
        _sizes.Dispose();
        _free.Dispose();
        _queue.Dispose();
        _waiting.Dispose();
        _margins.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(double[] totals, int[] sizes)
    {
        for (var node = 0; node < _graph.NodeCount; node++)
        {
            totals.At(_community[node]) += _graph.Masses[node];
            sizes.At(_community[node])++;
        }
        for (var group = _graph.NodeCount - 1; group >= 0; group--)
        {
            if (sizes[group] == 0) _free.Array[_freeCount++] = group;
        }
    }

    /// <summary>
    /// The first visits, while all are alone: most nodes move, and nearly all would be woken, so that nobody is told and all are visited again.
    /// </summary>
    private long JoinNeighbours(CancellationToken cancellationToken)
    {
        var moves = 0L;
        for (var from = 0; from < _graph.NodeCount; from += NodesPerCheck)
        {
            cancellationToken.ThrowIfCancellationRequested();
            moves += JoinNeighbours(from, Math.Min(from + NodesPerCheck, _graph.NodeCount));
        }
        return moves;
    }

    /// <summary>Visits the nodes at the places [from, to) of the order once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private long JoinNeighbours(int from, int to)
    {
        var moves = 0L;
        fixed (int* offsets = _graph.Offsets, targets = _graph.Targets, community = _community, order = _queue.Array)
        fixed (double* arcWeights = _graph.Weights, masses = _graph.Masses, totals = _totals.Array)
        {
            for (var i = from; i < to; i++)
            {
                if (i + RowPrefetch.Ahead < to) RowPrefetch.Ask(offsets, targets, order + i);
                var (node, own) = (order[i], community[order[i]]);
                var stay = _weights.Add(targets, arcWeights, offsets[node], offsets[node + 1], community, own);
                var pull = _gamma * masses[node];
                var (best, bestGain) = (own, stay - pull * (totals[own] - masses[node]) + LeastGain);
                foreach (var group in _weights.Groups)
                {
                    // Among so many small communities, a branch here would often be guessed wrong.
                    var gain = _weights.Weight(group) - pull * totals[group];
                    best ^= (best ^ group) & -(gain > bestGain ? 1 : 0);
                    bestGain = double.MaxNative(bestGain, gain);
                }
                _weights.Clear();
                if (best == own) continue;
                Move(node, own, best, masses[node]);
                moves++;
            }
        }
        return moves;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private long Visit(int most)
    {
        var moves = 0L;
        fixed (int* offsets = _graph.Offsets, targets = _graph.Targets, community = _community, queue = _queue.Array)
        fixed (double* arcWeights = _graph.Weights, masses = _graph.Masses, totals = _totals.Array)
        fixed (bool* waiting = _waiting.Array)
        fixed (float* margins = _margins.Array)
        {
            for (; most > 0 && _queueStart != _queueEnd; most--)
            {
                var node = queue[_queueStart];
                _queueStart = _queueStart + 1 == _queueLength ? 0 : _queueStart + 1;
                waiting[node] = false;
                if (Sse.IsSupported) Sse.Prefetch0(targets + offsets[queue[Math.Min(_queueStart + Ahead, _queueLength - 1)]]);
                var (arc, end, own) = (offsets[node], offsets[node + 1], community[node]);
                var stay = _weights.Add(targets, arcWeights, arc, end, community, own);
                var best = Best(own, stay, masses[node], totals, out margins[node]);
                _weights.Clear();
                if (best == own) continue;
                Move(node, own, best, masses[node]);
                if (arcWeights == null) Wake(targets + arc, targets + end, own, best, community, waiting, queue, margins);
                else Wake(targets + arc, targets + end, arcWeights + arc, own, best, community, waiting, queue, margins);
                moves++;
            }
        }
        return moves;
    }

    /// <summary>The community that a node had better be in, an empty one where it is worse off than alone; and by how much it is better than any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Best(int own, double stay, double mass, double* totals, out float margin)
    {
        var weights = _weights;
        var pull = _gamma * mass;
        var (best, bestGain, second) = (own, stay - pull * (totals[own] - mass) + LeastGain, 0.0);
        foreach (var group in weights.Groups)
        {
            var gain = weights.Weight(group) - pull * totals[group];
            second = double.MaxNative(second, double.MinNative(gain, bestGain));
            if (gain > bestGain) (best, bestGain) = (group, gain);
        }
        margin = (float)(bestGain - second);
        return bestGain < 0 && _sizes.Array[own] > 1 ? _free.Array[_freeCount - 1] : best;
    }

    private void Move(int node, int own, int target, double mass)
    {
        var (totals, sizes) = (_totals.Array, _sizes.Array);
        if (sizes[target]++ == 0) _freeCount--;
        totals[own] -= mass;
        if (--sizes[own] == 0)
        {
            _free.Array[_freeCount++] = own;
            totals[own] = 0;
        }
        totals[target] += mass;
        _community[node] = target;
    }

    /// <summary>Tells the neighbours of a node that it moved.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Wake(int* arc, int* end, int from, int to, int* community, bool* waiting, int* queue, float* margins)
    {
        var write = _queueEnd;
        for (; arc < end; arc++) write = Tell(*arc, 1, from, to, write, community, waiting, queue, margins);
        _queueEnd = write;
    }

    /// <summary>The same over weighted edges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Wake(int* arc, int* end, double* weight, int from, int to, int* community, bool* waiting, int* queue, float* margins)
    {
        var write = _queueEnd;
        for (; arc < end; arc++, weight++) write = Tell(*arc, (float)*weight, from, to, write, community, waiting, queue, margins);
        _queueEnd = write;
    }

    /// <summary>Takes from a node's margin what a neighbour's move can have changed, and queues the node when too little is left.</summary>
    /// <returns>The end of the queue.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Tell(int node, float weight, int from, int to, int write, int* community, bool* waiting, int* queue, float* margins)
    {
        var home = community[node];
        var left = margins[node] += weight * (home == to ? 1 : home == from ? -2 : -1);
        var wake = !waiting[node] & home != to & left < _leastMargin;
        // Written always and kept when woken: a branch here would often be guessed wrong.
        queue[write] = node;
        waiting[node] |= wake;
        write += wake ? 1 : 0;
        return write == _queueLength ? 0 : write;
    }
}
