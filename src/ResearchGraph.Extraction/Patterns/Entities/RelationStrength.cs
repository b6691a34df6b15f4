using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>Of several places that name a system, the strongest decides how the paper relates to it: a comparison, then a foundation, then the title. Thread-safe.</summary>
internal static class RelationStrength
{
    /// <summary>Rank of a place; the highest decides.</summary>
    public static int Of(EntityHit hit, PaperWords paper) => hit.Relation switch
    {
        SystemRelation.Compares => 4,
        SystemRelation.BuildsOn => 3,
        _ => RelationOf(hit, paper) == SystemRelation.BuildsOn ? 2 : 1,
    };

    /// <summary>The relation that a place shows; a system in the title or the first sentence's topic is what the work builds on.</summary>
    public static SystemRelation RelationOf(EntityHit hit, PaperWords paper)
    {
        if (hit.Relation != SystemRelation.Mentions) return hit.Relation;
        if (hit.Words.Field.Field == TextField.Title) return SystemRelation.BuildsOn;
        foreach (var pair in paper.AbstractAcronyms)
        {
            if (pair.Short.Overlaps(hit.Span) && hit.Words[hit.First].Sentence == 0) return SystemRelation.BuildsOn;
        }
        return SystemRelation.Mentions;
    }
}
