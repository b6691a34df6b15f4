namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>How wide and how opaque lines are: by the square root of weight between the least and the greatest.</summary>
/// <param name="Least">The least weight.</param>
/// <param name="Greatest">The greatest weight.</param>
/// <param name="Thinnest">The width of the lightest line, in pixels.</param>
/// <param name="Widest">The width of the heaviest line, in pixels.</param>
/// <param name="Opacity">The opacity of lines: many lines are fainter.</param>
internal sealed record EdgeWidths(double Least, double Greatest, double Thinnest, double Widest, double Opacity)
{
    /// <summary>The widths for a picture that has edges.</summary>
    public static EdgeWidths Of(PlacedPicture placed, Plot plot)
    {
        double least = double.PositiveInfinity, greatest = 0, length = 0;
        foreach (var edge in placed.Picture.Edges)
        {
            (least, greatest) = (Math.Min(least, edge.Weight), Math.Max(greatest, edge.Weight));
            double dx = plot.X[edge.Source] - plot.X[edge.Target], dy = plot.Y[edge.Source] - plot.Y[edge.Target];
            length += Math.Sqrt(dx * dx + dy * dy);
        }
        // Ink, if every line were a pixel wide, as a share of the sheet; beyond a tenth lines grow thin and faint.
        var ink = length / ((double)placed.Options.Width * placed.Options.Height);
        var crowding = Math.Clamp(0.1 / Math.Max(ink, 1e-9), 0.05, 1);
        var thinnest = Math.Clamp(plot.Scale / 5, 0.35, 1) * Math.Sqrt(crowding);
        return new EdgeWidths(least, greatest, thinnest, thinnest + Math.Clamp(plot.Scale, 1, 5), 0.12 + 0.5 * Math.Sqrt(crowding));
    }

    /// <summary>Which of a number of equal steps a weight falls into; the same for all weights when they are alike.</summary>
    public int Step(double weight, int steps) => (int)Math.Round((steps - 1) * Share(weight));

    /// <summary>The width of a step.</summary>
    public double Width(int step, int steps) => Greatest > Least ? Thinnest + (Widest - Thinnest) * step / (steps - 1) : Thinnest * 1.4;

    private double Share(double weight) =>
        Greatest > Least ? (Math.Sqrt(weight) - Math.Sqrt(Least)) / (Math.Sqrt(Greatest) - Math.Sqrt(Least)) : 0;
}
