using System.Collections.Immutable;
using System.Globalization;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>Chooses what to draw of a network that is too large to be read. Thread-safe.</summary>
public static class PictureSelection
{
    /// <summary>So many groups have room at least: a few large ones do not push all others out.</summary>
    private const int LeastGroups = 12;

    /// <summary>
    /// The leading nodes of a picture: of the largest groups in turn those of the highest scores, a twelfth of the number (rounded up) at most from
    /// each, as long as the number lasts; what is left goes to the highest scores of all others. Of equal groups, and of equal scores,
    /// earlier ones come first.
    /// </summary>
    /// <param name="picture">The picture; that of valid places.</param>
    /// <param name="most">How many nodes at most, at least 1.</param>
    /// <returns>
    /// The picture itself where it has no more nodes; otherwise one of the chosen nodes in their order, the edges between them, and their
    /// groups and items, whose subtitle says how many are shown of how many.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public static NetworkPicture Leading(NetworkPicture picture, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (picture.Nodes.Length <= most) return picture;
        var note = string.Create(CultureInfo.InvariantCulture, $"shown: {most:N0} leading {picture.Words.Nodes} of {picture.Nodes.Length:N0}");
        return Cut(picture, Choose(picture, most)) with { Subtitle = picture.Subtitle.Length > 0 ? $"{picture.Subtitle}; {note}" : note };
    }

    private static bool[] Choose(NetworkPicture picture, int most)
    {
        var byScore = Enumerable.Range(0, picture.Nodes.Length).OrderByDescending(node => picture.Nodes[node].Score).ToArray();
        var members = byScore.Where(node => picture.Nodes[node].Group >= 0).ToLookup(node => picture.Nodes[node].Group);
        var fromEach = (most + LeastGroups - 1) / LeastGroups;
        var leading = Enumerable.Range(0, picture.Groups.Length).OrderByDescending(group => members[group].Count())
            .SelectMany(group => members[group].Take(fromEach));
        var chosen = new bool[picture.Nodes.Length];
        // All nodes follow in the end, so that the number is reached.
        foreach (var node in leading.Concat(byScore).Distinct().Take(most)) chosen[node] = true;
        return chosen;
    }

    private static NetworkPicture Cut(NetworkPicture picture, bool[] chosen)
    {
        var places = Numbers(chosen);
        List<PictureEdge> edges = [.. picture.Edges.Where(edge => chosen[edge.Source] && chosen[edge.Target])];
        List<PictureNode> nodes = [.. picture.Nodes.Where((_, place) => chosen[place])];
        var groups = new bool[picture.Groups.Length];
        var items = new bool[picture.Items.Length];
        foreach (var node in nodes)
        {
            if (node.Group >= 0) groups[node.Group] = true;
            foreach (var item in node.Items) items[item] = true;
        }
        foreach (var item in edges.SelectMany(edge => edge.Items)) items[item] = true;
        var (groupPlaces, itemPlaces) = (Numbers(groups), Numbers(items));
        return picture with
        {
            Nodes = [.. nodes.Select(node => node with { Group = node.Group < 0 ? -1 : groupPlaces[node.Group], Items = Moved(node.Items, itemPlaces) })],
            Edges = [.. edges.Select(edge => edge with { Source = places[edge.Source], Target = places[edge.Target], Items = Moved(edge.Items, itemPlaces) })],
            Groups = [.. picture.Groups.Where((_, place) => groups[place])],
            Items = [.. picture.Items.Where((_, place) => items[place])],
        };
    }

    /// <summary>The places that kept things have when the others are gone.</summary>
    private static int[] Numbers(bool[] kept)
    {
        var numbers = new int[kept.Length];
        var next = 0;
        for (var place = 0; place < kept.Length; place++) numbers[place] = kept[place] ? next++ : -1;
        return numbers;
    }

    private static ImmutableArray<int> Moved(ImmutableArray<int> items, int[] places) => [.. items.Select(item => places[item])];
}
