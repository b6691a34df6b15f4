using System.Globalization;
using System.Xml;
using ResearchGraph.Analytics.Drawing.Files;
using ResearchGraph.Graph.Export;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>
/// The picture as SVG 1.1: discs in their groups' colours, lines by weight, labels with halos, legend, figures. Colours follow the
/// reader's light or dark setting where the theme is <see cref="PictureTheme.Auto"/> and the viewer knows it.
/// </summary>
internal static class SvgWriter
{
    /// <summary>Writes the file.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        var frame = placed.Frame;
        var plot = new Plot(placed, frame);
        using var xml = XmlOutput.Open(output);
        xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(xml, ("viewBox", $"0 0 {Number(placed.Options.Width)} {Number(placed.Options.Height)}"), ("width", Number(placed.Options.Width)),
            ("height", Number(placed.Options.Height)), ("role", "img"));
        xml.WriteElementString("title", XmlCharacters.Clean(placed.Picture.Title));
        xml.WriteElementString("desc", XmlCharacters.Clean(placed.Picture.Subtitle));
        xml.WriteElementString("style", SvgStyle.Of(placed));
        Element(xml, "rect", ("class", "sheet"), ("width", "100%"), ("height", "100%"));
        SvgEdges.Write(xml, placed, plot);
        SvgDiscs.Write(xml, placed, plot);
        WriteLabels(xml, LabelPlacement.Place(placed, plot, frame.Plot));
        SvgHeading.Write(xml, placed, plot);
        xml.WriteEndElement();
        xml.Flush();
    }

    /// <summary>Writes an element with attributes and no content.</summary>
    internal static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteEndElement();
    }

    /// <summary>Writes a line of text.</summary>
    internal static void Text(XmlWriter xml, string text, double x, double baseline, double size, string style, string? anchor = null)
    {
        xml.WriteStartElement("text");
        Attributes(xml, ("x", Number(x)), ("y", Number(baseline)), ("font-size", Number(size)), ("class", style));
        if (anchor is not null) xml.WriteAttributeString("text-anchor", anchor);
        xml.WriteString(XmlCharacters.Clean(text));
        xml.WriteEndElement();
    }

    /// <summary>Writes a number with at most two digits after the point.</summary>
    internal static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
    }

    // Least important first: a halo never lies over a more important label.
    private static void WriteLabels(XmlWriter xml, List<Label> labels)
    {
        xml.WriteStartElement("g");
        xml.WriteAttributeString("class", "labels");
        for (var at = labels.Count - 1; at >= 0; at--)
        {
            var (box, size) = (labels[at].Box, labels[at].FontSize);
            Text(xml, labels[at].Text, (box.Left + box.Right) / 2, box.Top + size * 0.9, size, "label", "middle");
        }
        xml.WriteEndElement();
    }
}
