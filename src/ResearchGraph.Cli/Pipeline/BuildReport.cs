using ResearchGraph.Cli.Graphs;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>What a build did: the summary that it ends with.</summary>
/// <param name="GraphFile">The file that was written.</param>
/// <param name="FileSize">Its size in bytes.</param>
/// <param name="Seconds">Wall-clock time of the whole build.</param>
/// <param name="Listings">What was read of each file.</param>
/// <param name="ListedPapers">Listed papers in the graph, those of earlier builds included.</param>
/// <param name="Papers">Different papers after merging.</param>
/// <param name="Diagnostics">Diagnostics by kind.</param>
/// <param name="DiagnosticsFile">Where to read them; null where there are none.</param>
/// <param name="Summary">What is in the graph.</param>
internal sealed record BuildReport(
    string GraphFile,
    long FileSize,
    double Seconds,
    IReadOnlyList<ListingReport> Listings,
    int ListedPapers,
    int Papers,
    IReadOnlyList<DiagnosticCount> Diagnostics,
    string? DiagnosticsFile,
    GraphSummary Summary);

/// <summary>How often a kind of diagnostic was given.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">info, warning or error.</param>
/// <param name="Count">How often.</param>
/// <param name="Example">One of them, with its place.</param>
internal sealed record DiagnosticCount(string Code, string Severity, int Count, string Example);
