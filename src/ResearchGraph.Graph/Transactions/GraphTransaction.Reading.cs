using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Transactions;

public sealed partial class GraphTransaction
{
    /// <summary>The labels by id: the snapshot's, then new ones.</summary>
    public IReadOnlyList<string> LabelNames => _labels.Names;

    /// <summary>The relationship types by id: the snapshot's, then new ones.</summary>
    public IReadOnlyList<string> RelationshipTypeNames => _types.Names;

    /// <summary>The property keys by id: the snapshot's, then new ones.</summary>
    public IReadOnlyList<string> PropertyKeyNames => _keys.Names;

    /// <summary>The id of a label, or -1.</summary>
    public int FindLabel(string name) => _labels.Find(name);

    /// <summary>The id of a relationship type, or -1.</summary>
    public int FindRelationshipType(string name) => _types.Find(name);

    /// <summary>The id of a property key, or -1.</summary>
    public int FindPropertyKey(string name) => _keys.Find(name);

    /// <summary>Whether a node is there and not deleted.</summary>
    public bool Exists(NodeId node) =>
        (uint)node.Value < (uint)NodeLimit && (StateOf(node) is not { } state || !state.IsDeleted);

    /// <summary>Whether a relationship is there and not deleted.</summary>
    public bool Exists(RelationshipId relationship) =>
        (uint)relationship.Value < (uint)RelationshipLimit && (StateOf(relationship) is not { } state || !state.IsDeleted);

    /// <summary>The label ids of a node, ascending; of a deleted node those it had.</summary>
    public ReadOnlySpan<int> LabelsOf(NodeId node) => StateOf(node) is { } state
        ? state.Labels
        : System.Runtime.InteropServices.MemoryMarshal.Cast<LabelId, int>(Snapshot.LabelsOf(node));

    /// <summary>Whether a node has a label.</summary>
    public bool HasLabel(NodeId node, LabelId label) => LabelsOf(node).Contains(label.Value);

    /// <summary>A property of a node, null where it has none.</summary>
    public Value GetProperty(NodeId node, PropertyKeyId key)
    {
        if (StateOf(node) is { } state)
        {
            if (state.Properties.TryGetValue(key.Value, out var value))
            {
                return value;
            }

            if (state.IsNew)
            {
                return Value.Null;
            }
        }

        return Snapshot.GetProperty(node, key);
    }

    /// <summary>A property of a relationship, null where it has none.</summary>
    public Value GetProperty(RelationshipId relationship, PropertyKeyId key)
    {
        if (StateOf(relationship) is { } state)
        {
            if (state.Properties.TryGetValue(key.Value, out var value))
            {
                return value;
            }

            if (state.IsNew)
            {
                return Value.Null;
            }
        }

        return Snapshot.GetProperty(relationship, key);
    }

    /// <summary>The properties of a node in the order of their key ids.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> PropertiesOf(NodeId node)
    {
        var state = StateOf(node);
        var result = new SortedDictionary<int, Value>();
        if (state is not { IsNew: true })
        {
            foreach (var property in Snapshot.PropertiesOf(node))
            {
                result[property.Key.Value] = property.Value;
            }
        }

        return Named(result, state?.Properties);
    }

    /// <summary>The properties of a relationship in the order of their key ids.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> PropertiesOf(RelationshipId relationship)
    {
        var state = StateOf(relationship);
        var result = new SortedDictionary<int, Value>();
        if (state is not { IsNew: true })
        {
            foreach (var property in Snapshot.PropertiesOf(relationship))
            {
                result[property.Key.Value] = property.Value;
            }
        }

        return Named(result, state?.Properties);
    }

    /// <summary>The type id of a relationship; deleted ones keep theirs.</summary>
    public int TypeOf(RelationshipId relationship) => StateOf(relationship)?.Type ?? Snapshot.TypeOf(relationship).Value;

    /// <summary>The node from which a relationship leads.</summary>
    public NodeId SourceOf(RelationshipId relationship) =>
        StateOf(relationship) is { } state ? new NodeId(state.Source) : Snapshot.SourceOf(relationship);

    /// <summary>The node to which a relationship leads.</summary>
    public NodeId TargetOf(RelationshipId relationship) =>
        StateOf(relationship) is { } state ? new NodeId(state.Target) : Snapshot.TargetOf(relationship);

    /// <summary>Adds the live relationships of a node over a type (-1: any) in a direction, and the nodes at their other ends.</summary>
    public void CollectNeighbours(NodeId node, int type, RelationshipDirection direction, List<int> nodes, List<int> relationships)
    {
        if (node.Value < Snapshot.NodeCount)
        {
            for (var table = type < 0 ? 0 : type; table < Snapshot.RelationshipTables.Length && (type < 0 || table == type); table++)
            {
                foreach (var neighbour in Snapshot.Neighbours(node, new RelationshipTypeId(table), direction))
                {
                    if (Exists(neighbour.Relationship))
                    {
                        nodes.Add(neighbour.Node.Value);
                        relationships.Add(neighbour.Relationship.Value);
                    }
                }
            }
        }

        if (StateOf(node) is not { } state)
        {
            return;
        }

        foreach (var id in direction == RelationshipDirection.Outgoing ? state.Outgoing : state.Incoming)
        {
            var relationship = _newRelationships[id - Snapshot.RelationshipCount];
            if (!relationship.IsDeleted && (type < 0 || relationship.Type == type))
            {
                nodes.Add(direction == RelationshipDirection.Outgoing ? relationship.Target : relationship.Source);
                relationships.Add(id);
            }
        }
    }

    /// <summary>Adds all live relationships of a node; a loop comes twice.</summary>
    public void CollectRelationships(NodeId node, List<int> relationships)
    {
        var nodes = new List<int>();
        CollectNeighbours(node, -1, RelationshipDirection.Outgoing, nodes, relationships);
        CollectNeighbours(node, -1, RelationshipDirection.Incoming, nodes, relationships);
    }

    private NodeState? StateOf(NodeId node) => node.Value >= Snapshot.NodeCount
        ? _newNodes[node.Value - Snapshot.NodeCount]
        : _changedNodes.Count == 0 ? null : _changedNodes.GetValueOrDefault(node.Value);

    private RelationshipState? StateOf(RelationshipId relationship) => relationship.Value >= Snapshot.RelationshipCount
        ? _newRelationships[relationship.Value - Snapshot.RelationshipCount]
        : _changedRelationships.Count == 0 ? null : _changedRelationships.GetValueOrDefault(relationship.Value);

    private List<KeyValuePair<string, Value>> Named(SortedDictionary<int, Value> values, SortedDictionary<int, Value>? changes)
    {
        foreach (var (key, value) in changes ?? [])
        {
            values[key] = value;
        }

        return [.. values.Where(entry => !entry.Value.IsNull).Select(entry => KeyValuePair.Create(_keys[entry.Key], entry.Value))];
    }
}
