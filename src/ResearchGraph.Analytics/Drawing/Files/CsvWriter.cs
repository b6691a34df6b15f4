using System.Text;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>
/// Lists of nodes and of edges as RFC 4180 has it, with line feeds: a header, then a line each. Columns have the names that Gephi's
/// import knows (Id, Label, Source, Target, Weight). Texts stand as they are: no sign is put before a leading <c>=</c>.
/// </summary>
internal static class CsvWriter
{
    /// <summary>Writes the nodes.</summary>
    public static void WriteNodes(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        var columns = AttributeColumns.Of(placed.Picture);
        Row(writer, ["Id", "Label", "Group", "Score", "FirstYear", "LastYear", "Items", "X", "Y", "Size", "Color", .. columns.UniqueNames]);
        for (var at = 0; at < placed.Picture.Nodes.Length; at++)
        {
            var node = placed.Picture.Nodes[at];
            var (first, last) = Years.Of(placed.Picture, node);
            Row(writer,
            [
                node.Id, node.Label, node.Group < 0 ? "" : placed.Picture.Groups[node.Group].Name, Words.Exact(node.Score), Text(first), Text(last),
                Words.Whole(node.Items.Length), Words.Short(placed.X[at]), Words.Short(-placed.Y[at]), Words.Short(2 * placed.Radii[at]), placed.Colors.Of(node.Group),
                .. columns.ValuesOf(node),
            ]);
        }
    }

    /// <summary>Writes the edges.</summary>
    public static void WriteEdges(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        Row(writer, ["Source", "Target", "Type", "Weight", "Label", "FirstYear", "LastYear", "Items"]);
        foreach (var edge in placed.Picture.Edges)
        {
            var (first, last) = Years.Of(placed.Picture, edge);
            Row(writer,
            [
                placed.Picture.Nodes[edge.Source].Id, placed.Picture.Nodes[edge.Target].Id, "Undirected", Words.Exact(edge.Weight), edge.Label,
                Text(first), Text(last), Words.Whole(edge.Items.Length),
            ]);
        }
    }

    private static string Text(int? number) => number is { } some ? Words.Whole(some) : "";

    private static void Row(StreamWriter writer, ReadOnlySpan<string> fields)
    {
        for (var at = 0; at < fields.Length; at++)
        {
            if (at > 0) writer.Write(',');
            writer.Write(Field(fields[at]));
        }
        writer.Write('\n');
    }

    private static string Field(string text)
    {
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.AsSpan().Trim().Length == text.Length) return text;
        return new StringBuilder(text.Length + 8).Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
    }
}
