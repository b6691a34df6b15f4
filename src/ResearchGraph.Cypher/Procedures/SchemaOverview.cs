using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>Which properties nodes and relationships have, and of which kinds.</summary>
internal static class SchemaOverview
{
    private static readonly ProcedureField[] Shared =
        [new("propertyName", ValueKinds.String | ValueKinds.Null), new("propertyTypes", ValueKinds.List | ValueKinds.Null), new("mandatory", ValueKinds.Boolean)];

    /// <summary><c>db.schema.nodeTypeProperties()</c>.</summary>
    public static ProcedureDefinition NodeTypes { get; } = new(
        "db.schema.nodeTypeProperties", [], [new("nodeType", ValueKinds.String), new("nodeLabels", ValueKinds.List), .. Shared],
        "The properties of the nodes of each set of labels, with their types and whether each node has them.", (_, context) => Nodes((GraphView)context.Entities));

    /// <summary><c>db.schema.relTypeProperties()</c>.</summary>
    public static ProcedureDefinition RelationshipTypes { get; } = new(
        "db.schema.relTypeProperties", [], [new("relType", ValueKinds.String), .. Shared],
        "The properties of the relationships of each type, with their types and whether each relationship has them.", (_, context) => Relationships((GraphView)context.Entities));

    private static IEnumerable<IReadOnlyList<Value>> Nodes(GraphView graph)
    {
        var groups = new SortedDictionary<string, Group>(StringComparer.Ordinal);
        for (var id = 0; id < graph.NodeLimit; id++)
        {
            var node = new NodeId(id);
            if (!graph.Exists(node)) continue;
            var labels = graph.LabelsOf(node).Order(StringComparer.Ordinal).ToArray();
            Add(groups, Name(labels), labels, graph.Properties(node));
        }
        return groups.SelectMany(group => group.Value.Rows((Value)group.Key, new ListValue(Array.ConvertAll(group.Value.Labels, label => (Value)label))));
    }

    private static IEnumerable<IReadOnlyList<Value>> Relationships(GraphView graph)
    {
        var groups = new SortedDictionary<string, Group>(StringComparer.Ordinal);
        for (var id = 0; id < graph.RelationshipLimit; id++)
        {
            var relationship = new RelationshipId(id);
            if (graph.Exists(relationship)) Add(groups, Name([graph.TypeOf(relationship)]), [], graph.Properties(relationship));
        }
        return groups.SelectMany(group => group.Value.Rows((Value)group.Key));
    }

    private static void Add(SortedDictionary<string, Group> groups, string name, string[] labels, MapValue properties)
    {
        if (!groups.TryGetValue(name, out var group)) groups.Add(name, group = new Group(labels));
        group.Add(properties);
    }

    private static string Name(string[] names) => string.Concat(names.Select(name => $":`{name}`"));

    private sealed class Group(string[] labels)
    {
        private readonly SortedDictionary<string, (SortedSet<string> Types, int Count)> _properties = new(StringComparer.Ordinal);
        private int _count;

        public string[] Labels => labels;

        public void Add(MapValue properties)
        {
            _count++;
            foreach (var (key, value) in properties.Entries)
            {
                var (types, count) = _properties.TryGetValue(key, out var known) ? known : (new SortedSet<string>(StringComparer.Ordinal), 0);
                types.Add(TypeOf(value));
                _properties[key] = (types, count + 1);
            }
        }

        public IEnumerable<IReadOnlyList<Value>> Rows(params Value[] head)
        {
            if (_properties.Count == 0) return [[.. head, Value.Null, Value.Null, false]];
            return _properties.Select(property => (IReadOnlyList<Value>)
                [.. head, property.Key, new ListValue(property.Value.Types.Select(type => (Value)type).ToArray()), property.Value.Count == _count]);
        }

        private static string TypeOf(Value value) => value.Kind switch
        {
            ValueKind.List => (value.AsList() is [var first, ..] ? TypeOf(first) : "String") + "Array",
            ValueKind.Integer => "Long",
            ValueKind.Float => "Double",
            _ => value.Kind.ToString(),
        };
    }
}
