namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>The discs of a picture in pixels.</summary>
internal sealed class Plot
{
    /// <summary>Room at the left and right for the labels of the outermost discs.</summary>
    private const double LabelRoom = 46;

    /// <summary>The most pixels a unit on a sheet of 1,400 by 1,000: small networks stay small.</summary>
    private const double MostPixels = 6.5;

    /// <summary>The most that distances grow where discs have their full size and the sheet is still empty.</summary>
    private const double MostStretch = 4;

    /// <summary>The least radius of a disc; smaller ones cannot be seen.</summary>
    private const double LeastRadius = 1.2;

    /// <summary>Fits the discs into the frame.</summary>
    public Plot(PlacedPicture placed, Frame frame)
    {
        var n = placed.X.Length;
        (X, Y, Radii) = (new double[n], new double[n], new double[n]);
        double left = double.PositiveInfinity, top = left, right = double.NegativeInfinity, bottom = right;
        for (var i = 0; i < n; i++)
        {
            var radius = placed.Radii[i];
            (left, right) = (Math.Min(left, placed.X[i] - radius), Math.Max(right, placed.X[i] + radius));
            (top, bottom) = (Math.Min(top, placed.Y[i] - radius), Math.Max(bottom, placed.Y[i] + radius));
        }
        var box = frame.Plot;
        var room = Math.Min(LabelRoom, box.Width / 8);
        var most = MostPixels * Math.Max(1, frame.Scale * frame.Scale);
        var scale = Math.Min(most, Math.Min((box.Width - 2 * room) / (right - left), (box.Height - 24) / (bottom - top)));
        var (stretch, x, y) = (scale, (left + right) / 2, (top + bottom) / 2);
        if (scale >= most && n > 1) (stretch, x, y) = Stretch(placed, scale, box.Width - 2 * room, box.Height - 24);
        for (var i = 0; i < n; i++)
        {
            X[i] = (box.Left + box.Right) / 2 + (placed.X[i] - x) * stretch;
            Y[i] = (box.Top + box.Bottom) / 2 + (placed.Y[i] - y) * stretch;
            Radii[i] = Math.Max(LeastRadius, placed.Radii[i] * scale);
        }
        Scale = n == 0 ? 1 : scale;
    }

    /// <summary>Centres.</summary>
    public double[] X { get; }

    /// <summary>Centres.</summary>
    public double[] Y { get; }

    /// <summary>Radii.</summary>
    public double[] Radii { get; }

    /// <summary>Pixels a unit of the discs' radii.</summary>
    public double Scale { get; }

    /// <summary>Pixels a unit of distance, at least <paramref name="scale"/>, with which the discs still fit, and what lies in the middle.</summary>
    private static (double Stretch, double X, double Y) Stretch(PlacedPicture placed, double scale, double width, double height)
    {
        double left = double.PositiveInfinity, top = left, right = double.NegativeInfinity, bottom = right, largest = 0;
        for (var i = 0; i < placed.X.Length; i++)
        {
            (left, right) = (Math.Min(left, placed.X[i]), Math.Max(right, placed.X[i]));
            (top, bottom) = (Math.Min(top, placed.Y[i]), Math.Max(bottom, placed.Y[i]));
            largest = Math.Max(largest, placed.Radii[i] * scale);
        }
        var fits = Math.Min((width - 2 * largest) / (right - left), (height - 2 * largest) / (bottom - top));
        return (Math.Max(scale, Math.Min(fits, MostStretch * scale)), (left + right) / 2, (top + bottom) / 2);
    }
}
