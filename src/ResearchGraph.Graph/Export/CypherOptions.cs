namespace ResearchGraph.Graph.Export;

/// <summary>Options of <see cref="CypherExporter"/>.</summary>
public sealed record CypherOptions : ExportOptions
{
    /// <summary>How many rows a statement holds; at least 1.</summary>
    public int BatchSize { get; init; } = 500;

    /// <summary>
    /// Whether to begin with uniqueness constraints in the syntax of Neo4j 5, which let the relationships find their ends fast.
    /// openCypher itself has none.
    /// </summary>
    public bool Constraints { get; init; } = true;
}
