namespace ResearchGraph.Cli.Analysis;

/// <summary>An analysis as <c>--json</c> prints it: lists that grow with the graph are cut.</summary>
internal static class AnalysisJson
{
    /// <summary>The report with at most so many authors, bridges and trends; of communities and clusters all.</summary>
    public static object Of(AnalysisResult result, int top) => new
    {
        authors = result.Authors is { } authors ? authors with { Authors = [.. authors.Authors.Take(top)] } : null,
        techniques = result.Techniques is { } techniques ? Of(techniques, top) : null,
        papers = result.Papers,
        trends = result.Trends is { } trends
            ? trends with { Concepts = [.. trends.Concepts.Take(top).Concat(trends.Concepts.Skip(Math.Max(top, trends.Concepts.Count - top)))] }
            : null,
        updates = result.Updates.Count,
    };

    private static ConceptAnalysis Of(ConceptAnalysis analysis, int top) =>
        analysis with { Bridges = [.. analysis.Bridges.Take(top)], BridgingConcepts = [.. analysis.BridgingConcepts.Take(top)] };
}
