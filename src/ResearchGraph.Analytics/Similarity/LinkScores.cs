using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Similarity;

/// <summary>The formulas of <see cref="LinkScore"/>.</summary>
internal static class LinkScores
{
    /// <summary>What a shared neighbour adds.</summary>
    public static double OfShared(LinkScore score, int degree) => score switch
    {
        LinkScore.AdamicAdar => 1 / Math.Log(degree),
        LinkScore.ResourceAllocation => 1.0 / degree,
        _ => 1,
    };

    /// <summary>The score of a pair from the sum over what it shares.</summary>
    public static double Finish(LinkScore score, double sum, int degreeA, int degreeB) => score switch
    {
        LinkScore.PreferentialAttachment => (double)degreeA * degreeB,
        LinkScore.Jaccard => sum == 0 ? 0 : sum / (degreeA + degreeB - sum),
        _ => sum,
    };

    /// <summary>The score of a pair, by merging the sorted rows.</summary>
    public static double Of(CsrGraph graph, int a, int b, LinkScore score)
    {
        var rowA = graph.Neighbours(a);
        var rowB = graph.Neighbours(b);
        var sum = 0.0;
        for (int i = 0, j = 0; i < rowA.Length && j < rowB.Length;)
        {
            if (rowA[i] == rowB[j]) sum += OfShared(score, graph.Degree(rowA[i]));
            var (nextA, nextB) = (rowA[i] <= rowB[j] ? i + 1 : i, rowB[j] <= rowA[i] ? j + 1 : j);
            (i, j) = (nextA, nextB);
        }
        return Finish(score, sum, rowA.Length, rowB.Length);
    }
}
