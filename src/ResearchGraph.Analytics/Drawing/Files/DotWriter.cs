using System.Text;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>
/// Graphviz' DOT with positions in points: <c>neato -n2</c> draws it as laid out here, any other engine lays it out anew. Nodes are
/// called n0, n1, …: every text is in attributes, where it can be escaped.
/// </summary>
internal static class DotWriter
{
    private const double PointsPerUnit = 6;
    private const double PointsPerInch = 72;

    /// <summary>Writes the file.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        var picture = placed.Picture;
        writer.Write("graph network {\n");
        writer.Write($"  graph [label={Quoted(picture.Title)}, labelloc=t, fontname=\"Helvetica\", fontsize=20, outputorder=edgesfirst, forcelabels=false];\n");
        writer.Write("  node [shape=circle, style=filled, fixedsize=true, label=\"\", color=white, fontname=\"Helvetica\", fontsize=10];\n");
        writer.Write("  edge [color=\"#8A8F9880\"];\n");
        for (var at = 0; at < picture.Nodes.Length; at++)
        {
            var node = picture.Nodes[at];
            var position = $"{Words.Short(placed.X[at] * PointsPerUnit)},{Words.Short(-placed.Y[at] * PointsPerUnit)}";
            writer.Write($"  n{Words.Whole(at)} [xlabel={Quoted(node.Label)}, id={Quoted(node.Id)}, tooltip={Quoted(node.Label)}, pos=\"{position}\", ");
            writer.Write($"width={Words.Short(2 * placed.Radii[at] * PointsPerUnit / PointsPerInch)}, fillcolor=\"{placed.Colors.Of(node.Group)}\"");
            if (node.Group >= 0) writer.Write($", group={Quoted(picture.Groups[node.Group].Id)}");
            writer.Write("];\n");
        }
        var greatest = picture.Edges.Length == 0 ? 1 : picture.Edges.Max(edge => edge.Weight);
        foreach (var edge in picture.Edges)
        {
            writer.Write($"  n{Words.Whole(edge.Source)} -- n{Words.Whole(edge.Target)} [weight={Words.Exact(edge.Weight)}, ");
            writer.Write($"penwidth={Words.Short(0.5 + 3.5 * Math.Sqrt(edge.Weight / greatest))}");
            if (edge.Label.Length > 0) writer.Write($", tooltip={Quoted(edge.Label)}");
            writer.Write("];\n");
        }
        writer.Write("}\n");
    }

    // In attributes a backslash begins an escape; entities such as &amp; are read, too.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '&' => "&amp;",
                _ when char.IsControl(letter) => " ",
                _ => letter.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }
}
