using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Snapshots;

public sealed partial class GraphSnapshot
{
    /// <summary>The table of a type.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such type.</exception>
    public RelationshipTable Relationships(RelationshipTypeId type) => _relationshipTables[type.Value];

    /// <summary>The adjacency of a type in a direction; take it out of loops.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such type.</exception>
    public CsrAdjacency Adjacency(RelationshipTypeId type, RelationshipDirection direction) =>
        _relationshipTables[type.Value].Adjacency(direction);

    /// <summary>The neighbours of a node over a type in a direction, ascending by neighbour, then relationship.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such type.</exception>
    public NeighbourList Neighbours(NodeId node, RelationshipTypeId type, RelationshipDirection direction) =>
        _relationshipTables[type.Value].Adjacency(direction).Of(node);

    /// <summary>How many relationships of a type a node has in a direction.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such type.</exception>
    public int Degree(NodeId node, RelationshipTypeId type, RelationshipDirection direction) =>
        _relationshipTables[type.Value].Adjacency(direction).Degree(node);

    /// <summary>How many relationships of all types a node has in a direction.</summary>
    public int Degree(NodeId node, RelationshipDirection direction)
    {
        var degree = 0;
        foreach (var table in _relationshipTables)
        {
            degree += table.Adjacency(direction).Degree(node);
        }

        return degree;
    }

    /// <summary>The table that holds a relationship.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relationship (so for the methods below).</exception>
    public RelationshipTable TableOf(RelationshipId relationship)
    {
        var position = PositionOf(_relationshipTableEnds, relationship.Value);
        return position >= 0 ? _relationshipTables[position] : throw NoSuch("relationship", relationship.Value, RelationshipCount);
    }

    /// <summary>The type of a relationship.</summary>
    public RelationshipTypeId TypeOf(RelationshipId relationship) => TableOf(relationship).Type;

    /// <summary>The node from which a relationship leads.</summary>
    public NodeId SourceOf(RelationshipId relationship)
    {
        var table = TableOf(relationship);
        return new NodeId(table.Sources[relationship.Value - table.First]);
    }

    /// <summary>The node to which a relationship leads.</summary>
    public NodeId TargetOf(RelationshipId relationship)
    {
        var table = TableOf(relationship);
        return new NodeId(table.Targets[relationship.Value - table.First]);
    }
}
