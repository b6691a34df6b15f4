using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>
/// Merges the listed copies of one paper. Title, abstract, id, listing and line are the richest copy's; the byline is the fullest;
/// a printed date beats an inferred one; of the other fields the first that is filled, richest copy first; code if any says so;
/// affiliations are the union. Thread-safe.
/// </summary>
internal static class RecordMerger
{
    /// <param name="members">The copies, the richest first; at least one.</param>
    public static PaperRecord Merge(IReadOnlyList<PaperMentions> members)
    {
        var richest = members[0].Paper;
        if (members.Count == 1) return richest;
        var records = members.Select(member => member.Paper).ToArray();
        // Sorting by LINQ is stable: among equals the richest copy wins.
        var byline = records.Order(Comparer<PaperRecord>.Create(RecordOrder.CompareBylines)).First();
        return richest with
        {
            Authors = byline.Authors,
            MoreAuthors = byline.MoreAuthors,
            Affiliations = records.SelectMany(record => record.Affiliations).Distinct(StringComparer.Ordinal).ToArray(),
            Date = records.OrderByDescending(RecordOrder.DateRank).First().Date,
            HasCode = records.Any(record => record.HasCode),
            Category = First(records, record => record.Category),
            Score = records.Select(record => record.Score).FirstOrDefault(score => score is not null),
            Owner = records.Select(record => record.Owner).FirstOrDefault(owner => owner is not null),
            Venue = First(records, record => record.Venue),
            Url = First(records, record => record.Url),
            Doi = First(records, record => record.Doi),
        };
    }

    private static string? First(PaperRecord[] records, Func<PaperRecord, string?> field) =>
        records.Select(field).FirstOrDefault(value => !string.IsNullOrEmpty(value));
}
