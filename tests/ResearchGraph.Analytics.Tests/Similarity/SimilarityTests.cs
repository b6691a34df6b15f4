using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Similarity;

namespace ResearchGraph.Analytics.Tests.Similarity;

public sealed class SimilarityTests
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void The_most_similar_nodes_are_found_by_trying_all_pairs(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        foreach (var measure in Enum.GetValues<SimilarityMeasure>())
        {
            var options = new SimilarityOptions { Measure = measure, K = 4, LeastSimilarity = 0.1 };
            AssertSame(graph, options, NeighbourhoodSimilarity.Compute(graph, options));
            // Hubs passed over lose pairs, but no score of the pairs found.
            foreach (var row in NeighbourhoodSimilarity.Compute(graph, options with { LargestSharedDegree = 3 }).Select((found, node) => (found, node)))
                Assert.All(row.found, similar => Assert.Equal(Score(graph, measure, row.node, similar.Node), similar.Score, 1e-9));
        }
    }

    [Fact]
    public void Threads_do_not_show()
    {
        var graph = Graphs.Random(4, 3000, 9000);
        var one = NeighbourhoodSimilarity.Compute(graph, new SimilarityOptions { Threads = 1 });
        var three = NeighbourhoodSimilarity.Compute(graph, new SimilarityOptions { Threads = 3 });
        Assert.All(one.Zip(three), rows => Assert.Equal(rows.First.ToArray(), rows.Second.ToArray()));
        Assert.Equal(
            LinkPrediction.Compute(graph, new LinkPredictionOptions { Threads = 1 }).ToArray(),
            LinkPrediction.Compute(graph, new LinkPredictionOptions { Threads = 3 }).ToArray());
    }

    [Fact]
    public void Scores_by_hand()
    {
        // 0 and 1 share 2 (degree 3) and 3 (degree 2); 4 hangs on 2.
        var graph = Graphs.Of(5, "0-2 0-3 1-2 1-3 2-4");
        double Of(LinkScore score) => LinkPrediction.Score(graph, [(0, 1)], score)[0];
        Assert.Equal(2, Of(LinkScore.CommonNeighbours));
        Assert.Equal(1 / Math.Log(3) + 1 / Math.Log(2), Of(LinkScore.AdamicAdar), 12);
        Assert.Equal(1 / 3.0 + 1 / 2.0, Of(LinkScore.ResourceAllocation), 12);
        Assert.Equal(4, Of(LinkScore.PreferentialAttachment));
        Assert.Equal(1, Of(LinkScore.Jaccard));
        Assert.Equal([0.0], LinkPrediction.Score(graph, [(0, 2)], LinkScore.Jaccard));
        Assert.Equal(new SimilarNode(1, 1), NeighbourhoodSimilarity.Compute(graph)[0][0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => LinkPrediction.Score(graph, [(0, 5)], LinkScore.Jaccard));
    }

    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Missing_links_are_found_by_trying_all_pairs(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var undirected = graph.ToUndirected();
        foreach (var score in Enum.GetValues<LinkScore>())
        {
            var expected = new List<PredictedLink>();
            for (var a = 0; a < graph.NodeCount; a++)
            {
                for (var b = a + 1; b < graph.NodeCount; b++)
                {
                    var shares = undirected.Neighbours(a).ToArray().Intersect(undirected.Neighbours(b).ToArray()).Any();
                    if (shares && !undirected.HasEdge(a, b)) expected.Add(new PredictedLink(a, b, LinkPrediction.Score(graph, [(a, b)], score)[0]));
                }
            }
            var found = LinkPrediction.Compute(graph, new LinkPredictionOptions { Score = score, Count = 7 });
            Assert.Equal(Math.Min(7, expected.Count), found.Length);
            var best = expected.OrderByDescending(link => link.Score).Take(7).ToArray();
            for (var i = 0; i < found.Length; i++)
            {
                Assert.Equal(best[i].Score, found[i].Score, 9);
                Assert.Contains(expected, link => (link.A, link.B) == (found[i].A, found[i].B) && Math.Abs(link.Score - found[i].Score) < 1e-9);
            }
        }
    }

    private static void AssertSame(
        CsrGraph graph, SimilarityOptions options, System.Collections.Immutable.ImmutableArray<System.Collections.Immutable.ImmutableArray<SimilarNode>> found)
    {
        for (var a = 0; a < graph.NodeCount; a++)
        {
            var expected = Enumerable.Range(0, graph.NodeCount).Where(b => b != a)
                .Select(b => (Node: b, Score: Score(graph, options.Measure, a, b)))
                .Where(pair => pair.Score > 0 && pair.Score >= options.LeastSimilarity - 1e-12)
                .OrderByDescending(pair => Math.Round(pair.Score, 9)).ThenBy(pair => pair.Node).Take(options.K).ToArray();
            Assert.Equal(expected.Select(pair => Math.Round(pair.Score, 9)), found[a].Select(similar => Math.Round(similar.Score, 9)));
            Assert.All(found[a], similar => Assert.Equal(Score(graph, options.Measure, a, similar.Node), similar.Score, 1e-9));
        }
    }

    private static double Score(CsrGraph graph, SimilarityMeasure measure, int a, int b)
    {
        var (rowA, rowB) = (graph.Neighbours(a).ToArray(), graph.Neighbours(b).ToArray());
        double shared = rowA.Intersect(rowB).Count();
        if (shared == 0) return 0;
        if (measure == SimilarityMeasure.Jaccard) return shared / rowA.Union(rowB).Count();
        if (measure == SimilarityMeasure.Overlap) return shared / Math.Min(rowA.Length, rowB.Length);
        double Weight(int node, int neighbour) =>
            graph.IsWeighted ? graph.NeighbourWeights(node)[graph.Neighbours(node).BinarySearch(neighbour)] : 1;
        var product = rowA.Intersect(rowB).Sum(node => Weight(a, node) * Weight(b, node));
        return product / Math.Sqrt(rowA.Sum(node => Weight(a, node) * Weight(a, node)) * rowB.Sum(node => Weight(b, node) * Weight(b, node)));
    }
}
