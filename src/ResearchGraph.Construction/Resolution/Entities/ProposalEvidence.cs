using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Weighs whether two papers mean one thing by one name: expansion, letter case, authors, subject. Thread-safe.</summary>
/// <param name="traits">The authors and subjects of the papers.</param>
internal sealed class ProposalEvidence(PaperTraits traits)
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
    public double Weigh(in Usage a, in Usage b) => SameName.Weight.Bits + Bits(OfExpansion(a, b)) + Bits(OfCase(a, b))
        + Bits(OfAuthors(a, b)) + Bits(OfSubject(a, b));

    /// <summary>The levels of that evidence.</summary>
    public ComparisonLevel[] Explain(in Usage a, in Usage b) =>
        [.. new[] { SameName, OfExpansion(a, b), OfCase(a, b), OfAuthors(a, b), OfSubject(a, b) }.OfType<ComparisonLevel>()];

    private static double Bits(ComparisonLevel? level) => level?.Weight.Bits ?? 0;

    private static ComparisonLevel? OfExpansion(in Usage a, in Usage b) =>
        a.Expansion is null || b.Expansion is null ? null : a.Expansion == b.Expansion ? SameExpansion : OtherExpansion;

    private static ComparisonLevel OfCase(in Usage a, in Usage b) =>
        string.Equals(a.Name, b.Name, StringComparison.Ordinal) ? SameCase : OtherCase;

    private ComparisonLevel? OfAuthors(in Usage a, in Usage b)
    {
        var ofA = traits.Authors(a.Paper);
        var ofB = traits.Authors(b.Paper);
        if (ofA.IsEmpty || ofB.IsEmpty) return null;
        return PaperTraits.Overlap(ofA, ofB) ? SharedAuthor : NoSharedAuthor;
    }

    private ComparisonLevel? OfSubject(in Usage a, in Usage b)
    {
        var ofA = traits.Concepts(a.Paper);
        var ofB = traits.Concepts(b.Paper);
        if (ofA.IsEmpty || ofB.IsEmpty) return null;
        return PaperTraits.Overlap(ofA, ofB) ? SharedSubject : NoSharedSubject;
    }
}
