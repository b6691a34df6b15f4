using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Tells what kind of paper a text is, by the points of the wordings in <see cref="PaperKindCues"/>. Thread-safe.</summary>
internal static class PaperKindClassifier
{
    /// <summary>The kind of a paper that shows no signs of another.</summary>
    private const string Method = "method";

    /// <summary>Points that a kind needs; each wording counts once.</summary>
    private const int Enough = 2 * PaperKindCues.Certain;

    private static readonly PhraseMatcher<(int Cue, int Phrase)> Matcher = Build();

    /// <summary>method, system, dataset, benchmark, survey, challenge-report, analysis or theory.</summary>
    public static string Classify(PaperText text)
    {
        var points = new int[PaperKindCues.All.Length];
        var seen = new HashSet<(TextField, int, int)>();
        foreach (var field in text.Fields)
        {
            foreach (var (_, (cue, phrase)) in Matcher.FindAll(field.Value))
            {
                if (!seen.Add((field.Field, cue, phrase))) continue;
                points[cue] += field.Field == TextField.Title ? 2 * PaperKindCues.All[cue].InTitle : PaperKindCues.All[cue].InAbstract;
            }
        }
        return Best(points);
    }

    /// <summary>The kind with the most points; of equal ones the first in the table.</summary>
    private static string Best(int[] points)
    {
        var (best, most) = (Method, Enough - 1);
        foreach (var kind in PaperKindCues.All.Select(cue => cue.Kind).Distinct())
        {
            var sum = 0;
            for (var i = 0; i < points.Length; i++)
            {
                if (PaperKindCues.All[i].Kind == kind) sum += points[i];
            }
            if (sum > most) (best, most) = (kind, sum);
        }
        return best;
    }

    private static PhraseMatcher<(int, int)> Build()
    {
        var builder = new PhraseMatcherBuilder<(int, int)>();
        for (var cue = 0; cue < PaperKindCues.All.Length; cue++)
        {
            for (var phrase = 0; phrase < PaperKindCues.All[cue].Phrases.Length; phrase++)
                builder.Add(PaperKindCues.All[cue].Phrases[phrase], CaseRule.Ignore, (cue, phrase));
        }
        return builder.Build();
    }
}
