using ResearchGraph.Analytics.Layout;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>The colours of a picture's background and text.</summary>
public enum PictureTheme
{
    /// <summary>As the reader's system has them; dark on light where it does not say.</summary>
    Auto,

    /// <summary>Dark on light, as for print.</summary>
    Light,

    /// <summary>Light on dark.</summary>
    Dark,
}

/// <summary>How a <see cref="NetworkPicture"/> is drawn. Immutable.</summary>
public sealed record PictureOptions
{
    /// <summary>Where nodes go. <see cref="LayoutOptions.Aspect"/> is not looked at: it follows from width, height and the legend.</summary>
    public LayoutOptions Layout { get; init; } = new();

    /// <summary>The width in pixels at which an SVG shows in its natural size, 300 to 10,000; 1,400 by default.</summary>
    public int Width { get; init; } = 1400;

    /// <summary>The height, as <see cref="Width"/>; 1,000 by default.</summary>
    public int Height { get; init; } = 1000;

    /// <summary>Light or dark.</summary>
    public PictureTheme Theme { get; init; }

    /// <summary>The most labels of an SVG; 0, the default, is one for every 7,500 square pixels at most. Those that find no place are left out.</summary>
    public int MaxLabels { get; init; }
}
