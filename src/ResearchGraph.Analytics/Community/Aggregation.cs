using System.Buffers;
using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>The graph of groups: one node a group, edge weights and masses added up, edges inside a group left out.</summary>
internal static unsafe class Aggregation
{
    /// <summary>Builds the next level; its arrays are of the shared pool, see <see cref="Release"/>.</summary>
    /// <param name="graph">The level.</param>
    /// <param name="groups">The group of each node, 0 to <paramref name="count"/> − 1.</param>
    /// <param name="count">The number of groups.</param>
    /// <param name="workspace">Scratch space.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    public static LevelGraph Run(LevelGraph graph, int[] groups, int count, Workspace workspace, CancellationToken cancellationToken)
    {
        using var members = new Members(groups, graph.NodeCount, count);
        using var rented = new Rented<int>(count + 1);
        var room = Room(graph, groups, rented.Cleared(count + 1), count);
        var (targets, weights) = (ArrayPool<int>.Shared.Rent(room[count]), ArrayPool<double>.Shared.Rent(room[count]));
        var (ends, masses) = (ArrayPool<int>.Shared.Rent(count + 1), ArrayPool<double>.Shared.Rent(count));
        var bounds = NodeRanges.ByArcs(room.AsSpan(0, count + 1));
        FixedChunks.Run(bounds.Length - 1, workspace.Workers, (worker, chunk) =>
        {
            var sums = workspace.Of(worker);
            var write = room[bounds[chunk]];
            for (var group = bounds[chunk]; group < bounds[chunk + 1]; group++)
            {
                masses[group] = AddRows(graph, groups, members.Of(group), group, sums);
                ends[group + 1] = write = WriteRow(sums, targets, weights, write);
            }
        }, cancellationToken);
        CloseGaps(ends, bounds, room, targets, weights);
        return new LevelGraph(count, ends, targets, weights, masses);
    }

    /// <summary>Gives back the arrays of a level made here; nobody may use it afterwards.</summary>
    public static void Release(LevelGraph level)
    {
        ArrayPool<int>.Shared.Return(level.Offsets);
        ArrayPool<int>.Shared.Return(level.Targets);
        ArrayPool<double>.Shared.Return(level.Weights!);
        ArrayPool<double>.Shared.Return(level.Masses);
    }

    /// <summary>Where each row may start: the rows of its members are as much as it can take.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] Room(LevelGraph graph, int[] groups, int[] room, int count)
    {
        for (var node = 0; node < graph.NodeCount; node++) room.At(groups[node] + 1) += graph.Offsets[node + 1] - graph.Offsets[node];
        for (var group = 0; group < count; group++) room[group + 1] += room[group];
        return room;
    }

    /// <summary>Adds up the rows of the members of a group; returns their mass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double AddRows(LevelGraph graph, int[] groups, ReadOnlySpan<int> members, int self, GroupWeights sums)
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
    private static int WriteRow(GroupWeights sums, int[] targets, double[] weights, int write)
    {
        foreach (var group in sums.Groups)
        {
            targets.At(write) = group;
            weights.At(write++) = sums.Weight(group);
        }
        sums.Clear();
        return write;
    }

    /// <summary>Moves the rows of each chunk up to those of the chunk before.</summary>
    private static void CloseGaps(int[] ends, int[] bounds, int[] room, int[] targets, double[] weights)
    {
        ends[0] = 0;
        for (var chunk = 0; chunk < bounds.Length - 1; chunk++)
        {
            var (from, to) = (room[bounds[chunk]], ends[bounds[chunk]]);
            if (from == to || bounds[chunk] == bounds[chunk + 1]) continue;
            var length = ends[bounds[chunk + 1]] - from;
            targets.AsSpan(from, length).CopyTo(targets.AsSpan(to));
            weights.AsSpan(from, length).CopyTo(weights.AsSpan(to));
            for (var group = bounds[chunk] + 1; group <= bounds[chunk + 1]; group++) ends[group] -= from - to;
        }
    }
}
