using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>
/// Tells apart things of one name: where several papers propose something of that name, each proposal joins the earlier one
/// that the evidence favours most, or begins a thing of its own; then every paper that only names it is given to the best.
/// </summary>
internal static class ProposalSplitter
{
    /// <summary>How many things of one name are told apart; proposals beyond that join the best.</summary>
    private const int MaxThings = 32;

    /// <summary>How many proposals of one name are compared; the rest are treated as mentions.</summary>
    private const int MaxProposals = 64;

    /// <summary>Numbers the things of a block, 0 first, one number an occurrence; null where there is only one thing.</summary>
    public static int[]? Split(NameBlock block, IReadOnlyList<PaperGroup> papers)
    {
        var proposals = block.Occurrences.Where(one => one.Fact.Kind == FactKind.Proposes).Take(MaxProposals).ToArray();
        if (proposals.Select(one => one.Paper).Distinct().Count() < 2) return null;
        var things = new List<List<Occurrence>>();
        foreach (var proposal in proposals) Place(proposal, things, papers, block);
        if (things.Count < 2) return null;
        return [.. block.Occurrences.Select(one => Best(one, things, papers).Thing)];
    }

    private static void Place(in Occurrence proposal, List<List<Occurrence>> things, IReadOnlyList<PaperGroup> papers, NameBlock block)
    {
        var (thing, levels) = Best(proposal, things, papers);
        var weight = levels.Sum(level => level.Weight.Bits);
        if (thing < 0 || (weight < 0 && things.Count < MaxThings))
        {
            things.Add([proposal]);
            return;
        }
        var kept = things[thing][0];
        if (kept.Paper != proposal.Paper)
        {
            block.Explanations.Add(new MergeExplanation(
                BlockingRule.SameName, $"{kept.Fact.Name} of {papers[kept.Paper].Id}", $"{proposal.Fact.Name} of {papers[proposal.Paper].Id}", levels));
        }
        things[thing].Add(proposal);
    }

    private static (int Thing, List<ComparisonLevel> Levels) Best(
        in Occurrence occurrence, List<List<Occurrence>> things, IReadOnlyList<PaperGroup> papers)
    {
        var (best, bestLevels, bestWeight) = (-1, new List<ComparisonLevel>(), double.NegativeInfinity);
        for (var thing = 0; thing < things.Count; thing++)
        {
            foreach (var proposal in things[thing])
            {
                if (proposal.Paper == occurrence.Paper) return (thing, []);
                var levels = ProposalEvidence.Weigh(proposal, occurrence, papers);
                var weight = levels.Sum(level => level.Weight.Bits);
                if (weight > bestWeight) (best, bestLevels, bestWeight) = (thing, levels, weight);
            }
        }
        return (best, bestLevels);
    }
}
