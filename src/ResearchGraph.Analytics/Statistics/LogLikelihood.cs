namespace ResearchGraph.Analytics.Statistics;

/// <summary>
/// Dunning's log-likelihood ratio G² (1993) of a 2 × 2 table: how much a feature tells a part from the rest, robust where counts are
/// small. Asymptotically χ² with one degree of freedom: 3.84 is the 5 % point. Stateless, thread-safe.
/// </summary>
public static class LogLikelihood
{
    /// <summary>
    /// G², positive where the feature is more frequent in the part than in the rest, negative where it is less frequent; 0 where a margin is empty.
    /// </summary>
    /// <param name="withInPart">Cases of the part that have the feature.</param>
    /// <param name="part">Cases of the part.</param>
    /// <param name="with">Cases that have the feature.</param>
    /// <param name="all">All cases.</param>
    public static double Signed(double withInPart, double part, double with, double all)
    {
        if (part <= 0 || with <= 0 || part >= all || with >= all) return 0;
        double a = withInPart, b = part - a, c = with - a, d = all - part - c;
        var g = 2 * (Term(a, part * with / all) + Term(b, part * (all - with) / all)
            + Term(c, (all - part) * with / all) + Term(d, (all - part) * (all - with) / all));
        return a / part >= with / all ? Math.Max(0, g) : -Math.Max(0, g);
    }

    private static double Term(double observed, double expected) => observed <= 0 ? 0 : observed * Math.Log(observed / expected);
}
