namespace ResearchGraph.Neo4j.Loading;

/// <summary>What a load did, or would do. Immutable.</summary>
/// <param name="IsDryRun">Whether nothing was written.</param>
/// <param name="Nodes">The nodes by their labels, in the order of the graph.</param>
/// <param name="Relationships">The relationships by type, in the order of the graph.</param>
/// <param name="Removal">What the database had of earlier loads and the graph has no more.</param>
/// <param name="Adopted">Nodes that were there and not made by a load; they got the graph's properties and are never removed.</param>
/// <param name="SchemaStatements">How many statements made sure of constraints and indexes.</param>
/// <param name="NodeSeconds">How long nodes were written.</param>
/// <param name="RelationshipSeconds">How long relationships were written.</param>
/// <param name="Seconds">How long all took.</param>
public sealed record LoadReport(
    bool IsDryRun,
    IReadOnlyList<LoadCount> Nodes,
    IReadOnlyList<LoadCount> Relationships,
    RemovalCount Removal,
    long Adopted,
    int SchemaStatements,
    double NodeSeconds,
    double RelationshipSeconds,
    double Seconds)
{
    /// <summary>Whether the database was as the graph is.</summary>
    public bool IsUnchanged => Nodes.Concat(Relationships).All(count => count.Written == 0)
        && Removal is { Nodes: 0, Relationships: 0, Released: 0 };
}

/// <summary>What became of the nodes with some labels, or the relationships of a type.</summary>
/// <param name="Name">The labels, joined by colons, or the type.</param>
/// <param name="Created">How many were not there.</param>
/// <param name="Updated">How many were there and differed.</param>
/// <param name="Unchanged">How many were there as they are.</param>
public sealed record LoadCount(string Name, long Created, long Updated, long Unchanged)
{
    /// <summary>How many had to be written.</summary>
    public long Written => Created + Updated;
}

/// <summary>What earlier loads made and the graph has no more.</summary>
/// <param name="Nodes">Nodes that were removed, or would be.</param>
/// <param name="Relationships">Relationships that were removed, or would be.</param>
/// <param name="Released">Adopted nodes that stay but are no longer looked after.</param>
/// <param name="Attached">Nodes that stay because relationships that no load made hang on them.</param>
/// <param name="StaleNodes">Nodes that stay because pruning was not asked for.</param>
/// <param name="StaleRelationships">Relationships that stay because pruning was not asked for.</param>
public sealed record RemovalCount(long Nodes, long Relationships, long Released, long Attached, long StaleNodes, long StaleRelationships)
{
    /// <summary>There was nothing of the kind.</summary>
    public static RemovalCount None { get; } = new(0, 0, 0, 0, 0, 0);
}
