using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>What was read of one file.</summary>
/// <param name="Listing">File name without folders.</param>
/// <param name="Layout">The layout that was recognised.</param>
/// <param name="Papers">Papers read.</param>
/// <param name="Lines">Lines in all.</param>
/// <param name="FurnitureLines">Lines of the page around the papers.</param>
/// <param name="DiagnosedLines">Lines left out, each with a diagnostic.</param>
/// <param name="Owner">The page's owner; null where it has none.</param>
internal sealed record ListingReport(
    string Listing, string Layout, long Papers, long Lines, long FurnitureLines, long DiagnosedLines, string? Owner)
{
    /// <summary>Sums up a file that was read to its end.</summary>
    public static ListingReport Of(ReadResult result) => new(
        result.Listing,
        result.Layout,
        result.Report.Papers,
        result.Report.Lines,
        result.Report.FurnitureLines,
        result.Report.DiagnosedLines,
        result.Report.Owner?.Name);
}
