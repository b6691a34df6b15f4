namespace ResearchGraph.Cypher;

/// <summary>How many changes a query made, in sum: a property that is set twice counts twice.</summary>
public sealed class UpdateCounters
{
    /// <summary>Nodes that were made.</summary>
    public long NodesCreated { get; internal set; }

    /// <summary>Nodes that were deleted.</summary>
    public long NodesDeleted { get; internal set; }

    /// <summary>Relationships that were made.</summary>
    public long RelationshipsCreated { get; internal set; }

    /// <summary>Relationships that were deleted.</summary>
    public long RelationshipsDeleted { get; internal set; }

    /// <summary>Properties that were set or removed.</summary>
    public long PropertiesSet { get; internal set; }

    /// <summary>Labels that nodes were given.</summary>
    public long LabelsAdded { get; internal set; }

    /// <summary>Labels that were taken from nodes.</summary>
    public long LabelsRemoved { get; internal set; }

    /// <summary>Indexes that were made.</summary>
    public long IndexesAdded { get; internal set; }

    /// <summary>Indexes that were dropped.</summary>
    public long IndexesRemoved { get; internal set; }

    /// <summary>Constraints that were made.</summary>
    public long ConstraintsAdded { get; internal set; }

    /// <summary>Constraints that were dropped.</summary>
    public long ConstraintsRemoved { get; internal set; }

    /// <summary>Whether there is any change.</summary>
    public bool HasUpdates =>
        NodesCreated + NodesDeleted + RelationshipsCreated + RelationshipsDeleted + PropertiesSet + LabelsAdded + LabelsRemoved
        + IndexesAdded + IndexesRemoved + ConstraintsAdded + ConstraintsRemoved > 0;
}
