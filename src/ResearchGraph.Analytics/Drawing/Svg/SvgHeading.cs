using System.Globalization;
using System.Xml;
using ResearchGraph.Graph.Export;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>Title, legend and the line of figures.</summary>
internal static class SvgHeading
{
    /// <summary>Writes them.</summary>
    public static void Write(XmlWriter xml, PlacedPicture placed, Plot plot)
    {
        var (picture, frame) = (placed.Picture, placed.Frame);
        var width = placed.Options.Width - 2 * Frame.Margin;
        var y = Frame.Margin;
        if (picture.Title.Length > 0)
        {
            var title = TextWidths.Fit(picture.Title, frame.TitleSize * 1.07, width);
            SvgWriter.Text(xml, title, Frame.Margin, y += frame.TitleSize, frame.TitleSize, "text title");
        }
        if (picture.Subtitle.Length > 0)
        {
            var subtitle = TextWidths.Fit(picture.Subtitle, frame.SubtitleSize, width);
            SvgWriter.Text(xml, subtitle, Frame.Margin, y + frame.SubtitleSize * 1.5, frame.SubtitleSize, "faint");
        }
        WriteLegend(xml, placed, frame);
        WriteFoot(xml, placed, plot, frame.FootTop);
    }

    private static void WriteLegend(XmlWriter xml, PlacedPicture placed, Frame frame)
    {
        var legend = frame.Legend;
        xml.WriteStartElement("g");
        xml.WriteAttributeString("class", "legend");
        for (var at = 0; at < legend.Entries.Count; at++)
        {
            var (column, row) = Math.DivRem(at, legend.Rows);
            var (x, middle) = (Frame.Margin + column * legend.ColumnWidth, frame.LegendTop + (row + 0.5) * legend.LineHeight);
            var group = legend.Entries[at].Group;
            xml.WriteStartElement("g");
            xml.WriteElementString("title", XmlCharacters.Clean(legend.Entries[at].Full));
            SvgDiscs.WriteOne(xml, placed.Colors, group, x + 6, middle, 5.5, "sample", title: null);
            SvgWriter.Text(xml, legend.Entries[at].Text, x + Legend.Indent, middle + legend.FontSize * 0.36, legend.FontSize, "text");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    // How many there are of what, and what sizes and widths mean; as much of it as the sheet is wide.
    private static void WriteFoot(XmlWriter xml, PlacedPicture placed, Plot plot, double top)
    {
        var (picture, words) = (placed.Picture, placed.Picture.Words);
        var size = 12 * placed.Frame.Scale;
        var middle = top + 18;
        var baseline = middle + size * 0.36;
        var counts = string.Join(" · ", Counts(picture, placed.Colors));
        SvgWriter.Text(xml, counts, Frame.Margin, baseline, size, "faint");
        var free = placed.Options.Width - 2 * Frame.Margin - TextWidths.Of(counts, size) - 30;
        var x = placed.Options.Width - Frame.Margin;
        if (picture.Edges.Length > 0 && EdgeWidths.Of(placed, plot) is { } widths && widths.Greatest > widths.Least)
        {
            var text = $"line: {words.Weight}, {Short(widths.Least)} to {Short(widths.Greatest)}";
            var needed = TextWidths.Of(text, size) + 40;
            if ((free -= needed) < 0) return;
            SvgWriter.Text(xml, text, x, baseline, size, "faint", "end");
            var left = x - needed + 6;
            var wedge = string.Create(CultureInfo.InvariantCulture, $"M{left:0.#} {middle:0.#}L{left + 26:0.#} {middle - widths.Widest / 2:0.#}v{widths.Widest:0.#}z");
            SvgWriter.Element(xml, "path", ("class", "sign"), ("d", wedge), ("stroke-width", "0.5"));
            x -= needed + 16;
        }
        var disc = $"disc: {words.Score}";
        if (free - TextWidths.Of(disc, size) - 50 < 0 || picture.Nodes.Length == 0) return;
        SvgWriter.Text(xml, disc, x, baseline, size, "faint", "end");
        var end = x - TextWidths.Of(disc, size) - 8;
        SvgWriter.Element(xml, "circle", ("class", "sign"), ("cx", SvgWriter.Number(end - 8)), ("cy", SvgWriter.Number(middle)), ("r", "7"));
        SvgWriter.Element(xml, "circle", ("class", "sign"), ("cx", SvgWriter.Number(end - 24)), ("cy", SvgWriter.Number(middle)), ("r", "3"));
    }

    private static IEnumerable<string> Counts(NetworkPicture picture, GroupColors colors)
    {
        yield return Count(picture.Nodes.Length, picture.Words.Node, picture.Words.Nodes);
        yield return Count(picture.Edges.Length, picture.Words.Edge, picture.Words.Edges);
        var groups = 0;
        foreach (var size in colors.Sizes) groups += size > 0 ? 1 : 0;
        if (groups > 0) yield return Count(groups, picture.Words.Group, picture.Words.Groups);
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    private static string Short(double number) => number.ToString(number >= 10 ? "#,0" : "0.##", CultureInfo.InvariantCulture);
}
