using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>By what the nodes of a graph are found in the database: the ordinally first of their labels and the id property.</summary>
internal sealed class NodeIdentity
{
    /// <summary>Longer texts do not fit into an index of Neo4j 5, whose entries are at most 8,167 bytes.</summary>
    private const int MaxIdBytes = 8_000;

    private readonly GraphSnapshot _graph;
    private readonly PropertyKeyId _key;

    private NodeIdentity(GraphSnapshot graph, PropertyKeyId key)
    {
        _graph = graph;
        _key = key;
        KeyLabels = [.. graph.NodeTables.ToArray().Where(table => table.Count > 0).Select(KeyLabel).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The labels whose nodes need a unique id, in the order of the graph.</summary>
    internal IReadOnlyList<string> KeyLabels { get; }

    internal string IdProperty => _graph.NameOf(_key);

    internal PropertyKeyId IdKey => _key;

    /// <exception cref="Neo4jException">A node cannot be found by the property.</exception>
    internal static NodeIdentity Of(GraphSnapshot graph, string idProperty)
    {
        if (graph.NodeCount > 0 && graph.FindPropertyKey(idProperty) is null)
        {
            throw Unusable($"No node has a property '{idProperty}', which nodes are found by in the database.");
        }

        foreach (var reserved in new[] { Marks.Key, Marks.Hash })
        {
            if (graph.FindPropertyKey(reserved) is not null)
            {
                throw Unusable($"The graph has a property '{reserved}', a name that loading reserves for itself. Rename or leave out the property.");
            }
        }

        var identity = new NodeIdentity(graph, graph.FindPropertyKey(idProperty) ?? default);
        identity.Check();
        return identity;
    }

    internal string KeyLabel(NodeTable table) => table.Labels.IsEmpty
        ? throw Unusable($"Node {table.First} has no label; nodes are found by a label and '{IdProperty}'. Give it a label.")
        : table.Labels.ToArray().Select(_graph.NameOf).Min(StringComparer.Ordinal)!;

    internal Value IdOf(NodeId node) => _graph.GetProperty(node, _key);

    private void Check()
    {
        var seen = new HashSet<(string Label, Value Id)>(_graph.NodeCount);
        foreach (var table in _graph.NodeTables)
        {
            var label = table.Count == 0 ? "" : KeyLabel(table);
            for (var row = 0; row < table.Count; row++)
            {
                var id = table.Column(_key)?.Get(row) ?? Value.Null;
                if (id.Kind is not (ValueKind.String or ValueKind.Integer))
                {
                    throw Unusable($"Node {table.First + row} (:{label}) has {(id.IsNull ? "no" : $"a value of kind {id.Kind} as")} '{IdProperty}'; expected a text or a whole number.");
                }

                if (id.Kind == ValueKind.String && id.AsString().Length > MaxIdBytes / 4 && Encoding.UTF8.GetByteCount(id.AsString()) > MaxIdBytes)
                {
                    throw Unusable($"The '{IdProperty}' of node {table.First + row} (:{label}) is longer than {MaxIdBytes:N0} bytes, the most that Neo4j can index.");
                }

                if (!seen.Add((label, id)))
                {
                    throw Unusable($"Two nodes (:{label}) have the '{IdProperty}' {id}; it must be unique within a label.");
                }
            }
        }
    }

    private static Neo4jException Unusable(string message) => new(Neo4jProblem.Graph, message);
}
