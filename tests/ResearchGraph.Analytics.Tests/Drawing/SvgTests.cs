using System.Globalization;
using System.Xml.Linq;
using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Analytics.Drawing.Svg;

namespace ResearchGraph.Analytics.Tests.Drawing;

public sealed class SvgTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void It_shows_every_node_every_group_and_the_figures()
    {
        var picture = Pictures.Rings(26, 6);
        var svg = XDocument.Parse(Pictures.Write(PlacedPicture.Place(picture), "svg")).Root!;
        Assert.Equal(157, svg.Descendants(Ns + "circle").Count(circle => circle.Attribute("class")!.Value.StartsWith("disc ", StringComparison.Ordinal)));
        var legend = ClassOf(svg, "g", "legend").Descendants(Ns + "text").Select(text => text.Value).ToList();
        Assert.Equal(13, legend.Count);
        Assert.Equal(("Ring 0 (6)", "14 more groups (84)"), (legend[0], legend[12]));
        Assert.Contains("157 nodes · 182 edges · 26 groups", svg.Descendants(Ns + "text").Select(text => text.Value));
        Assert.Equal("Rings", svg.Element(Ns + "title")!.Value);
    }

    [Fact]
    public void The_second_dozen_of_groups_is_drawn_as_rings()
    {
        var placed = PlacedPicture.Place(Pictures.Rings(24, 4));
        Assert.Equal(24, placed.Colors.Distinct);
        Assert.Equal(24, placed.Colors.BySize.Select(group => (placed.Colors.Of(group), placed.Colors.IsRing(group))).Distinct().Count());
        var svg = XDocument.Parse(Pictures.Write(placed, "svg")).Root!;
        var rings = svg.Descendants(Ns + "circle").Where(circle => circle.Attribute("class")!.Value.StartsWith("ring ", StringComparison.Ordinal)).ToList();
        Assert.Equal(12 * 4 + 12, rings.Count);
        Assert.All(rings, ring => Assert.NotNull(ring.Attribute("stroke")));
    }

    [Theory]
    [InlineData(1400, 1000)]
    [InlineData(500, 700)]
    [InlineData(300, 300)]
    [InlineData(4000, 1000)]
    public void Everything_lies_on_the_sheet(int width, int height)
    {
        var svg = XDocument.Parse(Pictures.Write(PlacedPicture.Place(Pictures.Rings(9, 12), new PictureOptions { Width = width, Height = height }), "svg")).Root!;
        foreach (var circle in svg.Descendants(Ns + "circle"))
        {
            var radius = Number(circle, "r");
            Assert.InRange(Number(circle, "cx"), radius, width - radius);
            Assert.InRange(Number(circle, "cy"), radius, height - radius);
        }
        Assert.All(svg.Descendants(Ns + "text"), text => Assert.InRange(Number(text, "y"), 10, height));
    }

    [Theory]
    [InlineData(1400, 1000)]
    [InlineData(600, 600)]
    public void Labels_overlap_neither_each_other_nor_the_discs_of_others(int width, int height)
    {
        var placed = PlacedPicture.Place(Pictures.Rings(12, 15), new PictureOptions { Width = width, Height = height });
        var plot = new Plot(placed, placed.Frame);
        var labels = LabelPlacement.Place(placed, plot, placed.Frame.Plot);
        Assert.True(labels.Count >= 20, $"only {labels.Count} labels found a place");
        for (var a = 0; a < labels.Count; a++)
        {
            Assert.True(placed.Frame.Plot.Contains(labels[a].Box));
            for (var b = 0; b < a; b++) Assert.False(labels[a].Box.Overlaps(labels[b].Box), $"{labels[a].Text} lies on {labels[b].Text}");
            var covered = Enumerable.Range(0, plot.X.Length).Where(node => node != labels[a].Node)
                .Sum(node => labels[a].Box.Depth(plot.X[node], plot.Y[node], plot.Radii[node]));
            Assert.InRange(covered, 0, 6);
        }
    }

    [Fact]
    public void Every_group_with_a_colour_is_named_on_the_plot()
    {
        var placed = PlacedPicture.Place(Pictures.Rings(12, 40));
        var labels = LabelPlacement.Place(placed, new Plot(placed, placed.Frame), placed.Frame.Plot);
        Assert.Equal(12, labels.Select(label => placed.Picture.Nodes[label.Node].Group).Where(group => group >= 0).Distinct().Count());
    }

    [Fact]
    public void Names_stay_texts()
    {
        var svg = XDocument.Parse(Pictures.Write(PlacedPicture.Place(Pictures.Nasty), "svg")).Root!;
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "b" or "dogs");
        Assert.Contains("two lines and a tab", svg.Descendants(Ns + "text").Select(text => text.Value));
        Assert.Contains("O'Neil, <Bob> & sons", svg.Descendants(Ns + "title").Select(title => title.Value));
    }

    [Theory]
    [InlineData(PictureTheme.Light, "#ffffff", false)]
    [InlineData(PictureTheme.Dark, "#14171c", false)]
    [InlineData(PictureTheme.Auto, "#ffffff", true)]
    public void A_theme_is_light_or_dark_or_left_to_the_reader(PictureTheme theme, string background, bool asks)
    {
        var svg = XDocument.Parse(Pictures.Write(PlacedPicture.Place(Pictures.Rings(2, 4), new PictureOptions { Theme = theme }), "svg")).Root!;
        var style = svg.Element(Ns + "style")!.Value;
        Assert.Equal(asks, style.Contains("@media (prefers-color-scheme:dark)", StringComparison.Ordinal));
        Assert.Contains($".sheet{{fill:{background}}}", style, StringComparison.Ordinal);
    }

    // WCAG's contrast of graphics; the palette must be seen on both backgrounds, and no two colours may be of one hue and lightness.
    [Fact]
    public void Group_colours_stand_out_from_both_backgrounds()
    {
        var colors = PlacedPicture.Place(Pictures.Rings(12, 3)).Colors;
        for (var group = 0; group < 12; group++)
        {
            Assert.InRange(Contrast(colors.Of(group), "#ffffff"), 2, 21);
            Assert.InRange(Contrast(colors.OnDark(group), "#14171c"), 4.5, 21);
        }
        Assert.Equal(12, Enumerable.Range(0, 12).Select(colors.Of).Distinct().Count());
    }

    [Theory]
    [InlineData("plain text", 12)]
    [InlineData("図書館", 12)]
    [InlineData("🎉🎉🎉", 12)]
    public void A_text_too_wide_is_shortened_without_breaking_a_letter(string text, double size)
    {
        Assert.Equal(text, TextWidths.Fit(text, size, TextWidths.Of(text, size)));
        for (var width = 0.0; width < TextWidths.Of(text, size); width += 3)
        {
            var fitted = TextWidths.Fit(text, size, width);
            Assert.EndsWith("…", fitted, StringComparison.Ordinal);
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(fitted)));
        }
    }

    [Theory]
    [InlineData("pruning, routing (Ada Lovelace, Alan Turing)", 400, "pruning, routing (Ada Lovelace, Alan Turing)")]
    [InlineData("pruning, routing (Ada Lovelace, Alan Turing)", 230, "pruning, routing (Ada Lovelace, …)")]
    [InlineData("pruning, routing (Ada Lovelace, Alan Turing)", 140, "pruning, routing …")]
    [InlineData("pruning, routing (Ada Lovelace, Alan Turing)", 80, "pruning, …")]
    [InlineData("long sequence models without attention", 150, "long sequence models …")]
    public void A_list_is_shortened_by_whole_members(string text, double width, string expected) => Assert.Equal(expected, TextWidths.FitList(text, 12, width));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(1, 8)]
    [InlineData(2, 5)]
    public void A_small_network_uses_the_sheet_and_its_discs_keep_their_size(int rings, int size)
    {
        var placed = PlacedPicture.Place(Pictures.Rings(rings, size));
        var (plot, box) = (new Plot(placed, placed.Frame), placed.Frame.Plot);
        Assert.All(plot.Radii, radius => Assert.InRange(radius, 6, 27));
        Assert.True(Math.Max((plot.X.Max() - plot.X.Min()) / box.Width, (plot.Y.Max() - plot.Y.Min()) / box.Height) > (size == 3 ? 0.3 : 0.5));
        for (var node = 0; node < plot.X.Length; node++)
        {
            Assert.InRange(plot.X[node], box.Left + plot.Radii[node], box.Right - plot.Radii[node]);
            Assert.InRange(plot.Y[node], box.Top + plot.Radii[node], box.Bottom - plot.Radii[node]);
        }
    }

    private static XElement ClassOf(XElement svg, string element, string name) =>
        svg.Descendants(Ns + element).Single(found => found.Attribute("class")?.Value == name);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            var value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}
