using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Leiden from several seeds, of which the best partition counts: small networks have many that are nearly as good.</summary>
internal static class BestLeiden
{
    private const int MostRuns = 20;
    private const int ArcBudget = 4_000_000;

    /// <summary>The partition of the highest modularity at a resolution; of equal ones that of the first seed. Large networks get fewer runs, at least one.</summary>
    public static CommunityResult Find(CsrGraph network, double resolution, ulong seed, int threads, CancellationToken cancellation)
    {
        var runs = Math.Clamp(ArcBudget / Math.Max(1, network.ArcCount), 1, MostRuns);
        CommunityResult? best = null;
        for (var run = 0; run < runs; run++)
        {
            var options = new LeidenOptions { Resolution = resolution, Seed = seed + (ulong)run, Threads = threads, Iterations = 4 };
            var found = Leiden.Compute(network, options, cancellation);
            if (best is null || found.Quality > best.Quality) best = found;
        }
        return best!;
    }
}
