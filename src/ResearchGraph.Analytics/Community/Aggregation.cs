using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>The graph of groups: one node a group, edge weights and masses added up, edges inside a group left out.</summary>
internal static unsafe class Aggregation
{
    /// <summary>Builds the next level.</summary>
    /// <param name="graph">The level.</param>
    /// <param name="groups">The group of each node, 0 to <paramref name="count"/> − 1.</param>
    /// <param name="count">The number of groups.</param>
    /// <param name="workspace">Scratch space.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    public static LevelGraph Run(LevelGraph graph, int[] groups, int count, Workspace workspace, CancellationToken cancellationToken)
    {
        var (starts, members) = Labels.Members(groups, count);
        var room = Room(graph, groups, count);
        var masses = new double[count];
        var lengths = new int[count + 1];
        var (targets, weights) = workspace.Arcs(room[count]);
        var bounds = NodeRanges.ByArcs(room);
        var workers = workspace.Workers;
        FixedChunks.Run(bounds.Length - 1, workers, (worker, chunk) =>
        {
            var sums = workspace.Of(worker);
            for (var group = bounds[chunk]; group < bounds[chunk + 1]; group++)
            {
                masses[group] = AddRows(graph, groups, members.AsSpan(starts[group], starts[group + 1] - starts[group]), group, sums);
                lengths[group + 1] = WriteRow(sums, targets, weights, room[group]);
            }
        }, cancellationToken);
        return Compact(masses, lengths, room, bounds, targets, weights, workers, cancellationToken);
    }

    /// <summary>Where each row may start: the rows of its members are as much as it can take.</summary>
    private static int[] Room(LevelGraph graph, int[] groups, int count)
    {
        var room = new int[count + 1];
        for (var node = 0; node < groups.Length; node++) room.At(groups[node] + 1) += graph.Offsets[node + 1] - graph.Offsets[node];
        for (var group = 0; group < count; group++) room[group + 1] += room[group];
        return room;
    }

    /// <summary>Adds up the rows of the members of a group; returns their mass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double AddRows(LevelGraph graph, int[] groups, Span<int> members, int self, GroupWeights sums)
    {
        var mass = 0.0;
        fixed (int* offsets = graph.Offsets, targets = graph.Targets, labels = groups)
        fixed (double* weights = graph.Weights)
        {
            foreach (var member in members)
            {
                mass += graph.Masses[member];
                sums.Add(targets, weights, offsets[member], offsets[member + 1], labels, self);
            }
        }
        return mass;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int WriteRow(GroupWeights sums, int[] targets, double[] weights, int start)
    {
        var write = start;
        foreach (var group in sums.Groups)
        {
            targets.At(write) = group;
            weights.At(write++) = sums.Weight(group);
        }
        sums.Clear();
        return write - start;
    }

    private static LevelGraph Compact(
        double[] masses, int[] lengths, int[] room, int[] bounds, int[] targets, double[] weights, int workers, CancellationToken cancellationToken)
    {
        for (var group = 1; group < lengths.Length; group++) lengths[group] += lengths[group - 1];
        var compactTargets = GC.AllocateUninitializedArray<int>(lengths[^1]);
        var compactWeights = GC.AllocateUninitializedArray<double>(lengths[^1]);
        FixedChunks.Run(bounds.Length - 1, workers, (_, chunk) =>
        {
            for (var group = bounds[chunk]; group < bounds[chunk + 1]; group++)
            {
                var (start, length) = (lengths[group], lengths[group + 1] - lengths[group]);
                targets.AsSpan(room[group], length).CopyTo(compactTargets.AsSpan(start));
                weights.AsSpan(room[group], length).CopyTo(compactWeights.AsSpan(start));
            }
        }, cancellationToken);
        return new LevelGraph(lengths, compactTargets, compactWeights, masses);
    }
}
