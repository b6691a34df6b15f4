namespace ResearchGraph.Graph.Export;

/// <summary>What the exporters share.</summary>
public record ExportOptions
{
    /// <summary>
    /// The property that names a node, such as a readable id; null for none. A node without it is named <c>#</c> and its number.
    /// Where files refer to nodes by name, the names should be unique.
    /// </summary>
    public string? IdProperty { get; init; }
}
