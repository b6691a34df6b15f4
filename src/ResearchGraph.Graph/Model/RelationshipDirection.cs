namespace ResearchGraph.Graph.Model;

/// <summary>The way in which relationships are followed from a node.</summary>
public enum RelationshipDirection
{
    /// <summary>From source to target.</summary>
    Outgoing = 0,

    /// <summary>From target to source.</summary>
    Incoming = 1,
}
