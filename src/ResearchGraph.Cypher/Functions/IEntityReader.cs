using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>
/// What functions need to know of nodes and relationships. Every member may throw <see cref="Diagnostics.CypherException"/>
/// (EntityNotFound, DeletedEntityAccess) for an entity that the running statement deleted.
/// </summary>
public interface IEntityReader
{
    /// <summary>The labels of a node, in a stable order.</summary>
    IReadOnlyList<string> LabelsOf(NodeId node);

    /// <summary>The type of a relationship; given for a deleted one too.</summary>
    string TypeOf(RelationshipId relationship);

    /// <summary>The node where a relationship starts.</summary>
    NodeId StartOf(RelationshipId relationship);

    /// <summary>The node where a relationship ends.</summary>
    NodeId EndOf(RelationshipId relationship);

    /// <summary>All properties of a node, none of them null, in a stable order.</summary>
    MapValue PropertiesOf(NodeId node);

    /// <summary>All properties of a relationship, none of them null, in a stable order.</summary>
    MapValue PropertiesOf(RelationshipId relationship);

    /// <summary>One property of a node; null where it has none of that name.</summary>
    Value PropertyOf(NodeId node, string key);

    /// <summary>One property of a relationship; null where it has none of that name.</summary>
    Value PropertyOf(RelationshipId relationship, string key);
}
