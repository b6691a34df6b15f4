namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>The lines at each disc, to find the side on which a label lies clear of them.</summary>
internal sealed class LineIndex
{
    private const double MostPenalty = 4;
    private readonly Plot _plot;
    private readonly List<int>[] _others;

    /// <summary>Indexes the lines by both ends.</summary>
    public LineIndex(PlacedPicture placed, Plot plot)
    {
        _plot = plot;
        _others = new List<int>[plot.X.Length];
        for (var node = 0; node < _others.Length; node++) _others[node] = [];
        foreach (var edge in placed.Picture.Edges)
        {
            _others[edge.Source].Add(edge.Target);
            _others[edge.Target].Add(edge.Source);
        }
    }

    /// <summary>A penalty for the lines of a disc that run through a box, at most 4.</summary>
    public double Crossed(in Box box, int node)
    {
        var penalty = 0.0;
        foreach (var other in _others[node])
        {
            if (!Meets(box, _plot.X[node], _plot.Y[node], _plot.X[other], _plot.Y[other])) continue;
            if ((penalty += 0.4) >= MostPenalty) return MostPenalty;
        }
        return penalty;
    }

    // Liang and Barsky's clipping: the part of the line between the two sides of each axis, if any is left.
    private static bool Meets(in Box box, double x, double y, double endX, double endY)
    {
        double from = 0, to = 1;
        return Clip(x, endX - x, box.Left, box.Right, ref from, ref to) && Clip(y, endY - y, box.Top, box.Bottom, ref from, ref to);
    }

    private static bool Clip(double start, double length, double low, double high, ref double from, ref double to)
    {
        if (Math.Abs(length) < 1e-9) return start >= low && start <= high;
        var (enter, leave) = ((low - start) / length, (high - start) / length);
        if (enter > leave) (enter, leave) = (leave, enter);
        (from, to) = (Math.Max(from, enter), Math.Min(to, leave));
        return from <= to;
    }
}
