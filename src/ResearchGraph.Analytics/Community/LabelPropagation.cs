using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>Options of <see cref="LabelPropagation"/>. Immutable.</summary>
public sealed record LabelPropagationOptions : KernelOptions
{
    /// <summary>The seed of the order in which nodes are visited, and of the choice between equally frequent labels.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most visits, as a multiple of the number of nodes; 100 by default.</summary>
    public int MaxSweeps { get; init; } = 100;

    /// <summary>Whether edges count by their weights, where the graph has weights; true by default.</summary>
    public bool UseWeights { get; init; } = true;
}

/// <summary>What <see cref="LabelPropagation"/> found. Immutable.</summary>
/// <param name="Partition">The communities: connected or not, nodes that ended with the same label.</param>
/// <param name="Visits">How many times a node looked at its neighbours.</param>
/// <param name="Stable">Whether every node has a label that is as frequent among its neighbours as any.</param>
public sealed record LabelPropagationResult(Partition Partition, long Visits, bool Stable);

/// <summary>
/// Label propagation (Raghavan, Albert, Kumara 2007), asynchronous: a node takes the label with most weight among its neighbours; it keeps
/// its own when that is one of them, else chance (a hash of seed, node and label) decides. Nodes wait in a queue, and are looked at
/// again when a neighbour changes. Directions are ignored. One thread.
/// </summary>
public static class LabelPropagation
{
    private const int VisitsPerCheck = 1 << 14;

    /// <summary>Finds communities.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at every few thousand visits.</param>
    /// <param name="progress">Receives fractions from 0 to 1; rough.</param>
    public static LabelPropagationResult Compute(
        CsrGraph graph, LabelPropagationOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph = graph.ToUndirected();
        options ??= new LabelPropagationOptions();
        var (level, _, order) = LevelGraph.Of(
            graph, new CommunityOptions { Seed = options.Seed, UseWeights = options.UseWeights, Threads = options.Threads }, keepSmall: false, cancellationToken);
        using var weights = new GroupWeights(graph.NodeCount, level.LongestRow);
        var run = new Propagation(level, options.Seed, weights);
        var most = (long)graph.NodeCount * options.MaxSweeps;
        while (run.Waiting > 0 && run.Visits < most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(1 - (double)run.Waiting / graph.NodeCount);
            run.Visit((int)Math.Min(Math.Min(run.Waiting, VisitsPerCheck), most - run.Visits));
        }
        progress?.Report(1);
        return new LabelPropagationResult(Partition.Own(Labels.InOrderOf(order, run.Label)), run.Visits, run.Waiting == 0);
    }

    private sealed unsafe class Propagation
    {
        private readonly LevelGraph _graph;
        private readonly ulong _seed;
        private readonly GroupWeights _weights;
        private readonly int[] _queue;
        private readonly bool[] _waiting;
        private int _read;
        private int _write;

        public Propagation(LevelGraph graph, ulong seed, GroupWeights weights)
        {
            (_graph, _seed, _weights) = (graph, seed, weights);
            Label = Labels.Singletons(graph.NodeCount);
            _queue = new int[graph.NodeCount + 1];
            _waiting = new bool[graph.NodeCount];
            VisitOrder.FillStrided(_queue.AsSpan(0, graph.NodeCount), LevelGraph.FirstStride, 0);
            Array.Fill(_waiting, true);
            _write = graph.NodeCount;
        }

        public int[] Label { get; }

        public long Visits { get; private set; }

        public int Waiting => _write >= _read ? _write - _read : _write + _queue.Length - _read;

        [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
        public void Visit(int count)
        {
            Visits += count;
            fixed (int* offsets = _graph.Offsets, targets = _graph.Targets, labels = Label, queue = _queue)
            fixed (double* arcWeights = _graph.Weights)
            fixed (bool* waiting = _waiting)
            {
                for (; count > 0; count--)
                {
                    var node = queue[_read];
                    _read = _read + 1 == _queue.Length ? 0 : _read + 1;
                    waiting[node] = false;
                    var own = _weights.Add(targets, arcWeights, offsets[node], offsets[node + 1], labels, labels[node]);
                    var label = MostFrequent(node, own);
                    _weights.Clear();
                    if (label == labels[node]) continue;
                    labels[node] = label;
                    WakeNeighbours(targets + offsets[node], targets + offsets[node + 1], label, labels, waiting, queue);
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int MostFrequent(int node, double own)
        {
            var weights = _weights;
            var (best, most, ties) = (Label.At(node), own, 1);
            foreach (var label in weights.Groups)
            {
                var weight = weights.Weight(label);
                ties = weight > most ? 1 : weight == most ? ties + 1 : ties;
                if (weight > most) (best, most) = (label, weight);
            }
            return ties == 1 || own == most ? best : Pick(node, most);
        }

        private int Pick(int node, double most)
        {
            var (best, bestHash) = (-1, 0ul);
            foreach (var label in _weights.Groups)
            {
                if (_weights.Weight(label) != most) continue;
                var hash = SplitMix.Hash(_seed + (ulong)node, (ulong)label);
                if (best < 0 || hash < bestHash) (best, bestHash) = (label, hash);
            }
            return best;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private void WakeNeighbours(int* arc, int* end, int label, int* labels, bool* waiting, int* queue)
        {
            var (write, length) = (_write, _queue.Length);
            for (; arc < end; arc++)
            {
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
}
