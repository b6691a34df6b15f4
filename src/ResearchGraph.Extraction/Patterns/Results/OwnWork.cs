using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Where a field speaks of the authors' own work.</summary>
/// <param name="Begins">Position from which on it does: before it stands background. 0 for a title.</param>
internal readonly record struct OwnWork(int Begins)
{
    /// <summary>Finds the first own word, the first name of a contribution, or the first "this paper".</summary>
    public static OwnWork Locate(FieldText field, FieldCues cues, IReadOnlyList<Contribution> proposes)
    {
        if (field.Field == TextField.Title) return new OwnWork(0);
        var first = field.Value.Length;
        for (var i = 0; i < cues.Count; i++)
        {
            if (!cues[i].Is(CueRole.Own) && !IsThisPaper(field, i)) continue;
            first = field.Tokens[i].Span.Start;
            break;
        }
        foreach (var contribution in proposes)
        {
            var at = field.Value.IndexOf(contribution.Name, StringComparison.Ordinal);
            if (at >= 0 && at < first) first = at;
        }
        // An abstract that never says "we" is all about its own work.
        return new OwnWork(first == field.Value.Length ? 0 : field.SentenceAt(first).Start);
    }

    private static bool IsThisPaper(FieldText field, int i)
    {
        if (!TokenCursor.Word(field, i).Equals("this", StringComparison.OrdinalIgnoreCase)) return false;
        return TokenCursor.Word(field, i + 1) is "paper" or "work" or "study" or "article";
    }
}
