namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>A rectangle in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The width.</summary>
    public double Width => Right - Left;

    /// <summary>The height.</summary>
    public double Height => Bottom - Top;

    /// <summary>Whether two boxes share more than a border.</summary>
    public bool Overlaps(in Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether another box lies inside.</summary>
    public bool Contains(in Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    /// <summary>How far a disc reaches into the box; 0 where it does not.</summary>
    public double Depth(double x, double y, double radius)
    {
        var dx = Math.Max(0, Math.Max(Left - x, x - Right));
        var dy = Math.Max(0, Math.Max(Top - y, y - Bottom));
        return Math.Max(0, radius - Math.Sqrt(dx * dx + dy * dy));
    }
}
