namespace ResearchGraph.Extraction.Papers;

/// <summary>The date that a listing prints beside a paper.</summary>
/// <param name="Text">The date as printed, for example <c>Nov 21, 2023</c> or <c>May 24</c>.</param>
/// <param name="Year">The year; see <paramref name="Inferred"/>.</param>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month, 1 to 31.</param>
/// <param name="Inferred">Whether the year was not printed but inferred from the other dates of the listing.</param>
public sealed record PaperDate(string Text, int Year, int Month, int Day, bool Inferred);
