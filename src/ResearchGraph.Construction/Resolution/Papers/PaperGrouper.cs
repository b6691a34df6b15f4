using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>
/// Finds the listed papers that are one paper: those of one title key, unless their bylines have no family name in common,
/// and those of one DOI. Linear but for sorting; the result does not depend on the order of the input.
/// </summary>
internal static class PaperGrouper
{
    private static readonly ComparisonLevel SameTitle = new("title", "same key", new MatchWeight(10));
    private static readonly ComparisonLevel SharedAuthor = new("authors", "one in common", new MatchWeight(6));
    private static readonly ComparisonLevel UnknownAuthors = new("authors", "not printed in one of them", new MatchWeight(0));
    private static readonly ComparisonLevel SameDoi = new("DOI", "the same", new MatchWeight(20));

    /// <summary>All groups, by title key, then by their richest record.</summary>
    public static List<PaperGroup> Group(IEnumerable<PaperMentions> papers, ParallelOptions parallel)
    {
        var listed = Ordered(papers, parallel);
        var sets = new DisjointSets(listed.Length);
        for (int start = 0, end; start < listed.Length; start = end)
        {
            end = start + 1;
            while (end < listed.Length && listed[end].Key == listed[start].Key) end++;
            if (end - start > 1) JoinTitles(listed, start, end, sets);
        }
        JoinDois(listed, sets);
        return Collect(listed, sets);
    }

    /// <summary>By title key, then the richest first; of several with one listing, line and title, the richest alone.</summary>
    private static Listed[] Ordered(IEnumerable<PaperMentions> papers, ParallelOptions parallel)
    {
        var source = papers.ToArray();
        var listed = new Listed[source.Length];
        Parallel.For(0, source.Length, parallel, i => listed[i] = new Listed(NameFolding.TitleKey(source[i].Paper.Title), source[i]));
        Array.Sort(listed);
        var kept = new List<Listed>(listed.Length);
        var seen = new HashSet<(string Listing, int Line, string Title)>();
        for (var i = 0; i < listed.Length; i++)
        {
            var paper = listed[i].Mentions.Paper;
            if (i == 0 || listed[i].Key != listed[i - 1].Key) seen.Clear();
            if (seen.Add((paper.Listing, paper.Line, paper.Title))) kept.Add(listed[i]);
        }
        return [.. kept];
    }

    private static void JoinTitles(Listed[] listed, int start, int end, DisjointSets sets)
    {
        var byFamily = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            foreach (var author in listed[i].Mentions.Paper.Authors)
            {
                var family = PersonName.Parse(author).Family;
                if (!byFamily.TryAdd(family, i)) sets.Union(byFamily[family], i);
            }
        }
        var richest = Enumerable.Range(start, end - start)
            .Where(i => listed[i].Mentions.Paper.Authors.Count > 0)
            .GroupBy(sets.Find)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First())
            .Select(group => group.Key)
            .DefaultIfEmpty(start)
            .First();
        for (var i = start; i < end; i++)
        {
            if (listed[i].Mentions.Paper.Authors.Count == 0) sets.Union(richest, i);
        }
    }

    private static void JoinDois(Listed[] listed, DisjointSets sets)
    {
        var byDoi = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < listed.Length; i++)
        {
            if (NormalizeDoi(listed[i].Mentions.Paper.Doi) is { } doi && !byDoi.TryAdd(doi, i)) sets.Union(byDoi[doi], i);
        }
    }

    private static List<PaperGroup> Collect(Listed[] listed, DisjointSets sets)
    {
        // Roots are the least members, so the order of the roots is the order of the sorted input.
        var joined = new Dictionary<int, List<Listed>>();
        for (var i = 0; i < listed.Length; i++)
        {
            if (sets.Find(i) is var root && root == i) continue;
            if (!joined.TryGetValue(root, out var group)) joined.Add(root, group = [listed[root]]);
            group.Add(listed[i]);
        }
        var groups = new List<PaperGroup>(listed.Length);
        for (var i = 0; i < listed.Length; i++)
        {
            if (sets.Find(i) != i) continue;
            groups.Add(joined.TryGetValue(i, out var group)
                ? ToGroup(group)
                : new PaperGroup { Key = listed[i].Key, Members = [listed[i].Mentions] });
        }
        return groups;
    }

    private static PaperGroup ToGroup(List<Listed> listed)
    {
        listed.Sort((a, b) => RecordOrder.Instance.Compare(a.Mentions, b.Mentions));
        return new PaperGroup
        {
            Key = listed[0].Key,
            Members = listed.ConvertAll(one => one.Mentions),
            Explanations = listed.Skip(1).Take(EntityCluster.MaxExplanations).Select(one => Explain(listed[0], one)).ToArray(),
        };
    }

    private static MergeExplanation Explain(Listed kept, Listed merged)
    {
        var (left, right) = (Place(kept), Place(merged));
        if (kept.Key != merged.Key) return new MergeExplanation(BlockingRule.SameDoi, left, right, [SameDoi]);
        var known = kept.Mentions.Paper.Authors.Count > 0 && merged.Mentions.Paper.Authors.Count > 0;
        return new MergeExplanation(BlockingRule.SameTitle, left, right, [SameTitle, known ? SharedAuthor : UnknownAuthors]);
    }

    private static string Place(Listed listed) => listed.Mentions.Paper.Id;

    private static string? NormalizeDoi(string? doi)
    {
        if (string.IsNullOrWhiteSpace(doi)) return null;
        var start = doi.IndexOf("10.", StringComparison.Ordinal);
        return start < 0 ? null : doi[start..].Trim().ToLowerInvariant();
    }

    private readonly record struct Listed(string Key, PaperMentions Mentions) : IComparable<Listed>
    {
        public int CompareTo(Listed other)
        {
            var order = string.CompareOrdinal(Key, other.Key);
            return order != 0 ? order : RecordOrder.Instance.Compare(Mentions, other.Mentions);
        }
    }
}
