namespace ResearchGraph.Analytics.Layout;

/// <summary>Turns points about their centre.</summary>
internal static class PrincipalAxes
{
    /// <summary>
    /// Moves the centre of the points to 0 and turns the direction in which they spread most to the horizontal, or upright in a space
    /// that is higher than wide.
    /// </summary>
    public static void Align(double[] x, double[] y, double aspect)
    {
        if (x.Length == 0) return;
        double meanX = 0, meanY = 0;
        for (var i = 0; i < x.Length; i++) (meanX, meanY) = (meanX + x[i] / x.Length, meanY + y[i] / x.Length);
        double xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            (x[i], y[i]) = (x[i] - meanX, y[i] - meanY);
            (xx, yy, xy) = (xx + x[i] * x[i], yy + y[i] * y[i], xy + x[i] * y[i]);
        }
        var angle = 0.5 * Math.Atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
        var (sin, cos) = Math.SinCos(angle);
        for (var i = 0; i < x.Length; i++) (x[i], y[i]) = (x[i] * cos + y[i] * sin, y[i] * cos - x[i] * sin);
    }
}
