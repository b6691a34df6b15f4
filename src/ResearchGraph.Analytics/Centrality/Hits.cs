using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>What <see cref="Hits"/> found. Immutable.</summary>
/// <param name="Hubs">The hub score of every node, 0 or above.</param>
/// <param name="Authorities">The authority score of every node, 0 or above.</param>
/// <param name="Iterations">The number of iterations.</param>
/// <param name="Converged">Whether the tolerance was reached.</param>
public sealed record HitsResult(ImmutableArray<double> Hubs, ImmutableArray<double> Authorities, int Iterations, bool Converged);

/// <summary>
/// HITS (Kleinberg 1999): authorities are the dominant eigenvector of AᵀA, hubs are A times authorities. Found by the locally
/// optimal conjugate gradient method (Knyazev 2001). Where the dominant eigenvalue is not simple, the vector nearest to equal
/// scores is found. A graph without edges gets 1 everywhere.
/// </summary>
public static class Hits
{
    /// <summary>Computes both scores of all nodes.</summary>
    /// <param name="graph">Any graph; weights count where it has them.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times an iteration.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static HitsResult Compute(
        CsrGraph graph, SpectralOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new SpectralOptions();
        var authorities = new double[graph.NodeCount];
        var hubs = new double[graph.NodeCount];
        Array.Fill(authorities, 1);
        Array.Fill(hubs, 1);
        if (graph.ArcCount == 0) return new HitsResult(hubs.Freeze(), authorities.Freeze(), 0, true);
        var vectors = new VectorOperations(graph, FixedChunks.Workers(options.Threads), cancellationToken);
        var solver = new DominantEigenvector(vectors, (values, result) =>
        {
            vectors.MultiplyBySuccessors(values, hubs);
            vectors.MultiplyByPredecessors(hubs, result);
        }, authorities);
        var (_, iterations, converged) = solver.Solve(options, progress);
        vectors.MultiplyBySuccessors(authorities, hubs);
        ScoreScaling.Apply(authorities, options.Scale);
        ScoreScaling.Apply(hubs, options.Scale);
        return new HitsResult(hubs.Freeze(), authorities.Freeze(), iterations, converged);
    }
}
