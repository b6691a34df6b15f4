using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ResearchGraph.Analytics.Drawing.Files;

namespace ResearchGraph.Analytics.Drawing.Html;

/// <summary>The network as the page's script reads it. No text in it can end the element that holds it: <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped.</summary>
internal static class PageData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the JSON.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var picture = placed.Picture;
        json.WriteStartObject();
        json.WriteString("title", picture.Title);
        json.WriteString("other", GroupColors.Other);
        WriteWords(json, picture.Words);
        WriteWeights(json, picture);
        json.WriteStartArray("groups");
        for (var group = 0; group < picture.Groups.Length; group++) WriteGroup(json, placed, group);
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (var item in picture.Items) WriteItem(json, item);
        json.WriteEndArray();
        json.WriteStartArray("nodes");
        for (var node = 0; node < picture.Nodes.Length; node++) WriteNode(json, placed, node);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in picture.Edges) WriteEdge(json, picture, edge);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, PictureWords words)
    {
        json.WriteStartObject("words");
        json.WriteString("node", words.Node);
        json.WriteString("nodes", words.Nodes);
        json.WriteString("edge", words.Edge);
        json.WriteString("edges", words.Edges);
        json.WriteString("group", words.Group);
        json.WriteString("groups", words.Groups);
        json.WriteString("item", words.Item);
        json.WriteString("items", words.Items);
        json.WriteString("score", words.Score);
        json.WriteString("weight", words.Weight);
        json.WriteString("period", words.Period);
        json.WriteEndObject();
    }

    private static void WriteWeights(Utf8JsonWriter json, NetworkPicture picture)
    {
        var (least, greatest) = (double.MaxValue, 0.0);
        foreach (var edge in picture.Edges) (least, greatest) = (Math.Min(least, edge.Weight), Math.Max(greatest, edge.Weight));
        json.WriteStartArray("weights");
        json.WriteNumberValue(Math.Min(least, greatest));
        json.WriteNumberValue(greatest);
        json.WriteEndArray();
    }

    private static void WriteGroup(Utf8JsonWriter json, PlacedPicture placed, int group)
    {
        json.WriteStartObject();
        json.WriteString("name", placed.Picture.Groups[group].Name);
        json.WriteString("description", placed.Picture.Groups[group].Description);
        json.WriteString("light", placed.Colors.Of(group));
        json.WriteString("dark", placed.Colors.OnDark(group));
        json.WriteBoolean("ring", placed.Colors.IsRing(group));
        json.WriteNumber("size", placed.Colors.Sizes[group]);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, PictureItem item)
    {
        json.WriteStartObject();
        json.WriteString("title", item.Title);
        if (item.Year is { } year) json.WriteNumber("year", year);
        if (IsWebAddress(item.Url)) json.WriteString("url", item.Url);
        json.WriteEndObject();
    }

    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private static void WriteNode(Utf8JsonWriter json, PlacedPicture placed, int at)
    {
        var node = placed.Picture.Nodes[at];
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("label", node.Label);
        json.WriteNumber("group", node.Group);
        json.WriteNumber("score", node.Score);
        json.WriteNumber("radius", Math.Round(placed.Radii[at], 3));
        json.WriteNumber("x", Math.Round(placed.X[at], 3));
        json.WriteNumber("y", Math.Round(placed.Y[at], 3));
        WriteYears(json, Years.Of(placed.Picture, node));
        json.WriteStartArray("attributes");
        foreach (var attribute in node.Attributes)
        {
            json.WriteStartArray();
            json.WriteStringValue(attribute.Name);
            if (attribute.Number is { } number) json.WriteNumberValue(number);
            else json.WriteStringValue(attribute.Text);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        WriteItems(json, node.Items);
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, NetworkPicture picture, PictureEdge edge)
    {
        json.WriteStartObject();
        json.WriteNumber("source", edge.Source);
        json.WriteNumber("target", edge.Target);
        json.WriteNumber("weight", edge.Weight);
        json.WriteString("label", edge.Label);
        WriteYears(json, Years.Of(picture, edge));
        WriteItems(json, edge.Items);
        json.WriteEndObject();
    }

    private static void WriteYears(Utf8JsonWriter json, (int? First, int? Last) years)
    {
        if (years.First is { } first) json.WriteNumber("first", first);
        if (years.Last is { } last) json.WriteNumber("last", last);
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyCollection<int> items)
    {
        json.WriteStartArray("items");
        foreach (var item in items) json.WriteNumberValue(item);
        json.WriteEndArray();
    }
}
