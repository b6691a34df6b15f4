using System.Xml;
using ResearchGraph.Graph.Export;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>The discs and rings of a picture and of its legend.</summary>
internal static class SvgDiscs
{
    /// <summary>The width of a ring's line, as a share of its radius.</summary>
    private const double RingWidth = 0.45;

    /// <summary>Writes all nodes, large discs first: where rounding makes two touch, the small one stays whole.</summary>
    public static void Write(XmlWriter xml, PlacedPicture placed, Plot plot)
    {
        var order = new int[plot.X.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => plot.Radii[a] != plot.Radii[b] ? plot.Radii[b].CompareTo(plot.Radii[a]) : a - b);
        xml.WriteStartElement("g");
        xml.WriteAttributeString("class", "discs");
        xml.WriteAttributeString("stroke-width", SvgWriter.Number(Math.Clamp(plot.Scale / 5, 0.3, 1.2)));
        foreach (var node in order)
        {
            var (group, label) = (placed.Picture.Nodes[node].Group, placed.Picture.Nodes[node].Label);
            WriteOne(xml, placed.Colors, group, plot.X[node], plot.Y[node], plot.Radii[node], "disc", label);
        }
        xml.WriteEndElement();
    }

    /// <summary>Writes a disc, or a ring where the group has rings.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="colors">The colours of groups.</param>
    /// <param name="group">The group; −1 is none.</param>
    /// <param name="x">The centre.</param>
    /// <param name="y">The centre.</param>
    /// <param name="radius">The outer radius.</param>
    /// <param name="style">The class that discs have beside that of their colour.</param>
    /// <param name="title">What a pointer over it shows; null for nothing.</param>
    public static void WriteOne(XmlWriter xml, GroupColors colors, int group, double x, double y, double radius, string style, string? title)
    {
        var isRing = colors.IsRing(group);
        xml.WriteStartElement("circle");
        xml.WriteAttributeString("class", $"{(isRing ? "ring" : style)} {SvgStyle.ClassOf(colors.RankOf(group))}");
        xml.WriteAttributeString("cx", SvgWriter.Number(x));
        xml.WriteAttributeString("cy", SvgWriter.Number(y));
        xml.WriteAttributeString("r", SvgWriter.Number(isRing ? radius * (1 - RingWidth / 2) : radius));
        xml.WriteAttributeString(isRing ? "stroke" : "fill", colors.Of(group));
        if (isRing) xml.WriteAttributeString("stroke-width", SvgWriter.Number(radius * RingWidth));
        if (title is not null) xml.WriteElementString("title", XmlCharacters.Clean(title));
        xml.WriteEndElement();
    }
}
