using System.Globalization;
using System.Text;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>The style sheet of an SVG: plain classes, so that readers that know no variables and no media queries see the light one.</summary>
internal static class SvgStyle
{
    private const string Common =
        """
        text{font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans","Noto Sans","Noto Sans CJK SC",sans-serif}
        .label{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
        .title{font-weight:600}
        .edges path{fill:none;stroke-linecap:round}
        """;

    /// <summary>The style sheet of a picture.</summary>
    public static string Of(PlacedPicture placed)
    {
        var style = new StringBuilder("\n").Append(Common).Append('\n');
        var theme = placed.Options.Theme;
        if (theme == PictureTheme.Dark) return style.Append(Dark(placed.Colors)).ToString();
        style.Append(Rules("#ffffff", "#16191d", "#5a626c", "#a3aab3"));
        if (theme == PictureTheme.Auto) style.Append("@media (prefers-color-scheme:dark){\n").Append(Dark(placed.Colors)).Append("}\n");
        return style.ToString();
    }

    /// <summary>The class of what has the colour of a rank.</summary>
    public static string ClassOf(int rank) => rank < 0 ? "other" : string.Create(CultureInfo.InvariantCulture, $"g{rank}");

    private static string Dark(GroupColors colors)
    {
        var rules = new StringBuilder(Rules("#14171c", "#f0f2f5", "#a9b0ba", "#5b636e"));
        for (var rank = 0; rank < colors.Distinct; rank++)
        {
            var group = colors.BySize[rank];
            var color = colors.OnDark(group);
            rules.Append(CultureInfo.InvariantCulture, $"circle.g{rank}{{{(colors.IsRing(group) ? "stroke" : "fill")}:{color}}}path.g{rank}{{stroke:{color}}}\n");
        }
        return rules.ToString();
    }

    private static string Rules(string background, string text, string faint, string line) =>
        $$"""
        .sheet{fill:{{background}}}
        .text{fill:{{text}}}
        .faint{fill:{{faint}}}
        .label{fill:{{text}};stroke:{{background}}}
        .disc{stroke:{{background}}}
        .ring{fill:{{background}}}
        .between{stroke:{{line}}}
        .sign{fill:{{faint}};stroke:{{faint}}}

        """;
}
