using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>Finds what contradicts itself in a picture before anything is drawn.</summary>
internal static class PictureCheck
{
    private const int LeastPixels = 300;
    private const int MostPixels = 10_000;

    /// <summary>Throws, saying where, what was found and what was expected.</summary>
    /// <exception cref="ArgumentException">Something is wrong.</exception>
    public static void Check(NetworkPicture picture, PictureOptions options)
    {
        CheckPixels(options.Width, nameof(options.Width));
        CheckPixels(options.Height, nameof(options.Height));
        if (options.MaxLabels < 0) Fail($"Found {options.MaxLabels} labels at most, expected 0 (all) or more.");
        CheckNodes(picture);
        CheckEdges(picture);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var group = 0; group < picture.Groups.Length; group++)
        {
            if (picture.Groups[group].Id.Length == 0 || !ids.Add(picture.Groups[group].Id))
                Fail($"Group {group}: found id '{picture.Groups[group].Id}', expected one that no other group has.");
        }
    }

    private static void CheckNodes(NetworkPicture picture)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < picture.Nodes.Length; at++)
        {
            var node = picture.Nodes[at];
            if (node.Id.Length == 0 || !ids.Add(node.Id)) Fail($"Node {at}: found id '{node.Id}', expected one that no other node has.");
            if (node.Group < -1 || node.Group >= picture.Groups.Length)
                Fail($"Node {at} ('{node.Id}'): found group {node.Group}, expected -1 to {picture.Groups.Length - 1}.");
            if (!(node.Score >= 0 && double.IsFinite(node.Score)))
                Fail($"Node {at} ('{node.Id}'): found score {node.Score}, expected a finite number that is not negative.");
            if (node.FirstYear > node.LastYear)
                Fail($"Node {at} ('{node.Id}'): found years {node.FirstYear} to {node.LastYear}, expected the first not after the last.");
            CheckAttributes(node, at);
            CheckItems(picture, node.Items, "Node", at);
        }
    }

    private static void CheckAttributes(PictureNode node, int at)
    {
        for (var i = 0; i < node.Attributes.Length; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (node.Attributes[i].Name == node.Attributes[k].Name)
                    Fail($"Node {at} ('{node.Id}'): found a second attribute '{node.Attributes[i].Name}', expected one of each name.");
            }
        }
    }

    private static void CheckEdges(NetworkPicture picture)
    {
        var pairs = new HashSet<(int, int)>();
        for (var at = 0; at < picture.Edges.Length; at++)
        {
            var edge = picture.Edges[at];
            if ((uint)edge.Source >= (uint)picture.Nodes.Length || (uint)edge.Target >= (uint)picture.Nodes.Length || edge.Source == edge.Target)
                Fail($"Edge {at}: found nodes {edge.Source} and {edge.Target}, expected two different ones of 0 to {picture.Nodes.Length - 1}.");
            if (!pairs.Add((Math.Min(edge.Source, edge.Target), Math.Max(edge.Source, edge.Target))))
                Fail($"Edge {at}: found a second edge between nodes {edge.Source} and {edge.Target}, expected one.");
            if (!(edge.Weight > 0 && double.IsFinite(edge.Weight)))
                Fail($"Edge {at}: found weight {edge.Weight}, expected a finite number above 0.");
            if (edge.FirstYear > edge.LastYear)
                Fail($"Edge {at}: found years {edge.FirstYear} to {edge.LastYear}, expected the first not after the last.");
            CheckItems(picture, edge.Items, "Edge", at);
        }
    }

    private static void CheckItems(NetworkPicture picture, ImmutableArray<int> items, string what, int at)
    {
        foreach (var item in items)
        {
            if ((uint)item >= (uint)picture.Items.Length)
                Fail($"{what} {at}: found item {item}, expected 0 to {picture.Items.Length - 1}.");
        }
    }

    private static void CheckPixels(int found, string what)
    {
        if (found is < LeastPixels or > MostPixels) Fail($"{what}: found {found} pixels, expected {LeastPixels} to {MostPixels}.");
    }

    private static void Fail(string message) => throw new ArgumentException(message);
}
