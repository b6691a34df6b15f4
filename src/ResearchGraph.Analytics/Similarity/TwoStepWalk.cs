using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Similarity;

/// <summary>Walks from a node to its neighbours and on against the arcs, and adds up what it finds. Belongs to one worker.</summary>
internal sealed class TwoStepWalk(CsrGraph graph, SimilarityOptions options, double[] lengths)
{
    private static readonly Comparer<SimilarNode> BestFirst =
        Comparer<SimilarNode>.Create((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Node.CompareTo(b.Node));

    private readonly CsrGraph _reverse = graph.Reverse;
    private readonly double[] _shared = new double[graph.NodeCount];
    private readonly List<int> _found = [];
    private readonly List<SimilarNode> _candidates = [];

    public ImmutableArray<SimilarNode> MostSimilar(int node)
    {
        var isCosine = options.Measure == SimilarityMeasure.Cosine && graph.IsWeighted;
        var skipped = Walk(node, isCosine);
        foreach (var other in _found)
        {
            var shared = _shared[other];
            if (skipped) shared = Shared(node, other, isCosine);
            _shared[other] = 0;
            var score = Score(node, other, shared);
            if (other != node && score > 0 && score >= options.LeastSimilarity) _candidates.Add(new SimilarNode(other, score));
        }
        _candidates.Sort(BestFirst);
        ImmutableArray<SimilarNode> best = [.. _candidates[..Math.Min(options.K, _candidates.Count)]];
        _found.Clear();
        _candidates.Clear();
        return best;
    }

    private bool Walk(int node, bool weighted)
    {
        var skipped = false;
        var neighbours = graph.Neighbours(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var shared = neighbours[i];
            if (options.LargestSharedDegree > 0 && _reverse.Degree(shared) > options.LargestSharedDegree)
            {
                skipped = true;
                continue;
            }
            var weight = weighted ? graph.NeighbourWeights(node)[i] : 1;
            var others = _reverse.Neighbours(shared);
            var weights = weighted ? _reverse.NeighbourWeights(shared) : default;
            for (var j = 0; j < others.Length; j++)
            {
                var adds = weighted ? weight * weights[j] : 1;
                ref var sum = ref _shared.At(others[j]);
                if (sum == 0 && adds > 0) _found.Add(others[j]);
                sum += adds;
            }
        }
        return skipped;
    }

    /// <summary>What two nodes share, over all neighbours.</summary>
    private double Shared(int a, int b, bool weighted)
    {
        var sum = 0.0;
        var rowA = graph.Neighbours(a);
        var rowB = graph.Neighbours(b);
        for (int i = 0, j = 0; i < rowA.Length && j < rowB.Length;)
        {
            if (rowA[i] < rowB[j]) i++;
            else if (rowA[i] > rowB[j]) j++;
            else sum += weighted ? graph.NeighbourWeights(a)[i++] * graph.NeighbourWeights(b)[j++] : Both(ref i, ref j);
        }
        return sum;

        static double Both(ref int i, ref int j)
        {
            i++;
            j++;
            return 1;
        }
    }

    private double Score(int a, int b, double shared) => options.Measure == SimilarityMeasure.Cosine
        ? SimilarityMeasures.Score(options.Measure, shared, lengths[a], lengths[b])
        : SimilarityMeasures.Score(options.Measure, shared, graph.Degree(a), graph.Degree(b));
}
