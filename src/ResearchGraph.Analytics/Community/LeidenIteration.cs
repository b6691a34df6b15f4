using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>One iteration of <see cref="Leiden"/>, up through all levels and down again.</summary>
/// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
/// <param name="randomness">θ of the refinement.</param>
/// <param name="seed">Seeds the order of visits and the refinement.</param>
/// <param name="workspace">Scratch space.</param>
/// <param name="cancellationToken">Looked at many times.</param>
internal sealed class LeidenIteration(double gamma, double randomness, ulong seed, Workspace workspace, CancellationToken cancellationToken)
{
    private readonly Stack<(LevelGraph Graph, int[] Groups)> _passed = [];

    /// <summary>Finds better communities.</summary>
    /// <param name="lowest">The graph.</param>
    /// <param name="community">The community of each node; changed in place to connected communities.</param>
    /// <returns>The number of moves.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Run(LevelGraph lowest, int[] community)
    {
        var moves = 0L;
        var (level, current) = (lowest, community);
        while (true)
        {
            moves += Move(level, current);
            var count = Labels.Renumber(current, level.NodeCount);
            if (count == level.NodeCount) break;
            (level, current) = Ascend(level, current, count);
        }
        while (_passed.TryPop(out var lower))
        {
            Aggregation.Release(level);
            var below = _passed.Count == 0 ? community : new int[lower.Graph.NodeCount];
            for (var node = 0; node < lower.Graph.NodeCount; node++) below[node] = current[lower.Groups[node]];
            (level, current) = (lower.Graph, below);
            moves += Move(level, current);
        }
        ConnectedGroups.Split(lowest, community);
        return moves;
    }

    private long Move(LevelGraph level, int[] community)
    {
        using var moving = new LocalMoving(level, community, gamma, workspace.Of(0));
        if (_passed.Count == 0) VisitOrder.Fill(moving.Order, level, seed);
        return moving.Run(cancellationToken);
    }

    /// <summary>Refines the communities of a level; returns the graph of the refined groups, and their communities.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (LevelGraph Level, int[] Community) Ascend(LevelGraph level, int[] community, int communities)
    {
        var groups = new int[level.NodeCount];
        new Refinement(level, gamma, randomness, SplitMix.Hash(seed, (ulong)_passed.Count)).Run(community, communities, groups, workspace, cancellationToken);
        var count = Labels.Renumber(groups, groups.Length);
        // Where nothing could be refined, whole communities go up, or no level would be smaller than the last.
        if (count == level.NodeCount)
        {
            community.AsSpan(0, groups.Length).CopyTo(groups);
            count = communities;
        }
        var above = new int[count];
        for (var node = 0; node < groups.Length; node++) above[groups[node]] = community[node];
        _passed.Push((level, groups));
        return (Aggregation.Run(level, groups, count, workspace, cancellationToken), above);
    }
}
