using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>Prints a <see cref="BuildReport"/>.</summary>
internal static class BuildReportPrinter
{
    private const int ExampleLength = 100;

    /// <summary>Prints what was read, what is in the graph and where everything is.</summary>
    public static void Print(IAnsiConsole console, BuildReport report)
    {
        Tables.Print(console, "Listings", ["listing", "layout", "#papers", "#lines", "owner"], report.Listings.Select(Row));
        console.WriteLine();
        console.WriteLine($"{Phrases.Count(report.ListedPapers, "listed paper")}, {Phrases.Count(report.Papers, "different paper")} after merging");
        SummaryPrinter.Print(console, report.Summary);
        Tables.Print(console, "Diagnostics", ["code", "severity", "#count", "for example"], report.Diagnostics.Select(Row));
        console.WriteLine();
        if (report.DiagnosticsFile is { } file) console.WriteLine($"All diagnostics: {file}");
        var duration = Phrases.Duration(TimeSpan.FromSeconds(report.Seconds));
        console.WriteLine($"Wrote {report.GraphFile} ({Phrases.Size(report.FileSize)}) in {duration}");
    }

    private static string[] Row(ListingReport listing) =>
        [listing.Listing, listing.Layout, Phrases.Number(listing.Papers), Phrases.Number(listing.Lines), listing.Owner ?? ""];

    private static string[] Row(DiagnosticCount kind) =>
        [kind.Code, kind.Severity, Phrases.Number(kind.Count), Phrases.Shorten(kind.Example, ExampleLength)];
}
