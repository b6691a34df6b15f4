using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>When nodes and edges are active.</summary>
internal static class Years
{
    /// <summary>The first and last year of a node; null where nothing is known.</summary>
    public static (int? First, int? Last) Of(NetworkPicture picture, PictureNode node) => Of(picture, node.FirstYear, node.LastYear, node.Items);

    /// <summary>The first and last year of an edge; null where nothing is known.</summary>
    public static (int? First, int? Last) Of(NetworkPicture picture, PictureEdge edge) => Of(picture, edge.FirstYear, edge.LastYear, edge.Items);

    private static (int? First, int? Last) Of(NetworkPicture picture, int? first, int? last, ImmutableArray<int> items)
    {
        int? least = null, most = null;
        foreach (var item in items)
        {
            if (picture.Items[item].Year is not { } year) continue;
            (least, most) = (Math.Min(least ?? year, year), Math.Max(most ?? year, year));
        }
        return (first ?? least ?? last, last ?? most ?? first);
    }
}
