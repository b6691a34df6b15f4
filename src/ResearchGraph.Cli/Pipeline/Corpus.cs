using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>All that was read and extracted.</summary>
/// <param name="Papers">The facts of every listed paper, in the order of files and lines.</param>
/// <param name="Listings">What was read of each file.</param>
/// <param name="Diagnostics">What the files' owners should know, by file and line.</param>
/// <param name="DiagnosticCounts">How many diagnostics of each code there were, kept or not.</param>
internal sealed record Corpus(
    IReadOnlyList<PaperMentions> Papers,
    IReadOnlyList<ListingReport> Listings,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, int> DiagnosticCounts)
{
    /// <summary>Whether some input could not be used.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
