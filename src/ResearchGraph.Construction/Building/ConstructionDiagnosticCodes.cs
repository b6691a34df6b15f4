namespace ResearchGraph.Construction.Building;

/// <summary>The codes of all diagnostics that construction can give, RG3001 to RG3999.</summary>
public static class ConstructionDiagnosticCodes
{
    /// <summary>A paper has so many authors that they get no COAUTHOR relationships from it.</summary>
    public const string HyperAuthored = "RG3001";
}
