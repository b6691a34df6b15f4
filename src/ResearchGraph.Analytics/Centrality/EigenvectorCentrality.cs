using System.Collections.Immutable;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>What <see cref="EigenvectorCentrality"/> found. Immutable.</summary>
/// <param name="Scores">One score a node, 0 or above.</param>
/// <param name="Eigenvalue">The largest eigenvalue of the adjacency matrix.</param>
/// <param name="Iterations">The number of iterations.</param>
/// <param name="Converged">Whether the tolerance was reached.</param>
public sealed record EigenvectorResult(ImmutableArray<double> Scores, double Eigenvalue, int Iterations, bool Converged);

/// <summary>
/// Eigenvector centrality (Bonacich 1972): a score is proportional to the weighted sum of the scores of the predecessors. Undirected
/// graphs: the locally optimal conjugate gradient method (Knyazev 2001). Directed graphs: power iteration on Aᵀ + I, which has no
/// rivals of equal size; a graph without directed cycles has no such scores, and gets 0 everywhere. A graph without edges gets 1.
/// </summary>
public static class EigenvectorCentrality
{
    /// <summary>Computes the scores of all nodes.</summary>
    /// <param name="graph">Any graph; weights count where it has them.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times an iteration.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static EigenvectorResult Compute(
        CsrGraph graph, SpectralOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new SpectralOptions();
        var scores = new double[graph.NodeCount];
        if (graph.ArcCount == 0)
        {
            Array.Fill(scores, 1);
            return new EigenvectorResult(scores.Freeze(), 0, 0, true);
        }
        var vectors = new VectorOperations(graph, FixedChunks.Workers(options.Threads), cancellationToken);
        if (graph.IsDirected) return ByPowerIteration(graph, vectors, options, cancellationToken, progress);
        for (var node = 0; node < scores.Length; node++) scores[node] = graph.Degree(node);
        var solver = new DominantEigenvector(vectors, vectors.MultiplyBySuccessors, scores);
        var (value, iterations, converged) = solver.Solve(options, progress);
        ScoreScaling.Apply(scores, options.Scale);
        return new EigenvectorResult(scores.Freeze(), value, iterations, converged);
    }

    private static EigenvectorResult ByPowerIteration(
        CsrGraph graph, VectorOperations vectors, SpectralOptions options, CancellationToken cancellationToken, IProgress<double>? progress)
    {
        var scores = new double[graph.NodeCount];
        var strong = StrongComponents.Compute(graph, new ComponentOptions { Threads = options.Threads }, cancellationToken);
        if (strong.Count == graph.NodeCount) return new EigenvectorResult(scores.Freeze(), 0, 0, true);
        Array.Fill(scores, 1 / Math.Sqrt(scores.Length));
        var image = new double[scores.Length];
        var (value, iterations, converged) = (0.0, 0, false);
        while (!converged && iterations++ < options.MaxIterations)
        {
            vectors.MultiplyByPredecessors(scores, image);
            var dots = vectors.Dots((scores, image), (image, image));
            value = dots[0];
            converged = Math.Sqrt(Math.Max(0, dots[1] - value * value)) <= options.Tolerance * value;
            var length = Math.Sqrt(dots[1] + 2 * value + 1);
            vectors.Update(scores, 1 / length, image, 1 / length);
            progress?.Report((double)iterations / options.MaxIterations);
        }
        progress?.Report(1);
        ScoreScaling.Apply(scores, options.Scale);
        return new EigenvectorResult(scores.Freeze(), value, Math.Min(iterations, options.MaxIterations), converged);
    }
}
