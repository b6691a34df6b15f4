using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers;

/// <summary>One file as its reader gets it.</summary>
/// <param name="Listing">File name without folders.</param>
/// <param name="Lines">The lines from the first one that is not blank.</param>
/// <param name="Options">Limits.</param>
/// <param name="Report">Takes diagnostics and counts.</param>
/// <param name="Cancellation">Checked at least every few thousand lines.</param>
internal sealed record ReaderInput(
    string Listing,
    LineSource Lines,
    ReadOptions Options,
    ReadReport Report,
    CancellationToken Cancellation);
