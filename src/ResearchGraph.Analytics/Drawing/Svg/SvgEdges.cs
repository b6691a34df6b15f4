using System.Globalization;
using System.Text;
using System.Xml;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>
/// The lines of a picture: inside a group in its colour, between groups in grey, the strong ones on top. Lines of one colour and
/// width are one path, so that where they cross they do not add up to a blot.
/// </summary>
internal static class SvgEdges
{
    private const int Widths = 8;

    /// <summary>Writes all edges.</summary>
    public static void Write(XmlWriter xml, PlacedPicture placed, Plot plot)
    {
        var edges = placed.Picture.Edges;
        if (edges.Length == 0) return;
        var scale = EdgeWidths.Of(placed, plot);
        var paths = new SortedDictionary<(int Width, int Between, int Group), StringBuilder>();
        foreach (var edge in edges)
        {
            var (source, target) = (placed.Picture.Nodes[edge.Source].Group, placed.Picture.Nodes[edge.Target].Group);
            var inside = source == target && placed.Colors.Of(source) != GroupColors.Other;
            // Grey lies under colour of the same width.
            var key = (scale.Step(edge.Weight, Widths), inside ? 1 : 0, inside ? source : -1);
            if (!paths.TryGetValue(key, out var path)) paths.Add(key, path = new StringBuilder());
            path.Append(CultureInfo.InvariantCulture, $"M{plot.X[edge.Source]:0.#} {plot.Y[edge.Source]:0.#}L{plot.X[edge.Target]:0.#} {plot.Y[edge.Target]:0.#}");
        }
        xml.WriteStartElement("g");
        xml.WriteAttributeString("class", "edges");
        foreach (var ((step, between, group), path) in paths)
        {
            xml.WriteStartElement("path");
            xml.WriteAttributeString("d", path.ToString());
            xml.WriteAttributeString("stroke-width", Text(scale.Width(step, Widths)));
            xml.WriteAttributeString("stroke-opacity", Text(scale.Opacity * (between == 0 ? 0.6 : 1)));
            if (group >= 0) xml.WriteAttributeString("stroke", placed.Colors.Of(group));
            xml.WriteAttributeString("class", group >= 0 ? SvgStyle.ClassOf(placed.Colors.RankOf(group)) : "between");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
