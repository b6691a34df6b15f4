using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Propagates labels from node to node: nodes wait in a queue, and are looked at again when a neighbour changes. One thread.
/// </summary>
internal sealed unsafe class LabelQueue
{
    private readonly CsrGraph _graph;
    private readonly double[]? _arcWeights;
    private readonly LabelChoice _choice;
    private readonly GroupWeights _weights;
    private readonly int[] _labels;
    private readonly bool[] _waiting;
    private readonly int[] _queue;
    private int _read;
    private int _write;

    /// <summary>Queues the nodes that wait.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="arcWeights">Null for 1 each.</param>
    /// <param name="choice">Chooses labels.</param>
    /// <param name="weights">Scratch space.</param>
    /// <param name="labels">The label of each node, below the number of nodes; changed.</param>
    /// <param name="waiting">Whether each node waits; changed.</param>
    /// <param name="order">All nodes in the order in which those that wait are to be visited.</param>
    public LabelQueue(
        CsrGraph graph, double[]? arcWeights, LabelChoice choice, GroupWeights weights, int[] labels, bool[] waiting, ReadOnlySpan<int> order)
    {
        (_graph, _arcWeights, _choice, _weights) = (graph, arcWeights, choice, weights);
        (_labels, _waiting) = (labels, waiting);
        // The queue is a ring with one place more than there are nodes, so that full and empty differ.
        _queue = new int[graph.NodeCount + 1];
        foreach (var node in order)
        {
            _queue[_write] = node;
            _write += waiting[node] ? 1 : 0;
        }
    }

    /// <summary>How many nodes wait.</summary>
    public int Waiting => _write >= _read ? _write - _read : _write + _queue.Length - _read;

    /// <summary>Visits the next nodes.</summary>
    /// <param name="count">How many; at most <see cref="Waiting"/>.</param>
    /// <param name="isRestless">As <see cref="LabelChoice"/> has it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void Visit(int count, bool isRestless)
    {
        fixed (int* offsets = _graph.OffsetArray, targets = _graph.TargetArray, labels = _labels, queue = _queue)
        fixed (double* arcWeights = _arcWeights)
        fixed (bool* waiting = _waiting)
        {
            for (; count > 0; count--)
            {
                var node = queue[_read];
                _read = _read + 1 == _queue.Length ? 0 : _read + 1;
                waiting[node] = false;
                var own = _weights.Add(targets, arcWeights, offsets[node], offsets[node + 1], labels, labels[node]);
                var label = _choice.Of(node, labels[node], own, _weights, isRestless);
                _weights.Clear();
                if (label == labels[node]) continue;
                labels[node] = label;
                WakeNeighbours(targets + offsets[node], targets + offsets[node + 1], label, labels, waiting, queue);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WakeNeighbours(int* arc, int* end, int label, int* labels, bool* waiting, int* queue)
    {
        var (write, length) = (_write, _queue.Length);
        for (; arc < end; arc++)
        {
            // Written always and kept when woken: a branch here would often be guessed wrong.
            var other = *arc;
            var wake = !waiting[other] & labels[other] != label;
            queue[write] = other;
            waiting[other] |= wake;
            write += wake ? 1 : 0;
            if (write == length) write = 0;
        }
        _write = write;
    }
}
