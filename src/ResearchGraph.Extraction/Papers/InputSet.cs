namespace ResearchGraph.Extraction.Papers;

/// <summary>The files that a user's paths stand for.</summary>
/// <param name="Files">The files in the order of the paths, those of a directory in ordinal order of their names; each once.</param>
/// <param name="Diagnostics">Missing paths, directories without readable files, files named twice.</param>
public sealed record InputSet(IReadOnlyList<string> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether a path could not be used.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
