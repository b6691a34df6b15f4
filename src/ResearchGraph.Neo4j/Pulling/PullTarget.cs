using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Loading;

namespace ResearchGraph.Neo4j.Pulling;

/// <summary>Gathers what is read into a graph.</summary>
internal sealed class PullTarget
{
    private readonly GraphBuilder _builder = new();
    private readonly List<(string ElementId, NodeHandle Node)> _inOrder = [];
    private readonly Dictionary<string, NodeHandle> _nodes = new(StringComparer.Ordinal);

    internal long LostRelationships { get; private set; }

    internal void AddNode(PulledNode node)
    {
        var handle = _builder.AddNode(node.Labels);
        _nodes[node.ElementId] = handle;
        _inOrder.Add((node.ElementId, handle));
        foreach (var (key, value) in Properties(node.Properties))
        {
            _builder.SetProperty(handle, key, value);
        }
    }

    internal void AddRelationship(string type, string source, string target, MapValue properties)
    {
        if (!_nodes.TryGetValue(source, out var from) || !_nodes.TryGetValue(target, out var to))
        {
            LostRelationships++;
            return;
        }

        var relationship = _builder.AddRelationship(type, from, to);
        foreach (var (key, value) in Properties(properties))
        {
            _builder.SetProperty(relationship, key, value);
        }
    }

    /// <summary>The graph, and the server's ids of its nodes by their numbers.</summary>
    internal (GraphSnapshot Graph, IReadOnlyList<string> ElementIds) Freeze()
    {
        var graph = _builder.Freeze();
        var ids = new string[graph.NodeCount];
        foreach (var (id, node) in _inOrder)
        {
            ids[_builder.IdOf(node).Value] = id;
        }

        return (graph, ids);
    }

    private static IEnumerable<KeyValuePair<string, Value>> Properties(MapValue map) =>
        map.Entries.ToArray().Where(entry => entry.Key is not (Marks.Key or Marks.Hash)).OrderBy(entry => entry.Key, StringComparer.Ordinal);
}
