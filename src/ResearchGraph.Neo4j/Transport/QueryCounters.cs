namespace ResearchGraph.Neo4j.Transport;

/// <summary>What a statement changed.</summary>
/// <param name="NodesCreated">Nodes made.</param>
/// <param name="NodesDeleted">Nodes removed.</param>
/// <param name="RelationshipsCreated">Relationships made.</param>
/// <param name="RelationshipsDeleted">Relationships removed.</param>
/// <param name="PropertiesSet">Properties written or removed.</param>
/// <param name="LabelsAdded">Labels given to nodes.</param>
/// <param name="LabelsRemoved">Labels taken from nodes.</param>
/// <param name="ConstraintsAdded">Constraints made.</param>
/// <param name="IndexesAdded">Indexes made.</param>
public sealed record QueryCounters(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long LabelsAdded = 0,
    long LabelsRemoved = 0,
    long ConstraintsAdded = 0,
    long IndexesAdded = 0)
{
    /// <summary>Nothing was changed.</summary>
    public static QueryCounters None { get; } = new();
}
