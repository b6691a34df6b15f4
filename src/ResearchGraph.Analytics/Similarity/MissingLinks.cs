using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Similarity;

/// <summary>Finds the best-scored missing links of a range of nodes, each from its smaller node. Belongs to one worker.</summary>
internal sealed class MissingLinks(CsrGraph graph, LinkPredictionOptions options)
{
    /// <summary>By descending score, then by nodes.</summary>
    public static readonly Comparer<PredictedLink> BestFirst = Comparer<PredictedLink>.Create((x, y) =>
        x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));

    private static readonly Comparer<PredictedLink> WorstFirst = Comparer<PredictedLink>.Create((x, y) => BestFirst.Compare(y, x));

    private readonly double[] _sums = new double[graph.NodeCount];
    private readonly List<int> _found = [];

    public List<PredictedLink> Best(int from, int to)
    {
        var best = new PriorityQueue<PredictedLink, PredictedLink>(WorstFirst);
        for (var node = from; node < to; node++)
        {
            Walk(node);
            // Linked nodes are not missing.
            foreach (var neighbour in graph.Neighbours(node)) _sums[neighbour] = 0;
            foreach (var other in _found)
            {
                if (_sums[other] > 0) Offer(best, new PredictedLink(node, other, LinkScores.Finish(options.Score, _sums[other], graph.Degree(node), graph.Degree(other))));
                _sums[other] = 0;
            }
            _found.Clear();
        }
        var links = new List<PredictedLink>(best.Count);
        while (best.TryDequeue(out var link, out _)) links.Add(link);
        return links;
    }

    private void Walk(int node)
    {
        foreach (var shared in graph.Neighbours(node))
        {
            var degree = graph.Degree(shared);
            if (options.LargestSharedDegree > 0 && degree > options.LargestSharedDegree) continue;
            var adds = degree < 2 ? 0 : LinkScores.OfShared(options.Score, degree);
            var others = graph.Neighbours(shared);
            for (var i = others.Length - 1; i >= 0 && others[i] > node; i--)
            {
                ref var sum = ref _sums.At(others[i]);
                if (sum == 0) _found.Add(others[i]);
                sum += adds;
            }
        }
    }

    private void Offer(PriorityQueue<PredictedLink, PredictedLink> best, PredictedLink link)
    {
        if (best.Count < options.Count) best.Enqueue(link, link);
        else if (BestFirst.Compare(link, best.Peek()) < 0) best.EnqueueDequeue(link, link);
    }
}
