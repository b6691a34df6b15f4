using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Layout;

/// <summary>A component laid out by itself about (0, 0).</summary>
/// <param name="Nodes">Its nodes in the whole graph.</param>
/// <param name="Graph">Its own graph; node i is <c>Nodes[i]</c>.</param>
/// <param name="X">Centres.</param>
/// <param name="Y">Centres.</param>
/// <param name="Discs">Radii with their gaps.</param>
internal sealed record ComponentShape(int[] Nodes, CsrGraph Graph, double[] X, double[] Y, double[] Discs)
{
    /// <summary>Left, top, right and bottom of all discs.</summary>
    public (double Left, double Top, double Right, double Bottom) Bounds()
    {
        double left = double.PositiveInfinity, top = left, right = double.NegativeInfinity, bottom = right;
        for (var i = 0; i < X.Length; i++)
        {
            (left, right) = (Math.Min(left, X[i] - Discs[i]), Math.Max(right, X[i] + Discs[i]));
            (top, bottom) = (Math.Min(top, Y[i] - Discs[i]), Math.Max(bottom, Y[i] + Discs[i]));
        }
        return (left, top, right, bottom);
    }
}
