namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>
/// Pajek's network, partition and vector files (manual of Pajek, "Data objects"): vertices from 1 with label, position in [0, 1] (y
/// downwards), colour and size; edges with weights; a cluster number a vertex, 0 for none; a score a vertex. A label cannot hold a
/// double quotation mark, and reads a backslash as an escape: they become an apostrophe and a slash.
/// </summary>
internal static class PajekWriter
{
    /// <summary>Writes the network.</summary>
    public static void WriteNetwork(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        WriteHead(writer, placed);
        double reachX = 1e-9, reachY = 1e-9;
        for (var at = 0; at < placed.X.Length; at++) (reachX, reachY) = (Math.Max(reachX, Math.Abs(placed.X[at])), Math.Max(reachY, Math.Abs(placed.Y[at])));
        for (var at = 0; at < placed.X.Length; at++)
        {
            var node = placed.Picture.Nodes[at];
            var (x, y) = (0.5 + 0.48 * placed.X[at] / reachX, 0.5 + 0.48 * placed.Y[at] / reachY);
            var size = Words.Short(placed.Radii[at]);
            var color = "RGB" + placed.Colors.Of(node.Group)[1..];
            writer.Write($"{Words.Whole(at + 1)} \"{Label(node.Label)}\" {Words.Short(x)} {Words.Short(y)} 0.5 ellipse x_fact {size} y_fact {size} ic {color}\n");
        }
        writer.Write("*Edges\n");
        foreach (var edge in placed.Picture.Edges)
            writer.Write($"{Words.Whole(edge.Source + 1)} {Words.Whole(edge.Target + 1)} {Words.Exact(edge.Weight)}\n");
    }

    /// <summary>Writes the partition.</summary>
    public static void WritePartition(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        WriteHead(writer, placed);
        foreach (var node in placed.Picture.Nodes) writer.Write(Words.Whole(node.Group + 1) + "\n");
    }

    /// <summary>Writes the scores.</summary>
    public static void WriteVector(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        WriteHead(writer, placed);
        foreach (var node in placed.Picture.Nodes) writer.Write(Words.Exact(node.Score) + "\n");
    }

    private static void WriteHead(StreamWriter writer, PlacedPicture placed) => writer.Write($"*Vertices {Words.Whole(placed.Picture.Nodes.Length)}\n");

    private static string Label(string text) => Words.OneLine(text).Replace('"', '\'').Replace('\\', '/');
}
