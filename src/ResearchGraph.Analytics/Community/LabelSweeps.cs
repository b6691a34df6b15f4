using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// Propagates labels in sweeps over all nodes that wait, block after block: the nodes of a block choose at once, by the labels that there
/// were before it. Several threads share a block, and the result is the same for any number.
/// </summary>
internal sealed unsafe class LabelSweeps(
    CsrGraph graph, double[]? arcWeights, LabelChoice choice, int[] labels, bool[] waiting, Workspace workspace)
{
    private const int ArcsPerBlock = 1 << 14;
    private const int ChunksPerBlock = 8;

    /// <summary>So many arcs ahead, labels are asked for early, and half as many ahead the weights of these labels: else most time goes by waiting for them.</summary>
    private const int Lookahead = 48;

    private readonly int[] _blocks = NodeRanges.ByArcs(graph.OffsetArray, workPerRange: ArcsPerBlock);
    private readonly int[] _fresh = GC.AllocateUninitializedArray<int>(graph.NodeCount);
    private readonly int[] _changed = GC.AllocateUninitializedArray<int>(graph.NodeCount);
    private readonly int[] _cuts = new int[ChunksPerBlock + 1];
    private readonly int[] _changes = new int[ChunksPerBlock];
    private readonly int[] _visits = new int[ChunksPerBlock];

    /// <summary>Visits every node that waits, or is woken before its turn, once.</summary>
    /// <param name="isRestless">As <see cref="LabelChoice"/> has it.</param>
    /// <param name="cancellationToken">Looked at several times a block.</param>
    /// <returns>How many nodes wait then, and how many were visited.</returns>
    public (int Waiting, int Visits) Run(bool isRestless, CancellationToken cancellationToken)
    {
        var visits = 0;
        for (var block = 0; block + 1 < _blocks.Length; block++)
        {
            var (from, nodes) = (_blocks[block], _blocks[block + 1] - _blocks[block]);
            for (var chunk = 0; chunk <= ChunksPerBlock; chunk++) _cuts[chunk] = from + (int)((long)nodes * chunk / ChunksPerBlock);
            FixedChunks.Run(ChunksPerBlock, workspace.Workers, (worker, chunk) => Choose(chunk, workspace.Of(worker), isRestless), cancellationToken);
            for (var chunk = 0; chunk < ChunksPerBlock; chunk++)
            {
                visits += _visits[chunk];
                foreach (var node in Changed(chunk)) labels[node] = _fresh[node];
            }
            FixedChunks.Run(ChunksPerBlock, workspace.Workers, (_, chunk) => Wake(Changed(chunk)), cancellationToken);
        }
        return (waiting.AsSpan().Count(true), visits);
    }

    private ReadOnlySpan<int> Changed(int chunk) => _changed.AsSpan(_cuts[chunk], _changes[chunk]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Choose(int chunk, GroupWeights weights, bool isRestless)
    {
        var (write, end, visits) = (_cuts[chunk], _cuts[chunk + 1], 0);
        fixed (int* offsets = graph.OffsetArray, targets = graph.TargetArray, label = labels, fresh = _fresh, changed = _changed)
        fixed (double* weight = arcWeights)
        fixed (bool* waits = waiting)
        {
            for (var node = write; node < end; node++)
            {
                if (!waits[node]) continue;
                waits[node] = false;
                visits++;
                var (row, rowEnd) = (offsets[node], offsets[node + 1]);
                AskFor(targets, label, weights, row + Lookahead, Math.Min(rowEnd + Lookahead, offsets[end]));
                var own = weights.Add(targets, weight, row, rowEnd, label, label[node]);
                var best = choice.Of(node, label[node], own, weights, isRestless);
                weights.Clear();
                if (best == label[node]) continue;
                fresh[node] = best;
                changed[write++] = node;
            }
        }
        (_changes[chunk], _visits[chunk]) = (write - _cuts[chunk], visits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AskFor(int* targets, int* label, GroupWeights weights, int from, int to)
    {
        if (!Sse.IsSupported) return;
        for (var arc = from; arc < to; arc++)
        {
            Sse.Prefetch0(label + targets[arc]);
            Sse.Prefetch0(weights.Place(label[targets[arc - Lookahead / 2]]));
        }
    }

    /// <summary>Wakes the neighbours with other labels. Several threads may write the same place, but all the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Wake(ReadOnlySpan<int> changed)
    {
        fixed (int* offsets = graph.OffsetArray, targets = graph.TargetArray, label = labels)
        fixed (bool* waits = waiting)
        {
            foreach (var node in changed)
            {
                var own = label[node];
                var end = targets + offsets[node + 1];
                for (var arc = targets + offsets[node]; arc < end; arc++)
                {
                    if (label[*arc] != own) waits[*arc] = true;
                }
            }
        }
    }
}
