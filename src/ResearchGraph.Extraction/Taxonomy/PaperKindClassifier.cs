using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Tells what kind of paper a text is, by the points of the wordings in <see cref="PaperKindCues"/>. Immutable and thread-safe.</summary>
internal sealed class PaperKindClassifier
{
    /// <summary>The kind of a paper that shows no signs of another.</summary>
    private const string Method = "method";

    /// <summary>Points that a kind needs; each wording counts once a field.</summary>
    private const int Enough = 2 * PaperKindCues.Certain;

    private readonly string[] _kinds;
    private readonly PhraseTable<Wording> _wordings;
    private readonly int _count;

    /// <summary>Adds the wordings to the phrases that are looked for.</summary>
    public PaperKindClassifier(PhraseTrieBuilder phrases)
    {
        _kinds = [.. PaperKindCues.All.Select(cue => cue.Kind).Distinct()];
        var builder = new PhraseTableBuilder<Wording>(phrases);
        foreach (var (kind, inTitle, inAbstract, wordings) in PaperKindCues.All)
        {
            foreach (var wording in wordings)
                builder.Add(wording, CaseRule.Ignore, new Wording(_count++, Array.IndexOf(_kinds, kind), 2 * inTitle, inAbstract));
        }
        _wordings = builder.Build();
    }

    /// <summary>method, system, dataset, benchmark, survey, challenge-report, analysis or theory.</summary>
    public string Classify(PaperPhrases phrases)
    {
        Span<int> points = stackalloc int[_kinds.Length];
        Span<bool> seen = stackalloc bool[_count];
        foreach (var (_, wording) in _wordings.Select(phrases.Title))
        {
            if (!seen[wording.Number]) points[wording.Kind] += wording.InTitle;
            seen[wording.Number] = true;
        }
        seen.Clear();
        foreach (var (_, wording) in _wordings.Select(phrases.Abstract))
        {
            if (!seen[wording.Number]) points[wording.Kind] += wording.InAbstract;
            seen[wording.Number] = true;
        }
        return Best(points);
    }

    /// <summary>The kind with the most points; of equal ones the first in the table.</summary>
    private string Best(ReadOnlySpan<int> points)
    {
        var (best, most) = (Method, Enough - 1);
        for (var kind = 0; kind < points.Length; kind++)
        {
            if (points[kind] > most) (best, most) = (_kinds[kind], points[kind]);
        }
        return best;
    }

    /// <summary>One wording.</summary>
    /// <param name="Number">Its number among all.</param>
    /// <param name="Kind">Number of the kind that it speaks for.</param>
    /// <param name="InTitle">Points in the title.</param>
    /// <param name="InAbstract">Points in the abstract.</param>
    private readonly record struct Wording(int Number, int Kind, int InTitle, int InAbstract);
}
