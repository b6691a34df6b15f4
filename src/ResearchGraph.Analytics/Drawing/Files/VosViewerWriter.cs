namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>
/// The map and network files of VOSviewer (manual of version 1.6, chapter 4): tab-separated; a header and a line a node with
/// <c>id label description x y cluster weight&lt;…&gt; score&lt;…&gt;</c>, and a line an edge with two ids and its strength. Ids count from 1,
/// clusters from 1 in order of size.
/// </summary>
internal static class VosViewerWriter
{
    /// <summary>Writes the map.</summary>
    public static void WriteMap(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        var picture = placed.Picture;
        var (links, strengths) = Degrees(picture);
        var (items, score) = (Words.Capital(picture.Words.Items), Words.Capital(picture.Words.Score));
        writer.Write($"id\tlabel\tdescription\tx\ty\tcluster\tweight<Links>\tweight<Total link strength>\tweight<{Name(items)}>\tscore<{Name(score)}>\tscore<Avg. year>\n");
        var reach = 1e-9;
        for (var at = 0; at < placed.X.Length; at++) reach = Math.Max(reach, Math.Max(Math.Abs(placed.X[at]), Math.Abs(placed.Y[at])));
        for (var at = 0; at < picture.Nodes.Length; at++)
        {
            var node = picture.Nodes[at];
            string[] fields =
            [
                Words.Whole(at + 1), Field(node.Label, Words.Whole(at + 1)), Field(Description(picture, node), ""), Words.Short(placed.X[at] / reach),
                Words.Short(-placed.Y[at] / reach), Words.Whole(Cluster(placed, node.Group)), Words.Whole(links[at]), Words.Exact(strengths[at]),
                Words.Whole(node.Items.Length), Words.Exact(node.Score), MeanYear(picture, node) is { } year ? Words.Short(year) : "",
            ];
            writer.Write(string.Join('\t', fields) + "\n");
        }
    }

    /// <summary>Writes the network.</summary>
    public static void WriteNetwork(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        foreach (var edge in placed.Picture.Edges)
            writer.Write($"{Words.Whole(edge.Source + 1)}\t{Words.Whole(edge.Target + 1)}\t{Words.Exact(edge.Weight)}\n");
    }

    // Every node must be in a cluster: those in no group share the one after the last.
    private static int Cluster(PlacedPicture placed, int group) => group < 0 ? placed.Picture.Groups.Length + 1 : placed.Colors.BySize.IndexOf(group) + 1;

    private static (int[] Links, double[] Strengths) Degrees(NetworkPicture picture)
    {
        var (links, strengths) = (new int[picture.Nodes.Length], new double[picture.Nodes.Length]);
        foreach (var edge in picture.Edges)
        {
            (links[edge.Source], links[edge.Target]) = (links[edge.Source] + 1, links[edge.Target] + 1);
            (strengths[edge.Source], strengths[edge.Target]) = (strengths[edge.Source] + edge.Weight, strengths[edge.Target] + edge.Weight);
        }
        return (links, strengths);
    }

    private static string Description(NetworkPicture picture, PictureNode node) =>
        node.Group < 0 ? "" : $"{Words.Capital(picture.Words.Group)}: {picture.Groups[node.Group].Name}";

    private static double? MeanYear(NetworkPicture picture, PictureNode node)
    {
        var (sum, count) = (0.0, 0);
        foreach (var item in node.Items)
            if (picture.Items[item].Year is { } year) (sum, count) = (sum + year, count + 1);
        return count == 0 ? null : sum / count;
    }

    // The reader knows quotation marks around a field, but no way to write one inside; descriptions may hold HTML, so signs of it go, too.
    private static string Field(string text, string empty)
    {
        var line = Words.OneLine(text).Replace('"', '\'').Replace('<', '‹').Replace('>', '›');
        return line.Length == 0 ? empty : $"\"{line}\"";
    }

    private static string Name(string word) => Words.OneLine(word).Replace('<', '(').Replace('>', ')');
}
