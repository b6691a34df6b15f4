using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>
/// The richer of two listed papers first: longer abstract, more authors, whole byline, printed year, category, score, venue,
/// address, DOI; then by listing, line and all else, so that only equal records tie. Thread-safe.
/// </summary>
internal sealed class RecordOrder : IComparer<PaperMentions>
{
    private RecordOrder()
    {
    }

    public static RecordOrder Instance { get; } = new();

    public int Compare(PaperMentions? x, PaperMentions? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        var (a, b) = (x!.Paper, y!.Paper);
        var order = b.Abstract.Length.CompareTo(a.Abstract.Length);
        if (order == 0) order = CompareBylines(a, b);
        if (order == 0) order = DateRank(b).CompareTo(DateRank(a));
        if (order == 0) order = Filled(b).CompareTo(Filled(a));
        if (order == 0) order = string.CompareOrdinal(a.Listing, b.Listing);
        if (order == 0) order = a.Line.CompareTo(b.Line);
        return order != 0 ? order : CompareContents(a, b);
    }

    /// <summary>The fuller byline first: more authors, then one that does not end in <c>et al.</c></summary>
    public static int CompareBylines(PaperRecord a, PaperRecord b)
    {
        var order = b.Authors.Count.CompareTo(a.Authors.Count);
        return order != 0 ? order : a.MoreAuthors.CompareTo(b.MoreAuthors);
    }

    /// <summary>2 for a printed year, 1 for an inferred one, 0 for no date.</summary>
    public static int DateRank(PaperRecord record) => record.Date switch
    {
        null => 0,
        { Inferred: true } => 1,
        _ => 2,
    };

    private static int Filled(PaperRecord record) =>
        (record.Category is null ? 0 : 1) + (record.Score is null ? 0 : 1) + (record.HasCode ? 1 : 0) + (record.Owner is null ? 0 : 1)
        + (record.Venue is null ? 0 : 1) + (record.Url is null ? 0 : 1) + (record.Doi is null ? 0 : 1) + record.Affiliations.Count;

    private static int CompareContents(PaperRecord a, PaperRecord b)
    {
        var order = string.CompareOrdinal(a.Title, b.Title);
        if (order == 0) order = string.CompareOrdinal(a.Abstract, b.Abstract);
        if (order == 0) order = string.CompareOrdinal(a.Id, b.Id);
        return order != 0 ? order : string.CompareOrdinal(Rest(a), Rest(b));
    }

    private static string Rest(PaperRecord r) => string.Join(
        '\u001F',
        [string.Join('\u001E', r.Authors), string.Join('\u001E', r.Affiliations), r.Category, r.Date?.ToString(),
            r.Score?.ToString("R", System.Globalization.CultureInfo.InvariantCulture), r.Owner?.ToString(), r.Venue, r.Url, r.Doi]);
}
