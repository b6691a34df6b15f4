using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Construction.Building;

/// <summary>Writes nodes and relationships into a graph and throws where the schema does not allow them. Not thread-safe.</summary>
internal sealed class SchemaWriter
{
    private readonly GraphBuilder _graph = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly NodeRef[] _entities;
    private readonly Dictionary<NodeType, (uint Bit, PropertyLayout Layout)> _labels = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RelationshipType, Target> _types = new(ReferenceEqualityComparer.Instance);
    private readonly PropertyBag _bag = new();

    /// <summary>A writer to an empty graph. Labels, types and keys are registered in the order of the schema.</summary>
    /// <param name="entities">How many things have a number; see <see cref="EntityCluster.Number"/>.</param>
    public SchemaWriter(int entities)
    {
        _entities = new NodeRef[entities];
        foreach (var node in GraphSchema.Nodes)
        {
            _graph.AddLabel(node.Label);
            _labels.Add(node, (1u << _labels.Count, new PropertyLayout(node.Properties, _graph)));
        }
        foreach (var type in GraphSchema.Relationships)
        {
            _types.Add(type, new Target(
                _graph.AddRelationshipType(type.Type),
                [.. type.Ends.Select(ends => (_labels[ends.Start].Bit, _labels[ends.End].Bit))],
                new PropertyLayout(type.Properties, _graph)));
        }
    }

    /// <summary>An empty bag for the next properties; the same one each time.</summary>
    public PropertyBag Properties() => _bag.Clear();

    /// <summary>The node of a thing.</summary>
    /// <param name="entity">Number of the thing, which was written.</param>
    public NodeRef NodeOf(int entity) => _entities[entity];

    /// <summary>Writes the node of a thing.</summary>
    /// <exception cref="SchemaViolationException">The schema does not allow it.</exception>
    public void AddNode(EntityCluster entity, PropertyBag properties, params ReadOnlySpan<NodeType> types) =>
        _entities[entity.Number] = AddNode(entity.Id, properties, types);

    /// <summary>Writes a node of one type or of several at once.</summary>
    /// <param name="id">Its id; unique in the whole graph.</param>
    /// <param name="properties">All its other properties.</param>
    /// <param name="types">Its types.</param>
    /// <exception cref="SchemaViolationException">The schema does not allow it.</exception>
    public NodeRef AddNode(string id, PropertyBag properties, params ReadOnlySpan<NodeType> types)
    {
        properties.Set(SchemaProperties.Id.Name, id);
        uint bits = 0;
        var labels = new string[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            var (bit, layout) = _labels[types[i]];
            layout.Check(id, properties);
            (labels[i], bits) = (types[i].Label, bits | bit);
        }
        if (!_ids.Add(id)) throw new SchemaViolationException($"Two nodes have the id '{id}'; ids are unique.");
        var node = _graph.AddNode(labels);
        for (var i = 0; i < properties.Count; i++) _graph.SetProperty(node, properties.KeyOf(i), properties[i].Value);
        return new NodeRef(node, bits);
    }

    /// <summary>Writes a relationship.</summary>
    /// <exception cref="SchemaViolationException">The schema does not allow it.</exception>
    public void AddRelationship(RelationshipType type, NodeRef start, NodeRef end, PropertyBag properties)
    {
        var target = _types[type];
        if (!target.Joins(start, end))
            throw new SchemaViolationException($"A relationship {type.Type} joins nodes of other labels than {type}.");
        target.Layout.Check(type.Type, properties);
        var relationship = _graph.AddRelationship(target.Id, start.Handle, end.Handle);
        for (var i = 0; i < properties.Count; i++) _graph.SetProperty(relationship, properties.KeyOf(i), properties[i].Value);
    }

    /// <summary>The graph of all that was written. Once.</summary>
    public GraphSnapshot Freeze() => _graph.Freeze();

    private sealed record Target(RelationshipTypeId Id, (uint Start, uint End)[] Ends, PropertyLayout Layout)
    {
        public bool Joins(NodeRef start, NodeRef end)
        {
            foreach (var ends in Ends)
            {
                if ((start.Labels & ends.Start) != 0 && (end.Labels & ends.End) != 0) return true;
            }
            return false;
        }
    }
}
