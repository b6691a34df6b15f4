using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>
/// Gives every line of a listing its role: the sequence of roles with the best score under a grammar, found by dynamic programming
/// (Viterbi 1967). A missing or an extra line thus costs one departure and does not shift everything after it. Ties go to the role
/// that comes first in <see cref="LineRole"/>. Linear in the number of lines.
/// </summary>
internal static class LineLabeller
{
    private const int Roles = ListingGrammar.RoleCount;

    public static LineRole[] Label(IReadOnlyList<TextLine> lines, ListingGrammar grammar)
    {
        var follow = FollowTable(grammar);
        var from = new byte[lines.Count * Roles];
        Span<double> best = stackalloc double[Roles];
        Span<double> next = stackalloc double[Roles];
        Span<double> fit = stackalloc double[Roles];
        var isPreamble = true;
        for (var i = 0; i < lines.Count; i++)
        {
            isPreamble = isPreamble && !grammar.EndsPreamble(lines[i]);
            grammar.Fit(lines[i], isPreamble, fit);
            for (var role = 0; role < Roles; role++)
            {
                var (score, before) = i == 0 ? (follow[Roles, role], 0) : BestBefore(best, follow, role);
                next[role] = score + fit[role];
                from[(i * Roles) + role] = (byte)before;
            }

            next.CopyTo(best);
        }

        return Trace(lines.Count, from, lines.Count == 0 ? 0 : BestBefore(best, follow, Roles).Role);
    }

    private static (double Score, int Role) BestBefore(Span<double> best, double[,] follow, int after)
    {
        var (score, role) = (double.NegativeInfinity, 0);
        for (var before = 0; before < Roles; before++)
        {
            var sum = best[before] + follow[before, after];
            if (sum > score) (score, role) = (sum, before);
        }

        return (score, role);
    }

    private static LineRole[] Trace(int count, byte[] from, int last)
    {
        var roles = new LineRole[count];
        for (var i = count - 1; i >= 0; i--)
        {
            roles[i] = (LineRole)last;
            last = from[(i * Roles) + last];
        }

        return roles;
    }

    /// <summary>The last row stands for the beginning of the listing, the last column for its end.</summary>
    private static double[,] FollowTable(ListingGrammar grammar)
    {
        var table = new double[Roles + 1, Roles + 1];
        for (var before = 0; before <= Roles; before++)
        {
            for (var after = 0; after <= Roles; after++)
            {
                table[before, after] = grammar.Follow(before < Roles ? (LineRole)before : null, after < Roles ? (LineRole)after : null);
            }
        }

        return table;
    }
}
