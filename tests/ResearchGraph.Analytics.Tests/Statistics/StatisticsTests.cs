using ResearchGraph.Analytics.Statistics;

namespace ResearchGraph.Analytics.Tests.Statistics;

public sealed class StatisticsTests
{
    // 2 Σ observed · ln(observed / expected), by hand.
    [Theory]
    [InlineData(10, 20, 10, 40, 17.2609)]
    [InlineData(5, 20, 10, 40, 0)]
    [InlineData(0, 20, 10, 40, -17.2609)]
    [InlineData(1, 1, 1, 2, 2.7726)]
    [InlineData(3, 0, 3, 10, 0)]
    [InlineData(3, 10, 3, 10, 0)]
    public void Log_likelihood_tells_more_from_less(double a, double part, double with, double all, double expected) =>
        Assert.Equal(expected, LogLikelihood.Signed(a, part, with, all), 3);

    [Fact]
    public void A_steady_share_is_no_trend()
    {
        var trend = TrendTest.CochranArmitage([2020, 2021, 2022], [10, 20, 30], [1, 2, 3]);
        Assert.Equal(0, trend.Slope, 9);
        Assert.Equal(1, trend.PValue, 6);
    }

    [Fact]
    public void A_rising_share_is_positive_and_mirrored_by_a_falling_one()
    {
        var rising = TrendTest.CochranArmitage([1, 2, 3, 4], [20, 20, 20, 20], [2, 5, 9, 14]);
        var falling = TrendTest.CochranArmitage([1, 2, 3, 4], [20, 20, 20, 20], [14, 9, 5, 2]);
        // n = 80, x = 30: score 95 − 75 = 20, variance 30 · 50 / (80 · 79) · 100 = 23.734; (20 − ½) / √variance.
        Assert.Equal(19.5 / Math.Sqrt(30.0 * 50 / (80 * 79) * 100), rising.Z, 9);
        Assert.Equal(-rising.Z, falling.Z, 9);
        Assert.InRange(rising.PValue, 1e-5, 1e-4);
        Assert.Equal(20 / (30.0 / 80 * 50 / 80 * 100 + 4), rising.Slope, 9);
    }

    [Theory]
    [InlineData(new[] { 2020, 2025 }, new[] { 30, 30 }, new[] { 0, 1 })]
    [InlineData(new[] { 2020, 2021, 2022 }, new[] { 5, 5, 5 }, new[] { 0, 0, 1 })]
    public void One_case_is_no_trend(int[] years, int[] totals, int[] hits) =>
        Assert.True(TrendTest.CochranArmitage(years, totals, hits).PValue > 0.3);

    [Theory]
    [InlineData(new int[0], new int[0], new int[0])]
    [InlineData(new[] { 2020 }, new[] { 9 }, new[] { 4 })]
    [InlineData(new[] { 2020, 2021 }, new[] { 9, 9 }, new[] { 9, 9 })]
    [InlineData(new[] { 2020, 2021 }, new[] { 9, 9 }, new[] { 0, 0 })]
    public void Where_nothing_can_be_compared_there_is_no_trend(int[] years, int[] totals, int[] hits) =>
        Assert.Equal(new TrendResult(0, 0, 1), TrendTest.CochranArmitage(years, totals, hits));

    [Fact]
    public void More_hits_than_cases_are_refused() =>
        Assert.Contains("Time 2021: found 3 hits of 2 cases", Assert.Throws<ArgumentException>(() =>
            TrendTest.CochranArmitage([2020, 2021], [2, 2], [1, 3])).Message, StringComparison.Ordinal);
}
