namespace ResearchGraph.Analytics.Centrality;

/// <summary>Scales vectors of scores in place; rounding errors below 0 become 0.</summary>
internal static class ScoreScaling
{
    public static void Apply(double[] scores, ScoreScale scale)
    {
        double largest = 0, squares = 0, sum = 0;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, Math.Abs(score));
            squares += score * score;
            sum += score;
        }
        if (largest == 0) return;
        // An eigenvector has no sign of its own; the dominant one of a matrix without negative entries can be chosen positive.
        var factor = Math.CopySign(scale == ScoreScale.LargestIsOne ? 1 / largest : 1 / Math.Sqrt(squares), sum);
        for (var node = 0; node < scores.Length; node++) scores[node] = Math.Max(0, scores[node] * factor);
    }
}
