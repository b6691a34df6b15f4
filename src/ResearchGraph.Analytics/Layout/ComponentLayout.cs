using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// Lays out one connected graph from coarse to fine (Walshaw 2003): the coarsest graph starts on a spiral, every finer one where its
/// parents came to rest.
/// </summary>
internal static class ComponentLayout
{
    private const int SmallEnough = 12;
    private const int CoarseIterations = 120;

    /// <summary>Positions of the nodes in units of <see cref="ForceModel"/>.</summary>
    public static (double[] X, double[] Y) Compute(
        CsrGraph graph, LayoutOptions options, int workers, CancellationToken cancellationToken, Action<double>? report)
    {
        var finest = new LevelOfDetail(graph, MassesOf(graph));
        // The sum of degrees and of one for each node, over the nodes.
        var meanMass = 1 + (double)graph.ArcCount / graph.NodeCount;
        List<(LevelOfDetail Level, int[]? Parents)> levels = [(finest, null)];
        while (levels[^1].Level.X.Length > SmallEnough)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (coarser, parents) = Coarsening.Coarsen(levels[^1].Level, SplitMix.Hash(options.Seed, (ulong)levels.Count));
            levels[^1] = (levels[^1].Level, parents);
            levels.Add((coarser, null));
        }
        Spiral(levels[^1].Level, options.Seed);
        for (var at = levels.Count - 1; at >= 0; at--)
        {
            var (level, parents) = levels[at];
            if (parents is not null) Inherit(level, levels[at + 1].Level, parents, SplitMix.Hash(options.Seed, ~(ulong)at));
            var iterations = at > 0 ? CoarseIterations : IterationsFor(level.X.Length, options.Iterations);
            new ForceModel(level, meanMass, options.Aspect, workers).Run(iterations, cancellationToken, at > 0 ? null : report);
        }
        return (finest.X, finest.Y);
    }

    private static int IterationsFor(int nodes, int asked) => asked > 0 ? asked : nodes < 12 ? 100 : nodes < 2000 ? 400 : nodes < 8000 ? 250 : 150;

    private static double[] MassesOf(CsrGraph graph)
    {
        var masses = new double[graph.NodeCount];
        for (var node = 0; node < masses.Length; node++) masses[node] = graph.Degree(node) + 1;
        return masses;
    }

    // Vogel's sunflower: evenly spread, no two points alike, no symmetry for forces to be stuck in.
    private static void Spiral(LevelOfDetail level, ulong seed)
    {
        var turn = new SplitMix(seed).NextDouble() * Math.Tau;
        for (var node = 0; node < level.X.Length; node++)
        {
            var radius = Math.Sqrt(node + 0.5) * level.X.Length;
            level.X[node] = radius * Math.Cos(turn + node * 2.399963229728653);
            level.Y[node] = radius * Math.Sin(turn + node * 2.399963229728653);
        }
    }

    private static void Inherit(LevelOfDetail level, LevelOfDetail coarser, int[] parents, ulong seed)
    {
        var random = new SplitMix(seed);
        for (var node = 0; node < parents.Length; node++)
        {
            var reach = 0.5 * Math.Sqrt(coarser.Masses[parents[node]]);
            level.X[node] = coarser.X[parents[node]] + reach * (random.NextDouble() - 0.5);
            level.Y[node] = coarser.Y[parents[node]] + reach * (random.NextDouble() - 0.5);
        }
    }
}
