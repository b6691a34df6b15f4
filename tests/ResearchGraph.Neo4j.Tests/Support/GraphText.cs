using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>A graph as lines that do not depend on the order of anything in it.</summary>
internal static class GraphText
{
    public static List<string> Of(GraphSnapshot graph)
    {
        var lines = new List<string>();
        for (var node = 0; node < graph.NodeCount; node++)
            lines.Add($"{Name(graph, new NodeId(node))} {Properties(graph, graph.PropertiesOf(new NodeId(node)))}");
        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            var relationship = new RelationshipId(id);
            lines.Add($"{Name(graph, graph.SourceOf(relationship))} -{graph.NameOf(graph.TypeOf(relationship))}-> {Name(graph, graph.TargetOf(relationship))} {Properties(graph, graph.PropertiesOf(relationship))}");
        }
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Name(GraphSnapshot graph, NodeId node) =>
        $"{string.Join(':', graph.LabelsOf(node).ToArray().Select(graph.NameOf).Order(StringComparer.Ordinal))} {graph.GetProperty(node, "id")}";

    private static string Properties(GraphSnapshot graph, PropertyList properties)
    {
        var texts = new List<string>();
        foreach (var (key, value) in properties) texts.Add($"{graph.NameOf(key)}: {value}");
        return string.Join(", ", texts.Order(StringComparer.Ordinal));
    }
}
