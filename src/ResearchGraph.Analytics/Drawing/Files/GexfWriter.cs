using System.Xml;
using ResearchGraph.Graph.Export;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>GEXF 1.3 with the viz module: positions (y upwards), sizes and colours, as Gephi, Gephi Lite and Sigma read it.</summary>
internal static class GexfWriter
{
    /// <summary>Units of Gephi a unit of the layout: its labels and lines suit discs of some ten units.</summary>
    internal const double Scale = 8;

    private const string Namespace = "http://gexf.net/1.3";
    private const string Viz = "http://gexf.net/1.3/viz";

    /// <summary>Writes the file.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        var facts = new NodeFacts(placed.Picture);
        using var xml = XmlOutput.Open(output);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", Namespace, "ResearchGraph");
        xml.WriteElementString("description", Namespace, XmlCharacters.Clean($"{placed.Picture.Title}\n{placed.Picture.Subtitle}"));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("mode", "static");
        Declare(xml, "node", facts.Columns);
        // An edge's label is an attribute of the element.
        Declare(xml, "edge", [.. NodeFacts.EdgeColumns.Skip(1)]);
        xml.WriteStartElement("nodes", Namespace);
        for (var at = 0; at < placed.Picture.Nodes.Length; at++) WriteNode(xml, placed, facts, at);
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        for (var at = 0; at < placed.Picture.Edges.Length; at++) WriteEdge(xml, placed.Picture, facts, at);
        xml.WriteEndDocument();
    }

    private static void Declare(XmlWriter xml, string target, IReadOnlyList<FactColumn> columns)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", target);
        for (var at = 0; at < columns.Count; at++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", Words.Whole(at));
            xml.WriteAttributeString("title", XmlCharacters.Clean(columns[at].Name));
            xml.WriteAttributeString("type", columns[at].Type switch { AttributeType.Whole => "long", AttributeType.Number => "double", _ => "string" });
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, PlacedPicture placed, NodeFacts facts, int at)
    {
        var node = placed.Picture.Nodes[at];
        var (red, green, blue) = Words.Parts(placed.Colors.Of(node.Group));
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", XmlCharacters.Clean(node.Id));
        xml.WriteAttributeString("label", XmlCharacters.Clean(node.Label));
        WriteValues(xml, facts.ValuesOf(node));
        xml.WriteStartElement("viz", "color", Viz);
        xml.WriteAttributeString("r", Words.Whole(red));
        xml.WriteAttributeString("g", Words.Whole(green));
        xml.WriteAttributeString("b", Words.Whole(blue));
        xml.WriteEndElement();
        xml.WriteStartElement("viz", "position", Viz);
        xml.WriteAttributeString("x", Words.Short(placed.X[at] * Scale));
        xml.WriteAttributeString("y", Words.Short(-placed.Y[at] * Scale));
        xml.WriteAttributeString("z", "0");
        xml.WriteEndElement();
        xml.WriteStartElement("viz", "size", Viz);
        xml.WriteAttributeString("value", Words.Short(placed.Radii[at] * Scale));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, NetworkPicture picture, NodeFacts facts, int at)
    {
        var edge = picture.Edges[at];
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", Words.Whole(at));
        xml.WriteAttributeString("source", XmlCharacters.Clean(picture.Nodes[edge.Source].Id));
        xml.WriteAttributeString("target", XmlCharacters.Clean(picture.Nodes[edge.Target].Id));
        if (edge.Label.Length > 0) xml.WriteAttributeString("label", XmlCharacters.Clean(edge.Label));
        xml.WriteAttributeString("weight", Words.Exact(edge.Weight));
        WriteValues(xml, facts.ValuesOf(edge).AsSpan(1));
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, ReadOnlySpan<string?> values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at] is not { } value) continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", Words.Whole(at));
            xml.WriteAttributeString("value", XmlCharacters.Clean(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
