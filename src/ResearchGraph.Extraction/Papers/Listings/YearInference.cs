namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>The year of the dates that print none.</summary>
/// <remarks>
/// Pages print the year of past years only, so a date without year is of the page's current year, and the latest printed year is
/// a past one: the current year is at least the one after it. 29 February without year proves a leap year, and then the first
/// leap year from there on is taken.
/// </remarks>
internal static class YearInference
{
    /// <summary>The year, and whether it is only the reference year because no date of the listing prints one.</summary>
    public static (int Year, bool IsAssumed) Infer(IReadOnlyCollection<PrintedDate> dates, int referenceYear)
    {
        int? latest = null;
        var needsLeapYear = false;
        foreach (var date in dates)
        {
            if (!date.IsValid) continue;
            if (date.Year is { } year) latest = Math.Max(latest ?? year, year);
            else needsLeapYear |= date.IsLeapDay;
        }

        var current = latest + 1 ?? referenceYear;
        while (needsLeapYear && !DateTime.IsLeapYear(current)) current++;
        return (current, latest is null);
    }
}
