using ResearchGraph.Construction.Resolution.Linkage;

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

    /// <summary>The evidence in bits that two papers mean one thing.</summary>
    public static double Weigh(Usage a, Usage b)
    {
        double bits = 0;
        foreach (var level in Levels(a, b)) bits += level?.Weight.Bits ?? 0;
        return bits;
    }

    /// <summary>The levels of that evidence.</summary>
    public static ComparisonLevel[] Explain(Usage a, Usage b) => [.. Levels(a, b).ToArray().OfType<ComparisonLevel>()];

    private static ReadOnlySpan<ComparisonLevel?> Levels(Usage a, Usage b) => new[]
    {
        SameName,
        a.Expansion is null || b.Expansion is null ? null : a.Expansion == b.Expansion ? SameExpansion : OtherExpansion,
        string.Equals(a.Name, b.Name, StringComparison.Ordinal) ? SameCase : OtherCase,
        a.Authors.Count == 0 || b.Authors.Count == 0 ? null : a.Authors.Overlaps(b.Authors) ? SharedAuthor : NoSharedAuthor,
        a.Concepts.Count == 0 || b.Concepts.Count == 0 ? null : a.Concepts.Overlaps(b.Concepts) ? SharedSubject : NoSharedSubject,
    };
}
