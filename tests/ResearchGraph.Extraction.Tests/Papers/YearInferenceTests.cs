using ResearchGraph.Extraction.Papers.Listings;

namespace ResearchGraph.Extraction.Tests.Papers;

public sealed class YearInferenceTests
{
    [Theory]
    [InlineData("May 24;Nov 21, 2023;Dec 3, 2025", 2026, false)]
    [InlineData("Nov 21, 2019;Jan 2", 2020, false)]
    [InlineData("Nov 21, 2019;Feb 29", 2020, false)]
    [InlineData("Nov 21, 2020;Feb 29", 2024, false)]
    [InlineData("May 24;Jan 2", 2001, true)]
    [InlineData("Feb 29", 2004, true)]
    [InlineData("Feb 30, 2090;Nov 21, 2019", 2020, false)]
    [InlineData("", 2001, true)]
    public void Takes_the_year_after_the_latest_printed(string dates, int year, bool isAssumed)
    {
        var printed = dates.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToList();
        Assert.Equal((year, isAssumed), YearInference.Infer(printed, referenceYear: 2001));
    }

    private static PrintedDate Read(string text)
    {
        Assert.True(PrintedDate.TryRead(text, out var date, out _));
        return date;
    }
}
