using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Construction.Building;

/// <summary>Writes nodes and relationships into a graph and throws where the schema does not allow them. Not thread-safe.</summary>
internal sealed class SchemaWriter
{
    private readonly GraphBuilder _graph = new();
    private readonly Dictionary<string, NodeRef> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PropertyKeyId> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<RelationshipType, RelationshipTypeId> _types = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RelationshipType, (uint Start, uint End)[]> _ends = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NodeType, uint> _bits = new(ReferenceEqualityComparer.Instance);
    private readonly PropertyBag _bag = new();
    private RelationshipType? _type;
    private RelationshipTypeId _typeId;
    private (uint Start, uint End)[] _typeEnds = [];

    /// <summary>A writer to an empty graph. Labels, types and keys are registered in the order of the schema.</summary>
    public SchemaWriter()
    {
        foreach (var node in GraphSchema.Nodes)
        {
            _bits.Add(node, 1u << _bits.Count);
            _graph.AddLabel(node.Label);
            Register(node.Properties);
        }
        foreach (var type in GraphSchema.Relationships)
        {
            _types.Add(type, _graph.AddRelationshipType(type.Type));
            _ends.Add(type, [.. type.Ends.Select(ends => (_bits[ends.Start], _bits[ends.End]))]);
            Register(type.Properties);
        }
    }

    /// <summary>An empty bag for the next properties; the same one each time.</summary>
    public PropertyBag Properties() => _bag.Clear();

    /// <summary>The node of an id.</summary>
    /// <exception cref="KeyNotFoundException">None was written.</exception>
    public NodeRef NodeOf(string id) => _nodes[id];

    /// <summary>Writes a node of one type or of several at once.</summary>
    /// <param name="id">Its id; unique in the whole graph.</param>
    /// <param name="properties">All its other properties.</param>
    /// <param name="types">Its types.</param>
    /// <exception cref="SchemaViolationException">The schema does not allow it.</exception>
    public void AddNode(string id, PropertyBag properties, params ReadOnlySpan<NodeType> types)
    {
        properties.Set(SchemaProperties.Id.Name, id);
        uint labels = 0;
        var names = new string[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            (names[i], labels) = (types[i].Label, labels | _bits[types[i]]);
            Check(id, types[i].Properties, properties);
        }
        var node = _graph.AddNode(names);
        foreach (var (name, value) in properties.Values) _graph.SetProperty(node, _keys[name], value);
        if (!_nodes.TryAdd(id, new NodeRef(node, labels)))
            throw new SchemaViolationException($"Two nodes have the id '{id}'; ids are unique.");
    }

    /// <summary>Writes a relationship.</summary>
    /// <exception cref="SchemaViolationException">The schema does not allow it.</exception>
    public void AddRelationship(RelationshipType type, NodeRef start, NodeRef end, PropertyBag properties)
    {
        if (!ReferenceEquals(type, _type)) Enter(type);
        if (!AreJoined(start, end))
            throw new SchemaViolationException($"A relationship {type.Type} joins nodes of other labels than {type}.");
        Check(type.Type, type.Properties, properties);
        var relationship = _graph.AddRelationship(_typeId, start.Handle, end.Handle);
        foreach (var (name, value) in properties.Values) _graph.SetProperty(relationship, _keys[name], value);
    }

    private void Enter(RelationshipType type) => (_type, _typeId, _typeEnds) = (type, _types[type], _ends[type]);

    private bool AreJoined(NodeRef start, NodeRef end)
    {
        foreach (var ends in _typeEnds)
        {
            if ((start.Labels & ends.Start) != 0 && (end.Labels & ends.End) != 0) return true;
        }
        return false;
    }

    /// <summary>The graph of all that was written. Once.</summary>
    public GraphSnapshot Freeze() => _graph.Freeze();

    private void Register(IReadOnlyList<PropertyType> properties)
    {
        foreach (var property in properties) _keys[property.Name] = _graph.AddPropertyKey(property.Name);
    }

    private static void Check(string what, IReadOnlyList<PropertyType> allowed, PropertyBag properties)
    {
        var required = 0;
        foreach (var (name, value) in properties.Values)
        {
            var property = Find(allowed, name)
                ?? throw new SchemaViolationException($"'{what}' has a property '{name}'; the schema knows none of that name there.");
            if (!PropertyBag.Fits(value, property.Kind))
                throw new SchemaViolationException($"'{what}' has '{name}' of kind {value.Kind}; the schema asks for {property.Kind}.");
            if (property.IsRequired) required++;
        }
        foreach (var property in allowed)
        {
            if (property.IsRequired && required-- <= 0)
                throw new SchemaViolationException($"'{what}' lacks a required property; it has {string.Join(", ", properties.Values.Select(one => one.Name))}.");
        }
    }

    private static PropertyType? Find(IReadOnlyList<PropertyType> allowed, string name)
    {
        for (var i = 0; i < allowed.Count; i++)
        {
            if (allowed[i].Name == name) return allowed[i];
        }
        return null;
    }
}
