using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Components;

/// <summary>
/// Connected components, directions ignored, by Afforest (Sutton, Ben-Nun, Barak 2018): union–find over the first two neighbours
/// of every node, then over all neighbours of the nodes outside the component that a sample shows to be the largest. A root is
/// always linked below a smaller one, so every tree ends at the smallest node of its component, whatever the threads did.
/// </summary>
public static class WeakComponents
{
    private const int NeighbourRounds = 2;
    private const int Samples = 1024;
    private const int LeastSamples = 32;
    private const int NodesPerSample = 256;

    /// <summary>Computes the components.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at every few thousand nodes.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static Partition Compute(
        CsrGraph graph, ComponentOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var workers = FixedChunks.Workers((options ??= new ComponentOptions()).Threads);
        var nodes = graph.NodeCount;
        var parents = GC.AllocateUninitializedArray<int>(nodes);
        var bounds = NodeRanges.Even(nodes, 1 << 14);
        if (workers == 1 || bounds.Length == 2) LinkAlone(graph, parents, bounds, cancellationToken);
        else LinkTogether(graph, parents, bounds, workers, cancellationToken, progress);
        progress?.Report(1);
        return Partition.OwnNumbered(parents, DisjointSets.Number(parents));
    }

    private static void LinkTogether(
        CsrGraph graph, int[] parents, int[] bounds, int workers, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        void ForRanges(Action<int, int> work) =>
            FixedChunks.Run(bounds.Length - 1, workers, (_, chunk) => work(bounds[chunk], bounds[chunk + 1]), cancellationToken);

        ForRanges((from, to) => DisjointSets.Separate(parents, from, to));
        ForRanges((from, to) => LinkFirst(graph, parents, from, to));
        ForRanges((from, to) => Compress(parents, from, to));
        progress?.Report(0.5);
        var largest = MostFrequentRoot(parents);
        ForRanges((from, to) => LinkRest(graph, parents, from, to, largest));
        if (graph.IsDirected) ForRanges((from, to) => LinkAll(graph.Reverse, parents, from, to, largest));
    }

    /// <summary>The same on one thread, which needs no atomic operations.</summary>
    private static void LinkAlone(CsrGraph graph, int[] parents, int[] bounds, CancellationToken cancellationToken)
    {
        void Join(CsrGraph rows, int skipped, int most, int except)
        {
            for (var chunk = 0; chunk < bounds.Length - 1; chunk++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                JoinRange(rows, parents, bounds[chunk], bounds[chunk + 1], skipped, most, except);
            }
        }

        DisjointSets.Separate(parents, 0, parents.Length);
        Join(graph, 0, NeighbourRounds, -1);
        var largest = MostFrequentRoot(parents);
        Join(graph, NeighbourRounds, int.MaxValue, largest);
        if (graph.IsDirected) Join(graph.Reverse, 0, int.MaxValue, largest);
    }

    /// <summary>Joins every node outside a set with its neighbours [skipped, skipped + most).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void JoinRange(CsrGraph graph, int[] parents, int from, int to, int skipped, int most, int except)
    {
        var (offsets, targets) = (graph.OffsetArray, graph.TargetArray);
        for (var node = from; node < to; node++)
        {
            var arc = offsets.At(node) + skipped;
            var end = offsets.At(node + 1);
            if (arc >= end) continue;
            var root = DisjointSets.Root(parents, node);
            if (root == except) continue;
            for (end = arc + Math.Min(most, end - arc); arc < end; arc++) root = DisjointSets.Join(parents, root, targets.At(arc));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LinkFirst(CsrGraph graph, int[] parents, int from, int to)
    {
        var (offsets, targets) = (graph.OffsetArray, graph.TargetArray);
        for (var node = from; node < to; node++)
        {
            var end = Math.Min(offsets.At(node) + NeighbourRounds, offsets.At(node + 1));
            for (var arc = offsets.At(node); arc < end; arc++) Link(parents, node, targets.At(arc));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LinkRest(CsrGraph graph, int[] parents, int from, int to, int largest)
    {
        var (offsets, targets) = (graph.OffsetArray, graph.TargetArray);
        for (var node = from; node < to; node++)
        {
            if (Volatile.Read(ref parents.At(node)) == largest) continue;
            for (var arc = offsets.At(node) + NeighbourRounds; arc < offsets.At(node + 1); arc++) Link(parents, node, targets.At(arc));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void LinkAll(CsrGraph graph, int[] parents, int from, int to, int largest)
    {
        for (var node = from; node < to; node++)
        {
            if (Volatile.Read(ref parents.At(node)) == largest) continue;
            foreach (var neighbour in graph.Neighbours(node)) Link(parents, node, neighbour);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Link(int[] parents, int a, int b)
    {
        a = Volatile.Read(ref parents.At(a));
        b = Volatile.Read(ref parents.At(b));
        while (a != b)
        {
            var (high, low) = a > b ? (a, b) : (b, a);
            var above = Volatile.Read(ref parents.At(high));
            if (above == low) return;
            if (above == high && Interlocked.CompareExchange(ref parents.At(high), low, high) == high) return;
            a = Volatile.Read(ref parents.At(Volatile.Read(ref parents.At(high))));
            b = Volatile.Read(ref parents.At(low));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compress(int[] parents, int from, int to)
    {
        for (var node = from; node < to; node++)
        {
            var root = Volatile.Read(ref parents.At(node));
            for (int above; (above = Volatile.Read(ref parents.At(root))) != root; root = above) { }
            Volatile.Write(ref parents.At(node), root);
        }
    }

    /// <summary>The root of most of a sample of the nodes, while no other thread links; -1 for no nodes.</summary>
    private static int MostFrequentRoot(int[] parents)
    {
        if (parents.Length == 0) return -1;
        var random = new SplitMix(1);
        Span<int> roots = stackalloc int[Math.Clamp(parents.Length / NodesPerSample, LeastSamples, Samples)];
        foreach (ref var root in roots) root = DisjointSets.Root(parents, random.Next(parents.Length));
        roots.Sort();
        var (best, bestRun) = (roots[0], 0);
        for (int i = 0, run = 0; i < roots.Length; i++)
        {
            run = i > 0 && roots[i] == roots[i - 1] ? run + 1 : 1;
            if (run > bestRun) (best, bestRun) = (roots[i], run);
        }
        return best;
    }
}
