using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Structure;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Ranks a graph's authors and finds their communities.</summary>
internal static class AuthorAnalyzer
{
    /// <summary>The usual resolution of modularity.</summary>
    public const double DefaultResolution = 1;

    /// <summary>Analyses a graph.</summary>
    public static AuthorAnalysis Analyze(GraphSnapshot graph, AnalysisOptions options, CancellationToken cancellation) =>
        Analyze(graph, AuthorNetwork.Build(graph, options.Threads, null, cancellation), options, cancellation);

    /// <summary>Analyses a network.</summary>
    public static AuthorAnalysis Analyze(GraphSnapshot graph, AuthorNetwork network, AnalysisOptions options, CancellationToken cancellation)
    {
        var resolution = options.Resolution ?? DefaultResolution;
        var csr = network.Graph;
        var found = BestLeiden.Find(csr, resolution, options.Seed, options.Threads, cancellation);
        var communities = CommunityNumbers.BySize(found.Partition);
        var (scores, error) = Scores(graph, network, communities.Numbers, options, cancellation);
        var pieces = WeakComponents.Compute(csr, new ComponentOptions { Threads = options.Threads }, cancellation);
        return new AuthorAnalysis(
            csr.NodeCount, csr.EdgeCount, pieces.Count, pieces.Count == 0 ? 0 : pieces.Sizes().Max(),
            PartitionQuality.Modularity(csr, found.Partition), resolution, error,
            [.. scores.OrderBy(score => score.MeanRank).ThenBy(score => score.Id, StringComparer.Ordinal)],
            AuthorCommunities.Describe(graph, network, communities, scores, options, cancellation), network, SharedNames.Among(scores));
    }

    private static (List<AuthorScore> Scores, double Error) Scores(
        GraphSnapshot graph, AuthorNetwork network, int[] communities, AnalysisOptions options, CancellationToken cancellation)
    {
        var csr = network.Graph;
        var samples = SampleSize.For(csr.NodeCount);
        var degree = DegreeCentrality.Compute(csr, new DegreeOptions { Threads = options.Threads }, cancellation);
        var rank = PageRank.Compute(csr, new PageRankOptions { Threads = options.Threads }, cancellation).Scores;
        var between = Betweenness.Compute(
            csr, new BetweennessOptions { Normalized = true, Samples = samples, Seed = options.Seed, Threads = options.Threads }, cancellation);
        var harmonic = Harmonic.Compute(csr, new PathOptions { Samples = samples, Seed = options.Seed, Threads = options.Threads }, cancellation).Scores;
        var cores = CoreDecomposition.Compute(csr, null, cancellation).Cores;
        var papers = Enumerable.Range(0, csr.NodeCount).Select(author => (double)network.Wrote.DegreeOf(author)).ToArray();
        var means = MeanRanks(papers, [.. degree.OutDegree.Select(number => (double)number)], [.. rank], [.. between.Scores], [.. harmonic]);
        var scores = new List<AuthorScore>();
        for (var author = 0; author < csr.NodeCount; author++)
        {
            var node = network.Authors.Nodes[author];
            scores.Add(new AuthorScore(
                node, NodeText.Id(graph, node), NodeText.Name(graph, node), network.Wrote.DegreeOf(author), degree.OutDegree[author],
                degree.OutStrength[author], rank[author], between.Scores[author], harmonic[author] / Math.Max(1, csr.NodeCount - 1), cores[author],
                communities[author] > 0 ? communities[author] : null, means[author]));
        }
        return (scores, between.ErrorBound);
    }

    /// <summary>The mean of each node's ranks by several measures; equal values share the mean of their ranks.</summary>
    private static double[] MeanRanks(params double[][] measures)
    {
        var means = new double[measures[0].Length];
        foreach (var measure in measures)
        {
            var order = Enumerable.Range(0, measure.Length).OrderByDescending(node => measure[node]).ToArray();
            for (int from = 0, to; from < order.Length; from = to)
            {
                for (to = from + 1; to < order.Length && Same(measure[order[to]], measure[order[from]]);) to++;
                for (var place = from; place < to; place++) means[order[place]] += (from + 1 + to) / 2.0 / measures.Length;
            }
        }
        return means;
    }

    private static bool Same(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Max(Math.Abs(a), Math.Abs(b));
}
