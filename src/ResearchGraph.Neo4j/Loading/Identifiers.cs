namespace ResearchGraph.Neo4j.Loading;

/// <summary>Names in Cypher text.</summary>
internal static class Identifiers
{
    /// <summary>A name in backticks. A backslash is written as an escape of itself, or the server would take <c>\u</c> for one.</summary>
    internal static string Quote(string name) =>
        $"`{name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal)}`";
}
