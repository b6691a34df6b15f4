using ResearchGraph.Extraction.Papers.Bylines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Finds whose page an author page is.</summary>
/// <remarks>
/// A name in the page's header is the owner's: confidence 0.95 where bylines of the page print it, 0.8 where none does, and then
/// only a name of two words or more, since labels are like names.
/// Otherwise the owner is the name that recurs: printed in at least three bylines and 30 % of them, half as often again as the
/// next name. Papers with complete bylines that lack the name count against it. With c bylines for the owner and d for the next
/// name, the confidence that the owner is hidden behind <c>et al.</c> is 0.9 c / (c + d).
/// </remarks>
internal static class OwnerInference
{
    private const double InHeaderAndBylines = 0.95, InHeader = 0.8, Recurring = 0.9;
    private const int LeastCount = 3;
    private const double LeastShare = 0.3, LeastLead = 1.5;

    /// <summary>
    /// The owner, with the confidence that goes to papers whose byline breaks off without the name; null where the page shows none.
    /// </summary>
    /// <param name="headerNames">Lines of the page's header that could be a name.</param>
    /// <param name="bylines">Bylines of all papers.</param>
    public static PageOwner? Infer(IReadOnlyList<string> headerNames, IReadOnlyList<Byline> bylines)
    {
        var printed = headerNames.FirstOrDefault(name => bylines.Any(byline => Prints(byline, name)));
        if (printed is not null) return new PageOwner(printed, InHeaderAndBylines);
        if (headerNames.FirstOrDefault(name => name.Contains(' ', StringComparison.Ordinal)) is { } name) return new PageOwner(name, InHeader);

        var (first, second) = MostPrinted(bylines);
        if (first.Name is null || first.Count < LeastCount) return null;
        if (first.Count < LeastShare * bylines.Count || first.Count < LeastLead * second) return null;
        return new PageOwner(first.Name, Math.Round(Recurring * first.Count / (first.Count + second), 3));
    }

    /// <summary>The owner as a co-author of one paper; null where the byline is complete without the name.</summary>
    public static PageOwner? Of(Byline byline, PageOwner? owner)
    {
        if (owner is null) return null;
        if (Prints(byline, owner.Name)) return owner with { Confidence = 1 };
        return byline.MoreAuthors || byline.Authors.Count == 0 ? owner : null;
    }

    /// <summary>Whether the byline has the name, accents and case aside only as far as Unicode normalisation goes.</summary>
    public static bool Prints(Byline byline, string name)
    {
        var key = NameKey.Of(name);
        return byline.Authors.Any(author => NameKey.Of(author).Equals(key, StringComparison.OrdinalIgnoreCase));
    }

    private static ((string? Name, int Count) First, int Second) MostPrinted(IReadOnlyList<Byline> bylines)
    {
        var counts = new Dictionary<string, (string Name, int Count)>(StringComparer.OrdinalIgnoreCase);
        foreach (var author in bylines.SelectMany(byline => byline.Authors))
        {
            var key = NameKey.Of(author);
            counts[key] = counts.TryGetValue(key, out var seen) ? (seen.Name, seen.Count + 1) : (author, 1);
        }

        var complete = bylines.Where(byline => !byline.MoreAuthors && byline.Authors.Count > 0).ToList();
        var ranked = counts.Values
            .Select(entry => (entry.Name, Count: entry.Count - complete.Count(byline => !Prints(byline, entry.Name))))
            .OrderByDescending(entry => entry.Count)
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return (ranked.Count > 0 ? ranked[0] : (null, 0), ranked.Count > 1 ? Math.Max(ranked[1].Count, 0) : 0);
    }
}
