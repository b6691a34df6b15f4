using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// PageRank (Page, Brin, Motwani, Winograd 1999), as the linear system x = αPx + b, b = teleport, whose solution is scaled to sum 1.
/// A node without outgoing edges (or whose edges all weigh 0) teleports: with that rule the system needs no term for such nodes
/// (Del Corso, Gullí, Romani 2005). Directed graphs: Jacobi iteration. Undirected graphs: the iteration matrix is similar to a
/// symmetric one with spectrum in [−α, α], and Chebyshev semi-iteration (Golub, Varga 1961) needs about a quarter of the passes.
/// </summary>
public static class PageRank
{
    /// <summary>Computes the scores of all nodes.</summary>
    /// <param name="graph">Any graph; weights 0 or above.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times an iteration.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">An option is out of range, or the teleport weights do not fit the graph.</exception>
    public static PageRankResult Compute(
        CsrGraph graph, PageRankOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new PageRankOptions();
        if (!(options.Damping >= 0 && options.Damping < 1))
            throw new ArgumentException($"Found damping {options.Damping}, expected at least 0 and below 1.", nameof(options));
        if (graph.NodeCount == 0) return new PageRankResult([], 0, true);
        var system = new PageRankSystem(graph, options, cancellationToken);
        var omega = 1.0;
        var iterations = 0;
        var converged = false;
        var errorAtStart = 0.0;
        while (!converged && iterations < options.MaxIterations)
        {
            // ‖x − x*‖₁ ≤ ‖αPx + b − x‖₁ / (1 − α), and the sum of x* is at least the sum of b, 1.
            var error = system.Step(omega) / (1 - options.Damping);
            converged = error <= options.Tolerance;
            if (iterations++ == 0) errorAtStart = error;
            omega = NextOmega(graph, options.Damping, iterations, omega);
            if (error > 0 && errorAtStart > options.Tolerance)
                progress?.Report(Math.Clamp(Math.Log(errorAtStart / error) / Math.Log(errorAtStart / options.Tolerance), 0, 1));
        }
        progress?.Report(1);
        return new PageRankResult(system.Scores().Freeze(), iterations, converged);
    }

    private static double NextOmega(CsrGraph graph, double radius, int iterations, double omega) =>
        graph.IsDirected ? 1 : iterations == 1 ? 2 / (2 - radius * radius) : 1 / (1 - radius * radius * omega / 4);
}
