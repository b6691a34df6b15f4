using System.Globalization;
using System.Text;
using System.Xml;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Graph.Export;

/// <summary>Options of <see cref="GraphMlExporter"/>.</summary>
public sealed record GraphMlOptions : ExportOptions
{
    /// <summary>
    /// The properties that caption a node, the first that it has; where it has none, its name by
    /// <see cref="ExportOptions.IdProperty"/>.
    /// </summary>
    public IReadOnlyList<string> CaptionProperties { get; init; } = ["name", "title"];
}

/// <summary>
/// Writes GraphML (a directed graph with typed keys) that Gephi, yEd and networkx read. Beside the properties, nodes have
/// <c>labels</c> (as <c>:A:B</c>) and <c>label</c> (the caption), edges <c>label</c> (the type).
/// </summary>
/// <remarks>
/// UTF-8. A key is boolean, long or double where all its values are (long and double together make double), else string; temporal
/// values are ISO texts, lists JSON. Characters that XML 1.0 cannot hold become U+FFFD. Where a property is itself named
/// <c>labels</c> or <c>label</c>, ours becomes <c>_labels</c> or <c>_label</c>. Thread-safe.
/// </remarks>
public static class GraphMlExporter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(GraphSnapshot graph, Stream output, GraphMlOptions? options = null)
    {
        options ??= new GraphMlOptions();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",

            // A line feed in a text stays one and a carriage return becomes an entity, so that both survive reading.
            NewLineHandling = NewLineHandling.Entitize,
        };
        using var writer = XmlWriter.Create(output, settings);
        writer.WriteStartDocument();
        writer.WriteStartElement("graphml", Namespace);
        var nodeKeys = GraphMlKeys.OfNodes(graph);
        var edgeKeys = GraphMlKeys.OfRelationships(graph);
        nodeKeys.WriteDeclarations(writer, ["labels", "label"]);
        edgeKeys.WriteDeclarations(writer, ["label"]);
        writer.WriteStartElement("graph");
        writer.WriteAttributeString("id", "G");
        writer.WriteAttributeString("edgedefault", "directed");
        WriteNodes(writer, graph, nodeKeys, options);
        WriteEdges(writer, graph, edgeKeys, options);
        writer.WriteEndDocument();
    }

    private static void WriteNodes(XmlWriter writer, GraphSnapshot graph, GraphMlKeys keys, GraphMlOptions options)
    {
        var namer = new NodeNamer(graph, options);
        PropertyKeyId[] captions = [.. options.CaptionProperties.Select(graph.FindPropertyKey).OfType<PropertyKeyId>()];
        for (var id = 0; id < graph.NodeCount; id++)
        {
            var node = new NodeId(id);
            var name = namer.NameOf(node);
            writer.WriteStartElement("node");
            writer.WriteAttributeString("id", XmlCharacters.Clean(name));
            keys.WriteData(writer, "labels", LabelText(graph, node));
            keys.WriteData(writer, "label", CaptionOf(graph, node, captions) ?? name);
            keys.WriteProperties(writer, graph.PropertiesOf(node));
            writer.WriteEndElement();
        }
    }

    private static void WriteEdges(XmlWriter writer, GraphSnapshot graph, GraphMlKeys keys, GraphMlOptions options)
    {
        var namer = new NodeNamer(graph, options);
        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            var relationship = new RelationshipId(id);
            writer.WriteStartElement("edge");
            writer.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{id}"));
            writer.WriteAttributeString("source", XmlCharacters.Clean(namer.NameOf(graph.SourceOf(relationship))));
            writer.WriteAttributeString("target", XmlCharacters.Clean(namer.NameOf(graph.TargetOf(relationship))));
            keys.WriteData(writer, "label", graph.NameOf(graph.TypeOf(relationship)));
            keys.WriteProperties(writer, graph.PropertiesOf(relationship));
            writer.WriteEndElement();
        }
    }

    private static string LabelText(GraphSnapshot graph, NodeId node)
    {
        var text = new StringBuilder();
        foreach (var label in graph.LabelsOf(node))
        {
            text.Append(':').Append(graph.NameOf(label));
        }

        return text.ToString();
    }

    private static string? CaptionOf(GraphSnapshot graph, NodeId node, PropertyKeyId[] captions)
    {
        foreach (var key in captions)
        {
            var value = graph.GetProperty(node, key);
            if (!value.IsNull)
            {
                return PlainText.Of(value);
            }
        }

        return null;
    }
}
