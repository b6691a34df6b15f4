using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>
/// Models and datasets that a paper names without working with them: examples in the background, <c>models such as X and Y have
/// grown</c>. They stay among the mentions with a confidence that says so. Thread-safe.
/// </summary>
internal static class MereMention
{
    private const string Rule = "example-in-background";
    private const double Confidence = 0.35;

    /// <summary>Whether a hit outside the paper's own sentences is an example and nothing in its sentence speaks of experiments.</summary>
    public static bool Is(EntityHit hit)
    {
        var words = hit.Words;
        if (!hit.IsExample || words.Field.Field == TextField.Title) return false;
        return !HasExperiment(words, hit.First, -1) && !HasExperiment(words, hit.Last, 1);
    }

    /// <summary>Gives a hit the rule and confidence of a mere mention.</summary>
    public static void Mark(EntityHit hit) => (hit.Rule, hit.Confidence) = (Rule, Confidence);

    private static bool HasExperiment(WordSequence words, int from, int step)
    {
        for (var i = from; i >= 0 && i < words.Count && words[i].Sentence == words[from].Sentence; i += step)
        {
            if (words.Core(i) is "experiments" or "experimental" or "evaluate" or "evaluated" or "evaluation" or "evaluations" or "evaluating" or "tested" or "validate"
                or "validated" or "Experiments" or "Evaluations" or "Evaluation" or "benchmarks") return true;
        }
        return false;
    }
}
