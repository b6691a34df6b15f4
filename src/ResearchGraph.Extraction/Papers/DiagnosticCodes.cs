namespace ResearchGraph.Extraction.Papers;

/// <summary>The codes of all diagnostics that reading can give, RG1001 to RG1999.</summary>
public static class DiagnosticCodes
{
    /// <summary>The file holds no text at all.</summary>
    public const string EmptyFile = "RG1001";
}
