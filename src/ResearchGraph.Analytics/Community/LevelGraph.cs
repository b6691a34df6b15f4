using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// The graph of one level of Louvain or Leiden: nodes stand for groups of nodes of the level below. Both quality functions have the
/// same gain: joining C brings node v the weight of its edges to C, less γ · mass(v) · mass(C). For modularity, mass is strength and
/// γ = resolution / 2m; for the constant Potts model, mass is the number of nodes and γ = resolution.
/// </summary>
/// <param name="Offsets">Row bounds.</param>
/// <param name="Targets">Neighbours, without the node itself, in any order.</param>
/// <param name="Weights">Edge weights; null when all are 1.</param>
/// <param name="Masses">One mass a node.</param>
internal sealed record LevelGraph(int[] Offsets, int[] Targets, double[]? Weights, double[] Masses)
{
    /// <summary>
    /// The stride in which nodes of the lowest level are first visited. Measured: below 8, modularity falls on graphs of real
    /// collaboration; above 10, on graphs with many small groups.
    /// </summary>
    public const int FirstStride = 9;

    /// <summary>
    /// Levels of at most so many nodes are gone through in random order where that finds better partitions. Measured: up to here they fit
    /// the caches; on a million nodes random order costs a fifth of the time and brings nothing.
    /// </summary>
    private const int LargestShuffled = 100_000;

    public int NodeCount => Masses.Length;

    /// <summary>Whether nodes may be gone through in random order at little cost.</summary>
    public bool IsSmall => NodeCount <= LargestShuffled;

    /// <summary>The most neighbours that a node has; one pass.</summary>
    public int LongestRow
    {
        get
        {
            var longest = 0;
            for (var node = 0; node < NodeCount; node++) longest = Math.Max(longest, Offsets[node + 1] - Offsets[node]);
            return longest;
        }
    }

    /// <summary>The lowest level, γ, and the order of its nodes: breadth first from a node that the seed chooses.</summary>
    public static (LevelGraph Level, double Gamma, NodeOrder Order) Of(CsrGraph graph, CommunityOptions options, CancellationToken cancellationToken)
    {
        if (!(options.Resolution > 0 && double.IsFinite(options.Resolution)))
            throw new ArgumentException($"Found resolution {options.Resolution}, expected a finite number above 0.", nameof(options));
        var order = NodeOrder.ByBreadth(graph, graph.NodeCount == 0 ? 0 : new SplitMix(options.Seed).Next(graph.NodeCount));
        var (offsets, targets, weights) = order.Rows(
            graph, options.UseWeights ? graph.WeightArray : null, FixedChunks.Workers(options.Threads), cancellationToken);
        var masses = new double[graph.NodeCount];
        var level = new LevelGraph(offsets, targets, weights, masses);
        if (options.Quality == QualityFunction.ConstantPotts)
        {
            Array.Fill(masses, 1);
            return (level, options.Resolution, order);
        }
        var total = 0.0;
        for (var node = 0; node < masses.Length; node++) total += masses[node] = level.Strength(node);
        return (level, total > 0 ? options.Resolution / total : 0, order);
    }

    private double Strength(int node)
    {
        if (Weights is null) return Offsets[node + 1] - Offsets[node];
        var sum = 0.0;
        for (var arc = Offsets[node]; arc < Offsets[node + 1]; arc++) sum += Weights.At(arc);
        return sum;
    }
}
