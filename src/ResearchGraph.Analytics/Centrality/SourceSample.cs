using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>The nodes that paths are measured from.</summary>
internal static class SourceSample
{
    /// <summary>All nodes, or a draw without replacement; ascending.</summary>
    public static int[] Draw(int nodes, PathOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Samples);
        if (!(options.Confidence > 0 && options.Confidence < 1))
            throw new ArgumentException($"Found confidence {options.Confidence}, expected above 0 and below 1.", nameof(options));
        var all = new int[nodes];
        for (var node = 0; node < nodes; node++) all[node] = node;
        if (options.Samples == 0 || options.Samples >= nodes) return all;
        var random = new SplitMix(options.Seed);
        for (var i = 0; i < options.Samples; i++)
        {
            var other = i + random.Next(nodes - i);
            (all[i], all[other]) = (all[other], all[i]);
        }
        var drawn = all[..options.Samples];
        Array.Sort(drawn);
        return drawn;
    }

    /// <summary>
    /// How far the mean of drawn values in [0, 1] may be from the true one, for all nodes at once (Hoeffding 1963, which holds without
    /// replacement too, and the union bound): √(ln(2n / (1 − confidence)) / 2k). 0 when all were measured.
    /// </summary>
    public static double MeanError(int nodes, int drawn, double confidence) =>
        drawn >= nodes ? 0 : Math.Sqrt(Math.Log(2.0 * nodes / (1 - confidence)) / (2.0 * drawn));
}
