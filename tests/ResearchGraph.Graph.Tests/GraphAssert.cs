using System.Globalization;
using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Graph.Tests;

/// <summary>Compares graphs by all that their public surface shows.</summary>
internal static class GraphAssert
{
    internal static void Equal(GraphSnapshot expected, GraphSnapshot actual) => Assert.Equal(Describe(expected), Describe(actual));

    private static string Describe(GraphSnapshot graph)
    {
        var text = new StringBuilder();
        text.AppendJoin('|', graph.LabelNames).AppendLine().AppendJoin('|', graph.RelationshipTypeNames).AppendLine();
        text.AppendJoin('|', graph.PropertyKeyNames).AppendLine();
        for (var id = 0; id < graph.NodeCount; id++)
        {
            var node = new NodeId(id);
            text.Append(CultureInfo.InvariantCulture, $"({id}");
            foreach (var label in graph.LabelsOf(node))
            {
                text.Append(':').Append(graph.NameOf(label));
            }

            foreach (var property in graph.PropertiesOf(node))
            {
                text.Append(CultureInfo.InvariantCulture, $" {graph.NameOf(property.Key)}={property.Value}");
            }

            for (var type = 0; type < graph.RelationshipTypeNames.Count; type++)
            {
                DescribeNeighbours(text, graph, node, new RelationshipTypeId(type));
            }

            text.AppendLine(")");
        }

        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            var relationship = new RelationshipId(id);
            var (source, target) = (graph.SourceOf(relationship).Value, graph.TargetOf(relationship).Value);
            text.Append(CultureInfo.InvariantCulture, $"({source})-[{id}:{graph.NameOf(graph.TypeOf(relationship))}");
            foreach (var property in graph.PropertiesOf(relationship))
            {
                text.Append(CultureInfo.InvariantCulture, $" {graph.NameOf(property.Key)}={property.Value}");
            }

            text.Append(CultureInfo.InvariantCulture, $"]->({target})").AppendLine();
        }

        return text.ToString();
    }

    private static void DescribeNeighbours(StringBuilder text, GraphSnapshot graph, NodeId node, RelationshipTypeId type)
    {
        foreach (var (neighbour, relationship) in graph.Neighbours(node, type, RelationshipDirection.Outgoing))
        {
            text.Append(CultureInfo.InvariantCulture, $" >{neighbour.Value}/{relationship.Value}");
        }

        foreach (var (neighbour, relationship) in graph.Neighbours(node, type, RelationshipDirection.Incoming))
        {
            text.Append(CultureInfo.InvariantCulture, $" <{neighbour.Value}/{relationship.Value}");
        }
    }
}
