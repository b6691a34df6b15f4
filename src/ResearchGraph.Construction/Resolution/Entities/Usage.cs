using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>What tells whether two papers mean one thing by one name.</summary>
/// <param name="Paper">Number of the paper.</param>
/// <param name="RecordId">Id of the listed paper.</param>
/// <param name="Name">The name as the paper has it.</param>
/// <param name="Expansion">Key of what the name stands for; null where the paper does not say.</param>
/// <param name="Authors">Keys of the first authors.</param>
/// <param name="Concepts">Ids of the techniques and tasks.</param>
internal sealed record Usage(int Paper, string RecordId, string Name, string? Expansion, HashSet<string> Authors, HashSet<string> Concepts)
{
    private const int MaxAuthors = 200;

    /// <summary>What an occurrence has to say.</summary>
    public static Usage Of(in Occurrence occurrence, IReadOnlyList<PaperGroup> papers)
    {
        var (paper, fact) = (papers[occurrence.Paper], occurrence.Fact);
        return new Usage(
            occurrence.Paper,
            paper.Record.Id,
            fact.Name,
            fact.Expansion is null ? null : NameFolding.TitleKey(fact.Expansion),
            paper.Record.Authors.Take(MaxAuthors).Select(author => PersonName.Parse(author).Key).ToHashSet(StringComparer.Ordinal),
            paper.Facts.Facts.Where(one => one.Kind is FactKind.Uses or FactKind.Addresses).Select(one => one.Name).ToHashSet(StringComparer.Ordinal));
    }
}
