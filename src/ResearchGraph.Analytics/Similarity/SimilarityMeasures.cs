using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Similarity;

/// <summary>The formulas of <see cref="SimilarityMeasure"/>.</summary>
internal static class SimilarityMeasures
{
    /// <summary>The Euclidean length of each row.</summary>
    public static double[] Lengths(CsrGraph graph)
    {
        var lengths = new double[graph.NodeCount];
        for (var node = 0; node < lengths.Length; node++)
        {
            double squares = graph.IsWeighted ? 0 : graph.Degree(node);
            foreach (var weight in graph.NeighbourWeights(node)) squares += weight * weight;
            lengths[node] = Math.Sqrt(squares);
        }
        return lengths;
    }

    /// <summary>The score of a pair.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="shared">The shared neighbours; for cosine, the scalar product of the rows.</param>
    /// <param name="a">Degree of one node; for cosine, length of its row.</param>
    /// <param name="b">Degree of the other; for cosine, length of its row.</param>
    public static double Score(SimilarityMeasure measure, double shared, double a, double b) => shared <= 0 ? 0 : measure switch
    {
        SimilarityMeasure.Jaccard => shared / (a + b - shared),
        SimilarityMeasure.Overlap => shared / Math.Min(a, b),
        _ => Math.Min(1, shared / (a * b)),
    };
}
