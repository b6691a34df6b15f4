using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>
/// The nodes and relationships that occur in a result, numbered by first occurrence: the ids in its values lead here. Grows with
/// the different entities of the result; one reader at a time.
/// </summary>
public sealed class RemoteEntities
{
    private readonly Dictionary<string, int> _nodeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _relationshipNumbers = new(StringComparer.Ordinal);
    private readonly List<RemoteNode> _nodes = [];
    private readonly List<RemoteRelationship> _relationships = [];

    /// <summary>The node of an id in a value of this result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No value of this result has the id.</exception>
    public RemoteNode this[NodeId node] => _nodes[node.Value];

    /// <summary>The relationship of an id in a value of this result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No value of this result has the id.</exception>
    public RemoteRelationship this[RelationshipId relationship] => _relationships[relationship.Value];

    internal NodeId Add(RemoteNode node)
    {
        if (_nodeNumbers.TryAdd(node.ElementId, _nodes.Count))
        {
            _nodes.Add(node);
        }

        return new NodeId(_nodeNumbers[node.ElementId]);
    }

    internal RelationshipId Add(RemoteRelationship relationship)
    {
        if (_relationshipNumbers.TryAdd(relationship.ElementId, _relationships.Count))
        {
            _relationships.Add(relationship);
        }

        return new RelationshipId(_relationshipNumbers[relationship.ElementId]);
    }
}

/// <summary>A node as a server sent it.</summary>
/// <param name="ElementId">The server's id of it, good within a transaction.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record RemoteNode(string ElementId, IReadOnlyList<string> Labels, MapValue Properties);

/// <summary>A relationship as a server sent it.</summary>
/// <param name="ElementId">The server's id of it, good within a transaction.</param>
/// <param name="Type">Its type.</param>
/// <param name="SourceElementId">The server's id of the node that it leads from.</param>
/// <param name="TargetElementId">The server's id of the node that it leads to.</param>
/// <param name="Properties">Its properties.</param>
public sealed record RemoteRelationship(
    string ElementId, string Type, string SourceElementId, string TargetElementId, MapValue Properties);
