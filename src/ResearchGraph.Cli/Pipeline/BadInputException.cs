using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>Some input cannot be used, so that nothing was built.</summary>
internal sealed class BadInputException(IReadOnlyList<Diagnostic> diagnostics) : Exception("Some input cannot be used.")
{
    /// <summary>All diagnostics; at least one is an error unless there was no paper at all.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
