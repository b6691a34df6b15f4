using System.Text.Json;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Graph.Export;

/// <summary>
/// Writes one JSON object a line, nodes by id, then relationships by id, in the shape of the JSON export of Neo4j's APOC library:
/// <c>{"type":"node","id":"0","labels":["A"],"properties":{}}</c> and
/// <c>{"type":"relationship","id":"0","label":"R","start":{"id":"0","labels":["A"]},"end":{…},"properties":{}}</c>.
/// </summary>
/// <remarks>UTF-8 without byte order mark, lines ended by a line feed. Thread-safe.</remarks>
public static class JsonLinesExporter
{
    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(GraphSnapshot graph, Stream output, ExportOptions? options = null)
    {
        var namer = new NodeNamer(graph, options ?? new ExportOptions());
        using var buffer = new BufferedStream(new NonClosingStream(output), 1 << 16);
        using var writer = new Utf8JsonWriter(buffer, JsonValues.Options);
        for (var id = 0; id < graph.NodeCount; id++)
        {
            WriteNode(writer, graph, namer, new NodeId(id));
            EndLine(writer, buffer);
        }

        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            WriteRelationship(writer, graph, namer, new RelationshipId(id));
            EndLine(writer, buffer);
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, GraphSnapshot graph, NodeNamer namer, NodeId node)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "node");
        WriteIdentity(writer, graph, namer, node);
        JsonValues.WriteProperties(writer, graph, graph.PropertiesOf(node));
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, GraphSnapshot graph, NodeNamer namer, RelationshipId relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "relationship");
        writer.WriteString("id", relationship.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteString("label", graph.NameOf(graph.TypeOf(relationship)));
        writer.WriteStartObject("start");
        WriteIdentity(writer, graph, namer, graph.SourceOf(relationship));
        writer.WriteEndObject();
        writer.WriteStartObject("end");
        WriteIdentity(writer, graph, namer, graph.TargetOf(relationship));
        writer.WriteEndObject();
        JsonValues.WriteProperties(writer, graph, graph.PropertiesOf(relationship));
        writer.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter writer, GraphSnapshot graph, NodeNamer namer, NodeId node)
    {
        writer.WriteString("id", namer.NameOf(node));
        writer.WriteStartArray("labels");
        foreach (var label in graph.LabelsOf(node))
        {
            writer.WriteStringValue(graph.NameOf(label));
        }

        writer.WriteEndArray();
    }

    private static void EndLine(Utf8JsonWriter writer, Stream output)
    {
        writer.Flush();
        writer.Reset();
        output.WriteByte((byte)'\n');
    }
}
