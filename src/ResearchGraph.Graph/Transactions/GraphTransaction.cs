using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Transactions;

/// <summary>
/// Changes to a snapshot, kept beside it until <see cref="Commit"/> makes a new one; reading through the transaction sees them at
/// once. One writer, not thread-safe; dropping the transaction undoes everything.
/// </summary>
/// <remarks>
/// Ids are stable while the transaction lives: those of the snapshot stay, new nodes and relationships are numbered from the
/// snapshot's counts up, and ids of what was deleted are not used again. The new snapshot numbers everything afresh.
/// </remarks>
public sealed partial class GraphTransaction
{
    private readonly NameRegistry _labels = new("label");
    private readonly NameRegistry _types = new("relationship type");
    private readonly NameRegistry _keys = new("property key");
    private readonly Dictionary<int, NodeState> _changedNodes = [];
    private readonly Dictionary<int, RelationshipState> _changedRelationships = [];
    private readonly List<NodeState> _newNodes = [];
    private readonly List<RelationshipState> _newRelationships = [];
    private bool _isCommitted;

    /// <summary>Begins without changes.</summary>
    public GraphTransaction(GraphSnapshot snapshot)
    {
        Snapshot = snapshot;
        Schema = snapshot.Schema;
        foreach (var name in snapshot.LabelNames)
        {
            _labels.Add(name);
        }

        foreach (var name in snapshot.RelationshipTypeNames)
        {
            _types.Add(name);
        }

        foreach (var name in snapshot.PropertyKeyNames)
        {
            _keys.Add(name);
        }
    }

    /// <summary>What the transaction began with.</summary>
    public GraphSnapshot Snapshot { get; }

    /// <summary>The indexes and constraints as they will be.</summary>
    public GraphSchema Schema { get; set; }

    /// <summary>Ids of nodes lie below this.</summary>
    public int NodeLimit => Snapshot.NodeCount + _newNodes.Count;

    /// <summary>Ids of relationships lie below this.</summary>
    public int RelationshipLimit => Snapshot.RelationshipCount + _newRelationships.Count;

    /// <summary>Whether anything was made, changed or deleted.</summary>
    public bool HasChanges => _newNodes.Count + _newRelationships.Count + _changedNodes.Count + _changedRelationships.Count > 0;

    /// <summary>Adds a node without labels and properties.</summary>
    public NodeId CreateNode()
    {
        CheckOpen();
        _newNodes.Add(new NodeState(isNew: true, []));
        return new NodeId(NodeLimit - 1);
    }

    /// <summary>Adds a relationship.</summary>
    /// <exception cref="ArgumentException">An end does not exist.</exception>
    public RelationshipId CreateRelationship(string type, NodeId source, NodeId target)
    {
        CheckOpen();
        var (from, to) = (Touch(source), Touch(target));
        var id = RelationshipLimit;
        _newRelationships.Add(new RelationshipState(isNew: true, _types.Add(type), source.Value, target.Value));
        from.Outgoing.Add(id);
        to.Incoming.Add(id);
        return new RelationshipId(id);
    }

    /// <summary>Gives a node a label; false where it has it already.</summary>
    /// <exception cref="ArgumentException">The node does not exist (so for the methods below).</exception>
    public bool AddLabel(NodeId node, string label)
    {
        var state = Touch(node);
        var id = _labels.Add(label);
        if (state.Labels.Contains(id))
        {
            return false;
        }

        state.Labels = [.. state.Labels.Append(id).Order()];
        return true;
    }

    /// <summary>Takes a label from a node; false where it lacks it.</summary>
    public bool RemoveLabel(NodeId node, string label)
    {
        var id = _labels.Find(label);
        if (!HasLabel(node, new LabelId(id)))
        {
            return false;
        }

        var state = Touch(node);
        state.Labels = [.. state.Labels.Where(other => other != id)];
        return true;
    }

    /// <summary>Sets a property; null removes it.</summary>
    /// <exception cref="ArgumentException">The value is not storable, or the node does not exist.</exception>
    public void SetProperty(NodeId node, string key, Value value)
    {
        CheckStorable(key, value);
        Touch(node).Properties[_keys.Add(key)] = value;
    }

    /// <summary>Sets a property; null removes it.</summary>
    /// <exception cref="ArgumentException">The value is not storable, or the relationship does not exist.</exception>
    public void SetProperty(RelationshipId relationship, string key, Value value)
    {
        CheckStorable(key, value);
        Touch(relationship).Properties[_keys.Add(key)] = value;
    }

