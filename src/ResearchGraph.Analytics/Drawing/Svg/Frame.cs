namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>What goes where on the sheet: heading, plot, legend, and a line of figures at the foot.</summary>
internal sealed class Frame
{
    /// <summary>The free rim of the sheet.</summary>
    public const double Margin = 24;

    private const double FootHeight = 34;

    private Frame(double scale, Box plot, Legend legend, double legendTop, double footTop) =>
        (Scale, Plot, Legend, LegendTop, FootTop) = (scale, plot, legend, legendTop, footTop);

    /// <summary>How large letters are, 1 on a sheet of 1,400 by 1,000 pixels: a little smaller on small ones, larger on large ones.</summary>
    public double Scale { get; }

    /// <summary>The size of the title's letters.</summary>
    public double TitleSize => 24 * Scale;

    /// <summary>The size of the subtitle's letters.</summary>
    public double SubtitleSize => 14 * Scale;

    /// <summary>Where nodes, edges and labels go.</summary>
    public Box Plot { get; }

    /// <summary>The legend.</summary>
    public Legend Legend { get; }

    /// <summary>The top of the legend's first line.</summary>
    public double LegendTop { get; }

    /// <summary>The top of the line with the figures.</summary>
    public double FootTop { get; }

    /// <summary>The frame of a picture.</summary>
    public static Frame Of(NetworkPicture picture, GroupColors colors, PictureOptions options)
    {
        var scale = Math.Clamp(Math.Pow((double)options.Width * options.Height / (1400 * 1000), 0.25), 0.8, 1.6);
        var top = Margin + (picture.Title.Length > 0 ? 31 * scale : 0) + (picture.Subtitle.Length > 0 ? 21 * scale : 0) + 8;
        var legend = Legend.Of(picture, colors, options.Width - 2 * Margin, options.Height * 0.15, 12.5 * scale);
        var footTop = options.Height - Margin / 2 - FootHeight;
        var legendTop = footTop - legend.Rows * legend.LineHeight - 4;
        // However long the legend, half of the sheet is the plot's.
        var bottom = Math.Max(legendTop - 12, options.Height / 2.0);
        return new Frame(scale, new Box(Margin, top, options.Width - Margin, Math.Max(bottom, top + 40)), legend, legendTop, footTop);
    }
}
