namespace ResearchGraph.Analytics.Layout;

/// <summary>How close the points of a set lie.</summary>
internal static class NearestDistance
{
    /// <summary>The median over all points of the distance to the nearest other; 0 for fewer than two points. Scans neighbours in order of x.</summary>
    public static double Median(double[] x, double[] y)
    {
        if (x.Length < 2) return 0;
        var order = new int[x.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort((double[])x.Clone(), order);
        var nearest = new double[x.Length];
        for (var place = 0; place < order.Length; place++)
        {
            var best = Scan(x, y, order, place, -1, double.PositiveInfinity);
            nearest[place] = Scan(x, y, order, place, 1, best);
        }
        Array.Sort(nearest);
        return Math.Sqrt(nearest[nearest.Length / 2]);
    }

    private static double Scan(double[] x, double[] y, int[] order, int place, int step, double best)
    {
        var point = order[place];
        for (var at = place + step; (uint)at < (uint)order.Length; at += step)
        {
            double dx = x[order[at]] - x[point], dy = y[order[at]] - y[point];
            if (dx * dx >= best) break;
            best = Math.Min(best, dx * dx + dy * dy);
        }
        return best;
    }
}
