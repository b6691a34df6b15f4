namespace ResearchGraph.Neo4j.Pulling;

/// <summary>How a graph is pulled. Immutable.</summary>
public sealed record PullOptions
{
    /// <summary>The property by which nodes of the same labels are ordered, so that the same content gives the same file.</summary>
    public string IdProperty { get; init; } = "id";
}

/// <summary>A graph that was pulled.</summary>
/// <param name="Graph">The graph, without the marks of earlier loads.</param>
/// <param name="ElementIds">The server's ids of the nodes, by their numbers.</param>
/// <param name="LostRelationships">How many were left out because a node at their end came up while the database was read.</param>
public sealed record PullResult(
    Graph.Snapshots.GraphSnapshot Graph, IReadOnlyList<string> ElementIds, long LostRelationships);

/// <summary>How far pulling is.</summary>
/// <param name="Nodes">Nodes read.</param>
/// <param name="Relationships">Relationships read.</param>
public sealed record PullProgress(long Nodes, long Relationships);
