namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>The line above a title on an author's page: <c>78.0CLMay 24</c>, <c>IVNov 21, 2023Code</c>.</summary>
/// <param name="Score">The page's score for the paper; null where none is printed.</param>
/// <param name="CategoryCode">Category as printed; null where none is.</param>
/// <param name="Date">Date as printed; null where none is.</param>
/// <param name="HasCode">Whether the line ends in <c>Code</c>.</param>
public readonly record struct HeaderLine(double? Score, string? CategoryCode, PrintedDate? Date, bool HasCode)
{
    /// <summary>Whether it has both category and date, so that it can hardly be anything else.</summary>
    public bool IsCertain => CategoryCode is not null && Date is not null;
}
