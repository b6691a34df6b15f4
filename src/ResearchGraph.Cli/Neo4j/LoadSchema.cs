using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Cli.Neo4j;

/// <summary>Which constraints and indexes go with a graph file.</summary>
internal static class LoadSchema
{
    /// <summary>The user's file; else the shipped schema for graphs that <c>rgraph build</c> made, nothing for others.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Read(GraphFile file, string? path)
    {
        if (path is not null) return File.ReadAllText(path);
        return file.Metadata.GetValueOrDefault("tool") == "rgraph" ? File.ReadAllText(ShippedPath) : "";
    }

    private static string ShippedPath => Path.Combine(AppContext.BaseDirectory, "cypher", "schema.cypher");
}
