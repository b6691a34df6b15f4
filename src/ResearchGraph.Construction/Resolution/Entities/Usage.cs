using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>What tells whether two papers mean one thing by one name; the rest is in <see cref="PaperTraits"/>.</summary>
/// <param name="Paper">Number of the paper.</param>
/// <param name="Name">The name as the paper has it.</param>
/// <param name="Expansion">Key of what the name stands for; null where the paper does not say.</param>
internal readonly record struct Usage(int Paper, string Name, string? Expansion)
{
    /// <summary>What an occurrence has to say.</summary>
    public static Usage Of(in Occurrence occurrence)
    {
        var expansion = occurrence.Fact.Expansion;
        return new Usage(occurrence.Paper, occurrence.Fact.Name, expansion is null ? null : NameFolding.TitleKey(expansion));
    }
}
