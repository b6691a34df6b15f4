using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// The graph of one level of Louvain or Leiden: nodes stand for groups of nodes of the level below. Both quality functions have the
/// same gain: joining C brings node v the weight of its edges to C, less γ · mass(v) · mass(C). For modularity, mass is strength and
/// γ = resolution / 2m; for the constant Potts model, mass is the number of nodes and γ = resolution.
/// Its arrays may be longer than needed.
/// </summary>
/// <param name="nodeCount">The number of nodes.</param>
/// <param name="offsets">Row bounds.</param>
/// <param name="targets">Neighbours, without the node itself, in any order.</param>
/// <param name="weights">Edge weights; null when all are 1.</param>
/// <param name="masses">One mass a node.</param>
internal sealed class LevelGraph(int nodeCount, int[] offsets, int[] targets, double[]? weights, double[] masses)
{
    /// <summary>
    /// The stride in which nodes of a renumbered level are first visited. Measured: below 8, modularity falls on graphs of real
    /// collaboration; above 10, on graphs with many small groups.
    /// </summary>
    public const int FirstStride = 9;

    /// <summary>
    /// Graphs of at most so many nodes are taken as they are and gone through in any order: they fit the caches. Measured: renumbering
    /// them takes longer than it saves; on a million nodes random order costs a fifth of the time.
    /// </summary>
    private const int LargestSmall = 100_000;

    public int NodeCount => nodeCount;

    public int[] Offsets => offsets;

    public int[] Targets => targets;

    public double[]? Weights => weights;

    public double[] Masses => masses;

    /// <summary>Whether nodes may be gone through in any order at little cost.</summary>
    public bool IsSmall => nodeCount <= LargestSmall;

    /// <summary>The mean weight of an edge, 1 where there is none; one pass.</summary>
    public double MeanWeight
    {
        get
        {
            var arcs = offsets[nodeCount];
            if (weights is null || arcs == 0) return 1;
            var sum = 0.0;
            foreach (var weight in weights.AsSpan(0, arcs)) sum += weight;
            return sum / arcs;
        }
    }

    /// <summary>
    /// The lowest level, γ, and the order of its nodes: breadth first from a node that the seed chooses; null when they have kept their numbers.
    /// </summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="options">Quality function, resolution, weights, seed and threads.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <exception cref="ArgumentException">The resolution is out of range.</exception>
    public static (LevelGraph Level, double Gamma, NodeOrder? Order) Of(
        CsrGraph graph, CommunityOptions options, CancellationToken cancellationToken)
    {
        if (!(options.Resolution > 0 && double.IsFinite(options.Resolution)))
            throw new ArgumentException($"Found resolution {options.Resolution}, expected a finite number above 0.", nameof(options));
        var weights = options.UseWeights ? graph.WeightArray : null;
        var masses = new double[graph.NodeCount];
        var level = new LevelGraph(graph.NodeCount, graph.OffsetArray, graph.TargetArray, weights, masses);
        NodeOrder? order = null;
        if (!level.IsSmall)
        {
            order = NodeOrder.ByBreadth(graph, graph.NodeCount == 0 ? 0 : new SplitMix(options.Seed).Next(graph.NodeCount));
            var (offsets, targets, ranked) = order.Rows(graph, weights, FixedChunks.Workers(options.Threads), cancellationToken);
            level = new LevelGraph(graph.NodeCount, offsets, targets, ranked, masses);
        }
        return (level, level.Weigh(options), order);
    }

    /// <summary>Sets the masses; returns γ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Weigh(CommunityOptions options)
    {
        if (options.Quality == QualityFunction.ConstantPotts)
        {
            Array.Fill(masses, 1);
            return options.Resolution;
        }
        var total = 0.0;
        for (var node = 0; node < masses.Length; node++) total += masses[node] = Strength(node);
        return total > 0 ? options.Resolution / total : 0;
    }

    private double Strength(int node)
    {
        if (weights is null) return offsets[node + 1] - offsets[node];
        var sum = 0.0;
        for (var arc = offsets[node]; arc < offsets[node + 1]; arc++) sum += weights.At(arc);
        return sum;
    }
}
