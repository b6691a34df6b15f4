using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>How good a partition of a graph is. Directions are ignored. Stateless, thread-safe.</summary>
public static class PartitionQuality
{
    /// <summary>
    /// Modularity (Newman, Girvan 2004; resolution after Reichardt, Bornholdt 2006): Σ over communities of inside / 2m − γ · (strength / 2m)²,
    /// where inside counts both ends of every edge inside. −1/2 to 1 for γ = 1; 0 for a graph without edges.
    /// </summary>
    public static double Modularity(CsrGraph graph, Partition partition, double resolution = 1, bool useWeights = true) =>
        Of(graph, partition, new CommunityOptions { Resolution = resolution, UseWeights = useWeights });

    /// <summary>
    /// The value of the quality function that <paramref name="options"/> name, over the total edge weight; the constant Potts model is
    /// Σ over communities of edge weight inside − γ · pairs of nodes.
    /// </summary>
    /// <exception cref="ArgumentException">The partition is of another number of nodes.</exception>
    public static double Of(CsrGraph graph, Partition partition, CommunityOptions options)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        graph = graph.ToUndirected();
        var (inside, strength) = Volumes(graph, partition, options.UseWeights);
        var total = 0.0;
        foreach (var value in strength) total += value;
        if (total == 0) return 0;
        var quality = 0.0;
        var sizes = partition.Sizes();
        for (var community = 0; community < partition.Count; community++)
        {
            quality += options.Quality == QualityFunction.Modularity
                ? inside[community] / total - options.Resolution * (strength[community] / total) * (strength[community] / total)
                : (inside[community] - options.Resolution * sizes[community] * (sizes[community] - 1.0)) / total;
        }
        return quality;
    }

    /// <summary>The conductance of each community: edge weight that leaves it over the smaller strength of the two sides, 0 to 1; 0 when that is 0.</summary>
    /// <exception cref="ArgumentException">The partition is of another number of nodes.</exception>
    public static double[] Conductance(CsrGraph graph, Partition partition, bool useWeights = true)
    {
        ArgumentNullException.ThrowIfNull(graph);
        graph = graph.ToUndirected();
        var (inside, strength) = Volumes(graph, partition, useWeights);
        var total = 0.0;
        foreach (var value in strength) total += value;
        var conductance = new double[partition.Count];
        for (var community = 0; community < conductance.Length; community++)
        {
            var side = Math.Min(strength[community], total - strength[community]);
            if (side > 0) conductance[community] = (strength[community] - inside[community]) / side;
        }
        return conductance;
    }

    /// <summary>For each community the edge weight inside, both ends counted, and the strength of its nodes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (double[] Inside, double[] Strength) Volumes(CsrGraph graph, Partition partition, bool useWeights)
    {
        ArgumentNullException.ThrowIfNull(partition);
        var membership = partition.Membership.AsSpan();
        if (membership.Length != graph.NodeCount)
            throw new ArgumentException($"Found a partition of {membership.Length} nodes, expected {graph.NodeCount}.", nameof(partition));
        var inside = new double[partition.Count];
        var strength = new double[partition.Count];
        var (offsets, targets, weights) = (graph.OffsetArray, graph.TargetArray, useWeights ? graph.WeightArray : null);
        for (var node = 0; node < membership.Length; node++)
        {
            var own = membership[node];
            if (weights is null)
            {
                var count = 0;
                for (var arc = offsets[node]; arc < offsets[node + 1]; arc++) count += membership[targets.At(arc)] == own ? 1 : 0;
                inside[own] += count;
                strength[own] += offsets[node + 1] - offsets[node];
                continue;
            }
            var (within, all) = (0.0, 0.0);
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var weight = weights.At(arc);
                all += weight;
                within += weight.OnlyIf(membership[targets.At(arc)] == own);
            }
            inside[own] += within;
            strength[own] += all;
        }
        return (inside, strength);
    }
}
