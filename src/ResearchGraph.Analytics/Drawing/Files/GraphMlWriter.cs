using System.Xml;
using ResearchGraph.Graph.Export;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>
/// GraphML with typed keys. Positions, sizes and colours are keys <c>x</c>, <c>y</c> (upwards), <c>size</c>, <c>r</c>, <c>g</c>, <c>b</c>,
/// which Gephi takes as such.
/// </summary>
internal static class GraphMlWriter
{
    private static readonly FactColumn[] Drawn =
    [
        new("label", AttributeType.Text), new("x", AttributeType.Number), new("y", AttributeType.Number), new("size", AttributeType.Number),
        new("r", AttributeType.Whole), new("g", AttributeType.Whole), new("b", AttributeType.Whole),
    ];

    /// <summary>Writes the file.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        var facts = new NodeFacts(placed.Picture);
        using var xml = XmlOutput.Open(output);
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        Declare(xml, "node", "n", [.. Drawn, .. facts.Columns]);
        Declare(xml, "edge", "e", [new("weight", AttributeType.Number), .. NodeFacts.EdgeColumns]);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("edgedefault", "undirected");
        xml.WriteElementString("desc", XmlCharacters.Clean($"{placed.Picture.Title}\n{placed.Picture.Subtitle}"));
        for (var at = 0; at < placed.Picture.Nodes.Length; at++) WriteNode(xml, placed, facts, at);
        for (var at = 0; at < placed.Picture.Edges.Length; at++)
        {
            var edge = placed.Picture.Edges[at];
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", $"e{Words.Whole(at)}");
            xml.WriteAttributeString("source", XmlCharacters.Clean(placed.Picture.Nodes[edge.Source].Id));
            xml.WriteAttributeString("target", XmlCharacters.Clean(placed.Picture.Nodes[edge.Target].Id));
            WriteData(xml, "e", [Words.Exact(edge.Weight), .. facts.ValuesOf(edge)]);
            xml.WriteEndElement();
        }
        xml.WriteEndDocument();
    }

    private static void WriteNode(XmlWriter xml, PlacedPicture placed, NodeFacts facts, int at)
    {
        var node = placed.Picture.Nodes[at];
        var (red, green, blue) = Words.Parts(placed.Colors.Of(node.Group));
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", XmlCharacters.Clean(node.Id));
        WriteData(xml, "n",
        [
            node.Label, Words.Short(placed.X[at] * GexfWriter.Scale), Words.Short(-placed.Y[at] * GexfWriter.Scale),
            Words.Short(placed.Radii[at] * GexfWriter.Scale), Words.Whole(red), Words.Whole(green), Words.Whole(blue), .. facts.ValuesOf(node),
        ]);
        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string target, string prefix, IReadOnlyList<FactColumn> columns)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", prefix + Words.Whole(at));
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", XmlCharacters.Clean(columns[at].Name));
            xml.WriteAttributeString("attr.type", columns[at].Type switch { AttributeType.Whole => "long", AttributeType.Number => "double", _ => "string" });
            xml.WriteEndElement();
        }
    }

    private static void WriteData(XmlWriter xml, string prefix, ReadOnlySpan<string?> values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at] is not { } value) continue;
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", prefix + Words.Whole(at));
            xml.WriteString(XmlCharacters.Clean(value));
            xml.WriteEndElement();
        }
    }
}
