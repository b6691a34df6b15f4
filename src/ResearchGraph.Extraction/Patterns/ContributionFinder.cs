using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Contributions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>
/// Finds the names that a paper introduces. Each rule adds evidence with a confidence; a name is reported when the evidence
/// together is more likely right than not. Immutable and thread-safe.
/// </summary>
internal sealed class ContributionFinder
{
    private const double Threshold = 0.6;

    private readonly NameIndex _index;

    /// <summary>A finder that knows the names of others from the gazetteers.</summary>
    public ContributionFinder(NameIndex index) => _index = index;

    /// <summary>Finds the names that a paper introduces, in order of first appearance.</summary>
    public IReadOnlyList<Contribution> Find(PaperWords paper)
    {
        var candidates = new CandidateSet(_index);
        var own = new OwnSentences(paper.Abstract);
        TitleRule.Apply(paper, candidates);
        ContributionRule.Apply(paper, candidates);
        NamingRule.Apply(paper, own, candidates);
        OwnRule.Apply(paper, candidates);
        own.Extend(paper.Abstract, candidates, Threshold);
        DefinedAcronymRule.Apply(paper, own, candidates);
        EnumerationRule.Apply(paper, own, candidates);
        ComponentRule.Apply(paper, own, candidates);
        SubjectRule.Apply(paper, own, candidates);
        RepositoryRule.Apply(paper, !candidates.HasAny(Threshold), candidates);
        var bases = new List<string>();
        foreach (var candidate in candidates.All)
        {
            if (candidate.Confidence >= Threshold) bases.Add(ContributionForm.NameOf(paper, candidate));
        }
        if (bases.Count > 0) VariantRule.Apply(paper, bases, candidates);
        return Accept(paper, candidates);
    }

    private static Contribution[] Accept(PaperWords paper, CandidateSet candidates)
    {
        var contributions = new List<(int Position, Contribution Contribution)>();
        foreach (var candidate in candidates.All)
        {
            if (candidate.Confidence < Threshold || ContributionForm.IsExpansionOfAnother(candidate, candidates, Threshold)) continue;
            contributions.Add((ContributionForm.Position(candidate), ContributionForm.Make(paper, candidate, candidates)));
        }
        contributions.Sort((a, b) => a.Position != b.Position ? a.Position.CompareTo(b.Position) : string.CompareOrdinal(a.Contribution.Name, b.Contribution.Name));
        return [.. contributions.Select(c => c.Contribution)];
    }
}
