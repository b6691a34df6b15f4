using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Snapshots;

public sealed partial class GraphSnapshot
{
    /// <summary>A property of a node, null where it has none of that key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public Value GetProperty(NodeId node, PropertyKeyId key)
    {
        var table = TableOf(node);
        return table.Column(key)?.Get(node.Value - table.First) ?? Value.Null;
    }

    /// <summary>A property of a node by name, null where it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public Value GetProperty(NodeId node, string key) => FindPropertyKey(key) is { } id ? GetProperty(node, id) : Value.Null;

    /// <summary>A property of a relationship, null where it has none of that key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relationship.</exception>
    public Value GetProperty(RelationshipId relationship, PropertyKeyId key)
    {
        var table = TableOf(relationship);
        return table.Column(key)?.Get(relationship.Value - table.First) ?? Value.Null;
    }

    /// <summary>A property of a relationship by name, null where it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relationship.</exception>
    public Value GetProperty(RelationshipId relationship, string key) =>
        FindPropertyKey(key) is { } id ? GetProperty(relationship, id) : Value.Null;

    /// <summary>The properties that a node has, in the order of their key ids. Enumerating allocates only the values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public PropertyList PropertiesOf(NodeId node)
    {
        var table = TableOf(node);
        return new PropertyList(table.Columns, node.Value - table.First);
    }

    /// <summary>The properties that a relationship has, in the order of their key ids.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relationship.</exception>
    public PropertyList PropertiesOf(RelationshipId relationship)
    {
        var table = TableOf(relationship);
        return new PropertyList(table.Columns, relationship.Value - table.First);
    }

    /// <summary>The nodes with a label whose property equals a value, ascending; by an index that is made on first use.</summary>
    public IEnumerable<NodeId> FindNodes(LabelId label, PropertyKeyId key, Value value)
    {
        foreach (var table in _nodeTables)
        {
            if (table.HasLabel(label) && table.Index(key) is { } index)
            {
                foreach (var row in index.Find(value))
                {
                    yield return new NodeId(table.First + row);
                }
            }
        }
    }

    /// <summary>The first node with a label whose property equals a value, or null. Allocates nothing once the index is made.</summary>
    public NodeId? FindNode(LabelId label, PropertyKeyId key, Value value)
    {
        foreach (var table in _nodeTables)
        {
            if (table.HasLabel(label) && table.Index(key) is { } index)
            {
                var matches = index.Find(value);
                if (matches.MoveNext())
                {
                    return new NodeId(table.First + matches.Current);
                }
            }
        }

        return null;
    }

    /// <summary>As the other overload, by names; null also where the graph lacks the label or the key.</summary>
    public NodeId? FindNode(string label, string key, Value value) =>
        FindLabel(label) is { } labelId && FindPropertyKey(key) is { } keyId ? FindNode(labelId, keyId, value) : null;
}
