using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Cli.Related;

/// <summary>The graph that links every paper with those most related to it.</summary>
internal static class PaperNeighbours
{
    /// <summary>The most papers that all are compared with all; in larger graphs, those that share something not too common.</summary>
    private const int MostCompared = 5_000;

    private const int MostPapersOfFeature = 300;

    /// <summary>Links every paper with its most related ones.</summary>
    /// <param name="finder">Tells how related papers are.</param>
    /// <param name="count">How many a paper.</param>
    /// <param name="least">The least score of a link.</param>
    /// <param name="threads">How many threads may work; 0 for one a processor.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Undirected, weighted by score; a link counts once, whichever end asked for it.</returns>
    public static CsrGraph Link(RelatedFinder finder, int count, double least, int threads, CancellationToken cancellation)
    {
        var nearest = new (int Other, double Score)[finder.Papers.Count][];
        Parallel.For(0, nearest.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = threads > 0 ? threads : -1 }, paper =>
        {
            nearest[paper] = [.. Candidates(finder, paper)
                .Select(other => (Other: other, Score: finder.Score(paper, other)))
                .Where(pair => pair.Score >= least)
                .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Other).Take(count)];
        });
        var edges = new SortedDictionary<(int, int), double>();
        for (var paper = 0; paper < nearest.Length; paper++)
        {
            foreach (var (other, score) in nearest[paper]) edges[(Math.Min(paper, other), Math.Max(paper, other))] = score;
        }
        return CsrGraphBuilder.Build(
            finder.Papers.Count, [.. edges.Keys.Select(edge => edge.Item1)], [.. edges.Keys.Select(edge => edge.Item2)], [.. edges.Values]);
    }

    private static IEnumerable<int> Candidates(RelatedFinder finder, int paper)
    {
        if (finder.Papers.Count <= MostCompared) return Enumerable.Range(0, finder.Papers.Count).Where(other => other != paper);
        var candidates = new SortedSet<int>();
        foreach (var (feature, _) in finder.Features.Row(paper))
        {
            var papers = finder.Features.PapersOf(feature);
            if (papers.Count <= MostPapersOfFeature) candidates.UnionWith(papers);
        }
        candidates.Remove(paper);
        return candidates;
    }
}
