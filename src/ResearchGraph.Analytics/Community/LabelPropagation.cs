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
/// Label propagation (Raghavan, Albert, Kumara 2007): a node takes the label with most weight among its neighbours; it keeps its own when that
/// is one of them (but for the first two visits), else chance (a hash of seed, node and label) decides. Asynchronous and in random order on
/// graphs of up to 100,000 nodes; on larger ones first in sweeps whose blocks of nodes are synchronous, then asynchronous. Only nodes with
/// neighbours that changed are looked at again. Directions are ignored.
/// </summary>
public static class LabelPropagation
{
    private const int VisitsPerCheck = 1 << 14;
    private const int LargestAsynchronous = 100_000;

    /// <summary>Once at most one node in so many waits, sweeps are no longer worth their while.</summary>
    private const int QueuedShare = 20;

    /// <summary>After so many sweeps, what still waits may be neighbours that take each other's labels at the same time, again and again.</summary>
    private const int MostSweeps = 10;

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
        using var workspace = new Workspace(graph.NodeCount, FixedChunks.Workers(options.Threads));
        var run = new Propagation(graph, options, workspace);
        if (graph.NodeCount > LargestAsynchronous) run.Sweep(cancellationToken, progress);
        var isStable = run.Settle(cancellationToken, progress);
        progress?.Report(1);
        return new LabelPropagationResult(Partition.Own(run.Labels), run.Visits, isStable);
    }

    private sealed class Propagation(CsrGraph graph, LabelPropagationOptions options, Workspace workspace)
    {
        private readonly LabelChoice _choice = new(options.Seed);
        private readonly double[]? _weights = options.UseWeights ? graph.WeightArray : null;
        private readonly bool[] _waiting = AllWait(graph.NodeCount);
        private readonly long _most = (long)graph.NodeCount * options.MaxSweeps;

        public int[] Labels { get; } = Community.Labels.Singletons(graph.NodeCount);

        public long Visits { get; private set; }

        private bool IsRestless => Visits < (long)LabelChoice.RestlessSweeps * graph.NodeCount;

        public void Sweep(CancellationToken cancellationToken, IProgress<double>? progress)
        {
            var sweeps = new LabelSweeps(graph, _weights, _choice, Labels, _waiting, workspace);
            var waiting = graph.NodeCount;
            for (var sweep = 0; sweep < MostSweeps && waiting > graph.NodeCount / QueuedShare && Visits + graph.NodeCount <= _most; sweep++)
            {
                (waiting, var visits) = sweeps.Run(IsRestless, cancellationToken);
                Visits += visits;
                progress?.Report(1 - (double)waiting / graph.NodeCount);
            }
        }

        /// <summary>Visits what waits; false where it is not done after as many visits as are allowed.</summary>
        public bool Settle(CancellationToken cancellationToken, IProgress<double>? progress)
        {
            using var order = new Rented<int>(graph.NodeCount);
            var nodes = order.Array.AsSpan(0, graph.NodeCount);
            VisitOrder.FillStrided(nodes, 1, 0);
            if (graph.NodeCount <= LargestAsynchronous) new SplitMix(options.Seed).Shuffle(nodes);
            var queue = new LabelQueue(graph, _weights, _choice, workspace.Of(0), Labels, _waiting, nodes);
            while (queue.Waiting > 0 && Visits < _most)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(1 - (double)queue.Waiting / graph.NodeCount);
                var count = (int)Math.Min(Math.Min(queue.Waiting, VisitsPerCheck), _most - Visits);
                queue.Visit(count, IsRestless);
                Visits += count;
            }
            return queue.Waiting == 0;
        }

        private static bool[] AllWait(int nodes)
        {
            var waiting = new bool[nodes];
            Array.Fill(waiting, true);
            return waiting;
        }
    }
}
