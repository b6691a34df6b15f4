using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>
/// What a query reads: a snapshot, or a transaction over one. Operators on the hot path ask for <see cref="Snapshot"/> once a batch
/// and read its arrays; everything else comes through here.
/// </summary>
internal abstract class GraphView : IEntityReader
{
    /// <summary>The snapshot where the query only reads; null where a transaction lies over it.</summary>
    public abstract GraphSnapshot? Snapshot { get; }

    /// <summary>The graph as a snapshot, as long as the query has not changed it; else null.</summary>
    public virtual GraphSnapshot? Unchanged => Snapshot;

    public abstract int NodeLimit { get; }

    /// <summary>Ids of relationships lie below this.</summary>
    public abstract int RelationshipLimit { get; }

    /// <summary>The indexes and constraints.</summary>
    public abstract GraphSchema Schema { get; }

    public abstract int NodeCount { get; }

    public abstract IReadOnlyList<string> LabelNames { get; }

    public abstract IReadOnlyList<string> TypeNames { get; }

    public abstract IReadOnlyList<string> KeyNames { get; }

    public abstract bool Exists(NodeId node);

    public abstract bool Exists(RelationshipId relationship);

    /// <summary>The id of a name, -1 where the graph lacks it.</summary>
    public abstract int FindLabel(string name);

    public abstract int FindType(string name);

    public abstract int FindKey(string name);

    public abstract ReadOnlySpan<int> LabelIds(NodeId node);

    public abstract int TypeId(RelationshipId relationship);

    public abstract int Source(RelationshipId relationship);

    public abstract int Target(RelationshipId relationship);

    public abstract Value Property(NodeId node, int key);

    public abstract Value Property(RelationshipId relationship, int key);

    public abstract MapValue Properties(NodeId node);

    public abstract MapValue Properties(RelationshipId relationship);

    /// <summary>Appends the neighbours of a node over a type (-1: all) in one direction.</summary>
    public abstract void CollectNeighbours(int node, int type, RelationshipDirection direction, List<int> nodes, List<int> relationships);

    /// <summary>The nodes with a label, ascending.</summary>
    public abstract IEnumerable<int> NodesWithLabel(int label);

    public IReadOnlyList<string> LabelsOf(NodeId node)
    {
        Check(node);
        var ids = LabelIds(node);
        var names = new string[ids.Length];
        for (var i = 0; i < names.Length; i++) names[i] = LabelNames[ids[i]];
        return names;
    }

    public string TypeOf(RelationshipId relationship) => TypeNames[TypeId(relationship)];

    public NodeId StartOf(RelationshipId relationship) => new(Source(relationship));

    public NodeId EndOf(RelationshipId relationship) => new(Target(relationship));

    public MapValue PropertiesOf(NodeId node)
    {
        Check(node);
        return Properties(node);
    }

    public MapValue PropertiesOf(RelationshipId relationship)
    {
        Check(relationship);
        return Properties(relationship);
    }

    public Value PropertyOf(NodeId node, string key)
    {
        Check(node);
        return FindKey(key) is >= 0 and var id ? Property(node, id) : Value.Null;
    }

    public Value PropertyOf(RelationshipId relationship, string key)
    {
        Check(relationship);
        return FindKey(key) is >= 0 and var id ? Property(relationship, id) : Value.Null;
    }

    public void Check(NodeId node)
    {
        if (!Exists(node)) throw ExecutionErrors.Create(ExecutionErrors.DeletedEntityAccess, null, $"Node {node.Value} was deleted by this query.");
    }

    public void Check(RelationshipId relationship)
    {
        if (!Exists(relationship)) throw ExecutionErrors.Create(ExecutionErrors.DeletedEntityAccess, null, $"Relationship {relationship.Value} was deleted by this query.");
    }
}
