namespace ResearchGraph.Cli.Graphs;

/// <summary>A name and how often it counts.</summary>
internal sealed record NamedCount(string Name, long Count);

/// <summary>The leaders of one kind of thing.</summary>
/// <param name="Label">What they are, such as <c>Technique</c>.</param>
/// <param name="Unit">What is counted, in the singular.</param>
/// <param name="Leaders">Most first, then by name.</param>
internal sealed record TopList(string Label, string Unit, IReadOnlyList<NamedCount> Leaders);

/// <summary>What is in a graph, in numbers.</summary>
/// <param name="Nodes">Nodes in all.</param>
/// <param name="Relationships">Relationships in all.</param>
/// <param name="NodesByLabel">Most first, then by name.</param>
/// <param name="RelationshipsByType">Most first, then by name.</param>
/// <param name="Top">The leaders among techniques, systems, hardware and authors.</param>
internal sealed record GraphSummary(
    long Nodes,
    long Relationships,
    IReadOnlyList<NamedCount> NodesByLabel,
    IReadOnlyList<NamedCount> RelationshipsByType,
    IReadOnlyList<TopList> Top);
