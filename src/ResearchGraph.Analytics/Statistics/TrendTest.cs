namespace ResearchGraph.Analytics.Statistics;

/// <summary>What <see cref="TrendTest"/> found. Immutable.</summary>
/// <param name="Slope">
/// Change of the log-odds a unit of time, shrunk towards 0: a normal prior of mean 0 and standard deviation <see cref="TrendTest.PriorDeviation"/>
/// is combined with the estimate by their precisions.
/// </param>
/// <param name="Z">The test statistic, standard normal where there is no trend; positive where the share rises.</param>
/// <param name="PValue">The two-sided chance of one as large by luck.</param>
public sealed record TrendResult(double Slope, double Z, double PValue);

/// <summary>
/// The Cochran–Armitage test for a linear trend in a share (Cochran 1954; Armitage 1955), conditional variance (n − 1), with a continuity correction of
/// half a unit of time, so that few cases do not look like a trend. Stateless, thread-safe.
/// </summary>
public static class TrendTest
{
    /// <summary>The standard deviation of the prior of slopes, in log-odds a unit of time.</summary>
    public const double PriorDeviation = 0.5;

    /// <summary>Tests whether a share rises or falls over time.</summary>
    /// <param name="times">Points in time, in any order.</param>
    /// <param name="totals">Cases at each time, 0 or above.</param>
    /// <param name="hits">Cases among them that have the feature, at most as many.</param>
    /// <returns>No trend (0, 0, 1) where all cases are of one time, or all or none have the feature.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or hits are more than cases.</exception>
    public static TrendResult CochranArmitage(ReadOnlySpan<int> times, ReadOnlySpan<int> totals, ReadOnlySpan<int> hits)
    {
        if (times.Length != totals.Length || times.Length != hits.Length) throw new ArgumentException("Times, totals and hits differ in length.", nameof(hits));
        double n = 0, x = 0, sum = 0, squares = 0, score = 0;
        for (var i = 0; i < times.Length; i++)
        {
            if (hits[i] < 0 || hits[i] > totals[i]) throw new ArgumentException($"Time {times[i]}: found {hits[i]} hits of {totals[i]} cases.", nameof(hits));
            n += totals[i];
            x += hits[i];
            sum += (double)totals[i] * times[i];
            squares += (double)totals[i] * times[i] * times[i];
            score += (double)hits[i] * times[i];
        }
        var spread = n > 0 ? squares - sum * sum / n : 0;
        if (n < 2 || x <= 0 || x >= n || spread <= 0) return new TrendResult(0, 0, 1);
        var difference = score - x * sum / n;
        var variance = x * (n - x) / (n * (n - 1)) * spread;
        var corrected = Math.Sign(difference) * Math.Max(0, Math.Abs(difference) - 0.5);
        var z = corrected / Math.Sqrt(variance);
        // One step from no trend: score over information; the information is also the precision of the estimate.
        var information = x / n * (1 - x / n) * spread;
        var slope = difference / (information + 1 / (PriorDeviation * PriorDeviation));
        return new TrendResult(slope, z, 2 * UpperTail(Math.Abs(z)));
    }

    /// <summary>The chance of more than z under the standard normal; Abramowitz and Stegun 26.2.17, absolute error below 7.5e-8.</summary>
    private static double UpperTail(double z)
    {
        var t = 1 / (1 + 0.2316419 * z);
        var polynomial = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * polynomial;
    }
}
