using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Weighs whether two papers mean one thing by one name: expansion, letter case, authors, subject. Thread-safe.</summary>
internal static class ProposalEvidence
{
    private static readonly ComparisonLevel SameName = new("name", "same key", new MatchWeight(3));
    private static readonly ComparisonLevel SameExpansion = new("expansion", "the same", new MatchWeight(6));
    private static readonly ComparisonLevel OtherExpansion = new("expansion", "another", new MatchWeight(-8));
    private static readonly ComparisonLevel SameCase = new("letter case", "the same", new MatchWeight(1));
    private static readonly ComparisonLevel OtherCase = new("letter case", "another", new MatchWeight(-2));
    private static readonly ComparisonLevel SharedAuthor = new("authors", "one in common", new MatchWeight(4));
    private static readonly ComparisonLevel NoSharedAuthor = new("authors", "none in common", new MatchWeight(-2));
    private static readonly ComparisonLevel SharedSubject = new("subject", "a concept in common", new MatchWeight(1));
    private static readonly ComparisonLevel NoSharedSubject = new("subject", "no concept in common", new MatchWeight(-2));

    /// <summary>The evidence for one thing behind two occurrences of a name.</summary>
    public static List<ComparisonLevel> Weigh(in Occurrence a, in Occurrence b, IReadOnlyList<PaperGroup> papers)
    {
        var levels = new List<ComparisonLevel>(5) { SameName };
        if (a.Fact.Expansion is { } left && b.Fact.Expansion is { } right)
            levels.Add(NameFolding.TitleKey(left) == NameFolding.TitleKey(right) ? SameExpansion : OtherExpansion);
        levels.Add(string.Equals(a.Fact.Name, b.Fact.Name, StringComparison.Ordinal) ? SameCase : OtherCase);
        var (first, second) = (papers[a.Paper], papers[b.Paper]);
        if (first.Record.Authors.Count > 0 && second.Record.Authors.Count > 0)
            levels.Add(AuthorsOf(first).Overlaps(AuthorsOf(second)) ? SharedAuthor : NoSharedAuthor);
        var (subject, other) = (ConceptsOf(first), ConceptsOf(second));
        if (subject.Count > 0 && other.Count > 0) levels.Add(subject.Overlaps(other) ? SharedSubject : NoSharedSubject);
        return levels;
    }

    private static HashSet<string> AuthorsOf(PaperGroup paper) =>
        paper.Record.Authors.Take(MaxAuthors).Select(author => PersonName.Parse(author).Key).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> ConceptsOf(PaperGroup paper) => paper.Facts.Facts
        .Where(fact => fact.Kind is FactKind.Uses or FactKind.Addresses)
        .Select(fact => fact.Name)
        .ToHashSet(StringComparer.Ordinal);

    private const int MaxAuthors = 200;
}
