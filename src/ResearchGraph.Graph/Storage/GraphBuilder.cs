using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// Gathers nodes and relationships in bulk and freezes them into a <see cref="GraphSnapshot"/>. One writer: not thread-safe.
/// The same calls in the same order give the same snapshot, to the byte.
/// </summary>
/// <remarks>
/// Labels, types and keys are numbered by first use. Nodes are kept in one table a label set, tables in order of first use and
/// nodes in order of insertion, so a graph whose nodes are added label set by label set keeps its order. Relationships are kept in
/// one table a type and are ordered by source, target and insertion when the builder freezes.
/// </remarks>
public sealed partial class GraphBuilder
{
    private readonly StringDictionaryBuilder _strings = new();
    private readonly PropertyQueue _properties = new();
    private readonly NameRegistry _labels = new("label");
    private readonly NameRegistry _types = new("relationship type");
    private readonly NameRegistry _keys = new("property key");
    private readonly List<NodeTableBuilder> _nodeTables = [];
    private readonly Dictionary<string, int> _tableOfLabels = new(StringComparer.Ordinal);
    private readonly List<RelationshipTableBuilder> _relationshipTables = [];
    private bool _isFrozen;

    /// <summary>The indexes and constraints of the snapshot to be.</summary>
    public GraphSchema Schema { get; set; } = GraphSchema.Default;

    /// <summary>How many nodes have been added.</summary>
    public int NodeCount { get; private set; }

    /// <summary>How many relationships have been added.</summary>
    public int RelationshipCount { get; private set; }

    /// <summary>Registers a property key ahead of its use, to fix its place in the order of properties or to save look-ups.</summary>
    /// <exception cref="ArgumentException">Empty or longer than 65,534 bytes of UTF-8 (so for every name here).</exception>
    public PropertyKeyId AddPropertyKey(string key)
    {
        CheckOpen();
        return new PropertyKeyId(_keys.Add(key));
    }

    /// <summary>Registers a label ahead of its use.</summary>
    public LabelId AddLabel(string label)
    {
        CheckOpen();
        return new LabelId(_labels.Add(label));
    }

    /// <summary>Registers a relationship type ahead of its use.</summary>
    public RelationshipTypeId AddRelationshipType(string type)
    {
        CheckOpen();
        var id = _types.Add(type);
        if (id == _relationshipTables.Count)
        {
            _relationshipTables.Add(new RelationshipTableBuilder(new RelationshipTypeId(id), _strings));
        }

        return new RelationshipTypeId(id);
    }

    /// <summary>Adds a node with a set of labels (none is possible; repetitions and order do not matter).</summary>
    public NodeHandle AddNode(params ReadOnlySpan<string> labels)
    {
        CheckOpen();
        Span<int> ids = labels.Length <= 16 ? stackalloc int[labels.Length] : new int[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            ids[i] = _labels.Add(labels[i]);
        }

        return AddNode(ids);
    }

    /// <summary>Adds a node with one label and properties.</summary>
    /// <exception cref="ArgumentException">A value cannot be stored (see <see cref="SetProperty(NodeHandle, string, Value)"/>).</exception>
    public NodeHandle AddNode(string label, params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        var node = AddNode([label]);
        foreach (var (key, value) in properties)
        {
            SetProperty(node, key, value);
        }

        return node;
    }

    /// <summary>Adds a relationship between two nodes of this builder; parallel relationships and loops are allowed.</summary>
    public RelationshipHandle AddRelationship(
        string type,
        NodeHandle source,
        NodeHandle target,
        params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        var relationship = AddRelationship(AddRelationshipType(type), source, target);
        foreach (var (key, value) in properties)
        {
            SetProperty(relationship, key, value);
        }

        return relationship;
    }

    /// <summary>Adds a relationship between two nodes of this builder.</summary>
    /// <exception cref="ArgumentException">A node or the type is not of this builder.</exception>
    public RelationshipHandle AddRelationship(RelationshipTypeId type, NodeHandle source, NodeHandle target)
    {
        CheckOpen();
        Check(source);
        Check(target);
        if ((uint)type.Value >= (uint)_relationshipTables.Count)
        {
            throw new ArgumentException($"The builder has no relationship type {type.Value}.", nameof(type));
        }

        RelationshipCount = checked(RelationshipCount + 1);
        return new RelationshipHandle(type.Value, _relationshipTables[type.Value].AddRow(source, target));
    }

    private NodeHandle AddNode(Span<int> labelIds)
    {
        var table = TableOf(labelIds);
        NodeCount = checked(NodeCount + 1);
        return new NodeHandle(table, _nodeTables[table].AddRow());
    }

    private void CheckOpen()
    {
        if (_isFrozen)
        {
            throw new InvalidOperationException("The builder is frozen: begin another, perhaps from the snapshot.");
        }
    }
}