    /// <summary>Deletes a relationship; false where it is gone already.</summary>
    public bool Delete(RelationshipId relationship)
    {
        if (!Exists(relationship))
        {
            return false;
        }

        Touch(relationship).IsDeleted = true;
        return true;
    }

    /// <summary>
    /// Deletes a node; false where it is gone already. Its relationships stay and must be deleted too before
    /// <see cref="Commit"/>: <see cref="FindDanglingNode"/> tells.
    /// </summary>
    public bool Delete(NodeId node)
    {
        if (!Exists(node))
        {
            return false;
        }

        Touch(node).IsDeleted = true;
        return true;
    }

    /// <summary>A deleted node that still has a relationship, or null. The least id, so that a message is always the same.</summary>
    public NodeId? FindDanglingNode()
    {
        foreach (var (id, state) in Deleted().OrderBy(entry => entry.Id))
        {
            if (HasRelationships(id, state))
            {
                return new NodeId(id);
            }
        }

        return null;
    }

    /// <summary>Whether a value may be a property: a scalar, a temporal value, or a list of those of one kind.</summary>
    public static bool IsStorable(Value value) => value.IsNull || VariantCodec.IsStorable(value);

    private static void CheckStorable(string key, Value value)
    {
        if (!IsStorable(value))
        {
            throw new ArgumentException($"Property '{key}' must be a scalar, a temporal value or a list of those of one kind.", nameof(value));
        }
    }

    /// <summary>The nodes that are new or were changed and are still there, ascending: their values may break a rule.</summary>
    public IEnumerable<NodeId> TouchedNodes() => _changedNodes.Keys.Order()
        .Concat(Enumerable.Range(Snapshot.NodeCount, _newNodes.Count))
        .Select(id => new NodeId(id))
        .Where(Exists);

    /// <summary>The relationships that are new or were changed and are still there, ascending.</summary>
    public IEnumerable<RelationshipId> TouchedRelationships() => _changedRelationships.Keys.Order()
        .Concat(Enumerable.Range(Snapshot.RelationshipCount, _newRelationships.Count))
        .Select(id => new RelationshipId(id))
        .Where(Exists);

    private IEnumerable<(int Id, NodeState State)> Deleted() => _changedNodes.Select(entry => (entry.Key, entry.Value))
        .Concat(_newNodes.Select((state, index) => (Snapshot.NodeCount + index, state)))
        .Where(entry => entry.Item2.IsDeleted);

    private bool HasRelationships(int id, NodeState state)
    {
        if (state.Outgoing.Concat(state.Incoming).Any(relationship => Exists(new RelationshipId(relationship))))
        {
            return true;
        }

        var found = new List<int>();
        CollectRelationships(new NodeId(id), found);
        return found.Count > 0;
    }

    private NodeState Touch(NodeId node)
    {
        CheckOpen();
        if (!Exists(node))
        {
            throw new ArgumentException($"There is no node {node.Value} any more.", nameof(node));
        }

        if (node.Value >= Snapshot.NodeCount)
        {
            return _newNodes[node.Value - Snapshot.NodeCount];
        }

        if (!_changedNodes.TryGetValue(node.Value, out var state))
        {
            state = new NodeState(isNew: false, [.. Snapshot.LabelsOf(node).ToArray().Select(label => label.Value)]);
            _changedNodes.Add(node.Value, state);
        }

        return state;
    }

    private RelationshipState Touch(RelationshipId relationship)
    {
        CheckOpen();
        if (!Exists(relationship))
        {
            throw new ArgumentException($"There is no relationship {relationship.Value} any more.", nameof(relationship));
        }

        if (relationship.Value >= Snapshot.RelationshipCount)
        {
            return _newRelationships[relationship.Value - Snapshot.RelationshipCount];
        }

        if (!_changedRelationships.TryGetValue(relationship.Value, out var state))
        {
            state = new RelationshipState(
                isNew: false, Snapshot.TypeOf(relationship).Value, Snapshot.SourceOf(relationship).Value, Snapshot.TargetOf(relationship).Value);
            _changedRelationships.Add(relationship.Value, state);
        }

        return state;
    }

    private void CheckOpen()
    {
        if (_isCommitted)
        {
            throw new InvalidOperationException("The transaction is committed: begin another from the new snapshot.");
        }
    }
}
