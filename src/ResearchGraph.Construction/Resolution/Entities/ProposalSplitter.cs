using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>
/// Tells apart things of one name: where several papers propose something of that name, each proposal joins the earlier one
/// that the evidence favours most, or begins a thing of its own; then every paper that only names it is given to the best.
/// Thread-safe.
/// </summary>
internal sealed class ProposalSplitter(IReadOnlyList<PaperGroup> papers, PaperTraits traits)
{
    private readonly ProposalEvidence _evidence = new(traits);

    /// <summary>How many things of one name are told apart; proposals beyond that join the best.</summary>
    private const int MaxThings = 32;

    /// <summary>How many proposals of one name are compared; the rest are treated as mentions.</summary>
    private const int MaxProposals = 64;

    /// <summary>How many proposals stand for a thing when others are compared with it.</summary>
    private const int MaxCompared = 4;

    /// <summary>Numbers the things of a block, 0 first, one number an occurrence; null where there is only one thing.</summary>
    public int[]? Split(NameBlock block)
    {
        var proposals = block.Occurrences.Where(one => one.Fact.Kind == FactKind.Proposes).Take(MaxProposals).ToArray();
        if (proposals.Length < 2 || Array.TrueForAll(proposals, one => one.Paper == proposals[0].Paper)) return null;
        var things = new List<List<Usage>>();
        foreach (var proposal in proposals) Place(Usage.Of(proposal), things, block);
        if (things.Count < 2) return null;
        var thingOf = new int[block.Occurrences.Count];
        for (var i = 0; i < thingOf.Length; i++) thingOf[i] = Best(Usage.Of(block.Occurrences[i]), things).Thing;
        return thingOf;
    }

    private void Place(Usage proposal, List<List<Usage>> things, NameBlock block)
    {
        var (thing, weight, kept) = Best(proposal, things);
        if (thing < 0 || (weight < 0 && things.Count < MaxThings))
        {
            things.Add([proposal]);
            return;
        }
        if (kept.Paper != proposal.Paper && block.Explanations.Count < EntityCluster.MaxExplanations)
        {
            block.Explanations.Add(new MergeExplanation(
                BlockingRule.SameName, papers[kept.Paper].Record.Id, papers[proposal.Paper].Record.Id, _evidence.Explain(kept, proposal)));
        }
        things[thing].Add(proposal);
    }

    private (int Thing, double Weight, Usage Nearest) Best(Usage usage, List<List<Usage>> things)
    {
        var (best, bestWeight, nearest) = (-1, double.NegativeInfinity, usage);
        for (var thing = 0; thing < things.Count; thing++)
        {
            var proposals = things[thing];
            foreach (var proposal in proposals)
            {
                if (proposal.Paper == usage.Paper) return (thing, double.PositiveInfinity, usage);
            }
            for (var i = 0; i < proposals.Count && i < MaxCompared; i++)
            {
                var weight = _evidence.Weigh(proposals[i], usage);
                if (weight > bestWeight) (best, bestWeight, nearest) = (thing, weight, proposals[i]);
            }
        }
        return (best, bestWeight, nearest);
    }
}
