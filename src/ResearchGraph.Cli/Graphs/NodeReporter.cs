using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Graphs;

/// <summary>Gathers all that a graph knows of one node.</summary>
internal static class NodeReporter
{
    /// <summary>Gathers a node's labels, properties and relationships.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node.</param>
    /// <param name="most">How many relationships of one type and direction are listed; all are counted.</param>
    public static NodeReport Report(GraphSnapshot graph, NodeId node, int most) => new(
        NodeText.Id(graph, node),
        NodeText.Name(graph, node),
        [.. graph.LabelsOf(node).ToArray().Select(graph.NameOf)],
        Properties(graph, graph.PropertiesOf(node)),
        [.. Groups(graph, node, most)]);

    private static IEnumerable<LinkGroup> Groups(GraphSnapshot graph, NodeId node, int most)
    {
        for (var type = 0; type < graph.RelationshipTypeNames.Count; type++)
        {
            var id = new RelationshipTypeId(type);
            var outgoing = Links(graph, node, id, RelationshipDirection.Outgoing);
            var incoming = Links(graph, node, id, RelationshipDirection.Incoming);
            // What is stored once for both ends is one group, whichever end the node is.
            if (graph.NameOf(id) == GraphSchema.Coauthor.Type) (outgoing, incoming) = ([.. outgoing, .. incoming], []);
            if (outgoing.Count > 0) yield return Group(graph.NameOf(id), outgoing: true, outgoing, most);
            if (incoming.Count > 0) yield return Group(graph.NameOf(id), outgoing: false, incoming, most);
        }
    }

    private static LinkGroup Group(string type, bool outgoing, List<LinkReport> links, int most)
    {
        var ordered = links.OrderBy(Position).ThenBy(link => link.NodeName, StringComparer.Ordinal).Take(most);
        return new LinkGroup(type, outgoing, links.Count, [.. ordered]);
    }

    private static List<LinkReport> Links(GraphSnapshot graph, NodeId node, RelationshipTypeId type, RelationshipDirection direction)
    {
        var links = new List<LinkReport>();
        foreach (var neighbour in graph.Neighbours(node, type, direction))
        {
            var properties = Properties(graph, graph.PropertiesOf(neighbour.Relationship));
            properties.Remove("evidence", out var evidence);
            links.Add(new LinkReport(
                NodeText.Id(graph, neighbour.Node), NodeText.Caption(graph, neighbour.Node), properties, evidence as string));
        }
        return links;
    }

    /// <summary>Authors come in the order of the byline, core techniques before mentioned ones, frequent co-authors first.</summary>
    private static long Position(LinkReport link)
    {
        if (link.Properties.TryGetValue("position", out var position) && position is long place) return place;
        if (link.Properties.TryGetValue("role", out var role)) return role is "core" ? 0 : 1;
        if (link.Properties.TryGetValue("papers", out var papers) && papers is long count) return -count;
        return long.MaxValue;
    }

    private static SortedDictionary<string, object?> Properties(GraphSnapshot graph, PropertyList properties)
    {
        var result = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in properties) result[graph.NameOf(property.Key)] = Plain(property.Value);
        return result;
    }

    private static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.String => value.AsString(),
        ValueKind.List => value.AsList().Select(Plain).ToList(),
        _ => value.ToString(),
    };
}
