namespace ResearchGraph.Extraction.Papers;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>Something was left out or guessed.</summary>
    Warning,

    /// <summary>The file could not be used.</summary>
    Error,
}

/// <summary>Something about an input file that its owner should know.</summary>
/// <param name="Code"><c>RG1xxx</c>; the list is in <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What was found and what was expected, in one sentence without the place.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, SourceLocation Location, string Message)
{
    /// <summary>The diagnostic on one line, as compilers print theirs: <c>file:line: warning RG1003: message</c>.</summary>
    public override string ToString() => $"{Location}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
