using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>
/// Node-link JSON as networkx's <c>node_link_graph</c> reads it (<c>directed</c>, <c>multigraph</c>, <c>graph</c>, <c>nodes</c> with
/// <c>id</c>, <c>links</c> with <c>source</c> and <c>target</c> ids) and d3's force layout takes it; positions and colours beside.
/// </summary>
internal static class JsonWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteBoolean("directed", false);
        json.WriteBoolean("multigraph", false);
        WriteGraph(json, placed);
        json.WriteStartArray("nodes");
        for (var node = 0; node < placed.Picture.Nodes.Length; node++) WriteNode(json, placed, node);
        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var edge in placed.Picture.Edges) WriteEdge(json, placed.Picture, edge);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteGraph(Utf8JsonWriter json, PlacedPicture placed)
    {
        json.WriteStartObject("graph");
        json.WriteString("title", placed.Picture.Title);
        json.WriteString("subtitle", placed.Picture.Subtitle);
        json.WriteStartArray("groups");
        for (var group = 0; group < placed.Picture.Groups.Length; group++)
        {
            json.WriteStartObject();
            json.WriteString("id", placed.Picture.Groups[group].Id);
            json.WriteString("name", placed.Picture.Groups[group].Name);
            json.WriteString("description", placed.Picture.Groups[group].Description);
            json.WriteString("color", placed.Colors.Of(group));
            json.WriteNumber("size", placed.Colors.Sizes[group]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, PlacedPicture placed, int at)
    {
        var node = placed.Picture.Nodes[at];
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("label", node.Label);
        if (node.Group >= 0) json.WriteString("group", placed.Picture.Groups[node.Group].Id);
        json.WriteNumber("score", node.Score);
        WriteYears(json, Years.Of(placed.Picture, node));
        json.WriteNumber("x", placed.X[at]);
        json.WriteNumber("y", placed.Y[at]);
        json.WriteNumber("radius", placed.Radii[at]);
        json.WriteString("color", placed.Colors.Of(node.Group));
        json.WriteStartObject("attributes");
        foreach (var attribute in node.Attributes)
        {
            if (attribute.Number is null) json.WriteString(attribute.Name, attribute.Text);
            else json.WritePropertyName(attribute.Name);
            if (attribute.Number is not null) json.WriteRawValue(attribute.Text, skipInputValidation: true);
        }
        json.WriteEndObject();
        WriteItems(json, placed.Picture, node.Items);
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, NetworkPicture picture, PictureEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("source", picture.Nodes[edge.Source].Id);
        json.WriteString("target", picture.Nodes[edge.Target].Id);
        json.WriteNumber("weight", edge.Weight);
        if (edge.Label.Length > 0) json.WriteString("label", edge.Label);
        WriteYears(json, Years.Of(picture, edge));
        WriteItems(json, picture, edge.Items);
        json.WriteEndObject();
    }

    private static void WriteYears(Utf8JsonWriter json, (int? First, int? Last) years)
    {
        if (years.First is { } first) json.WriteNumber("firstYear", first);
        if (years.Last is { } last) json.WriteNumber("lastYear", last);
    }

    private static void WriteItems(Utf8JsonWriter json, NetworkPicture picture, ImmutableArray<int> items)
    {
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("title", picture.Items[item].Title);
            if (picture.Items[item].Year is { } year) json.WriteNumber("year", year);
            if (picture.Items[item].Url is { } url) json.WriteString("url", url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
