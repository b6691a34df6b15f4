using System.Collections.Immutable;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// Places the nodes of a graph in the plane: components one by one with <see cref="ForceModel"/> from coarse to fine, discs pushed
/// apart, components packed by their outlines (Freivalds, Dogrusoz, Kikusts 2002). Good for ten to about twenty thousand nodes.
/// </summary>
public static class NetworkLayout
{
    /// <summary>The gap between discs, as a share of the radius.</summary>
    private const double Gap = 0.35;

    /// <summary>The median distance between nearest nodes, in mean radii, before discs are pushed apart.</summary>
    private const double Looseness = 3.2;

    /// <summary>Computes the positions; the same for the same graph, radii and options on any number of threads.</summary>
    /// <param name="graph">Any graph; directions are ignored, weights pull (by their square root, over the mean).</param>
    /// <param name="radii">The radius of each node's disc, finite and above 0, in any unit; empty for discs of radius 1.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at in every iteration.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">An option or a radius is out of range.</exception>
    public static LayoutResult Compute(
        CsrGraph graph, ImmutableArray<double> radii, LayoutOptions? options = null,
        CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new LayoutOptions();
        Check(graph, radii, options);
        graph = graph.ToUndirected();
        var workers = FixedChunks.Workers(options.Threads);
        var groups = WeakComponents.Compute(graph, new ComponentOptions { Threads = options.Threads }, cancellationToken).Groups();
        var shapes = new List<ComponentShape>(groups.Length);
        var done = 0;
        foreach (var nodes in groups)
        {
            var before = done;
            Action<double>? report = progress is null ? null : share => progress.Report(0.95 * (before + share * nodes.Length) / graph.NodeCount);
            shapes.Add(Shape(graph, nodes, radii, options, workers, cancellationToken, report));
            done += nodes.Length;
        }
        var result = ComponentPacking.Pack(graph.NodeCount, shapes, options.Aspect, cancellationToken);
        progress?.Report(1);
        return result;
    }

    private static ComponentShape Shape(
        CsrGraph graph, int[] nodes, ImmutableArray<double> radii, LayoutOptions options, int workers,
        CancellationToken cancellationToken, Action<double>? report)
    {
        var part = Subgraph.WithEvenWeights(graph, nodes);
        var (x, y) = ComponentLayout.Compute(part, options, workers, cancellationToken, report);
        var discs = new double[nodes.Length];
        var total = 0.0;
        for (var i = 0; i < discs.Length; i++)
        {
            discs[i] = (radii.IsDefaultOrEmpty ? 1 : radii[nodes[i]]) * (1 + Gap);
            total += discs[i];
        }
        var distance = NearestDistance.Median(x, y);
        var scale = distance > 0 ? Looseness * total / discs.Length / distance : 1;
        for (var i = 0; i < x.Length; i++) (x[i], y[i]) = (x[i] * scale, y[i] * scale);
        Separation.Separate(x, y, discs, cancellationToken);
        PrincipalAxes.Align(x, y, options.Aspect);
        return new ComponentShape(nodes, part, x, y, discs);
    }

    private static void Check(CsrGraph graph, ImmutableArray<double> radii, LayoutOptions options)
    {
        if (!radii.IsDefaultOrEmpty && radii.Length != graph.NodeCount)
            throw new ArgumentException($"Found {radii.Length} radii, expected one for each of {graph.NodeCount} nodes.", nameof(radii));
        for (var node = 0; !radii.IsDefaultOrEmpty && node < radii.Length; node++)
        {
            if (!(radii[node] > 0 && double.IsFinite(radii[node])))
                throw new ArgumentException($"Node {node}: found radius {radii[node]}, expected a finite number above 0.", nameof(radii));
        }
        if (!(options.Aspect >= 0.2 && options.Aspect <= 5))
            throw new ArgumentException($"Found aspect {options.Aspect}, expected 0.2 to 5.", nameof(options));
        if (options.Iterations is < 0 or > 100_000)
            throw new ArgumentException($"Found {options.Iterations} iterations, expected 0 to 100,000.", nameof(options));
    }
}
