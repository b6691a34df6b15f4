namespace ResearchGraph.Extraction.Evaluation;

/// <summary>
/// Scores annotations against reference annotations: precision, recall and F1 by kind, micro-averaged over papers. Thread-safe.
/// </summary>
public static class Scorer
{
    /// <summary>
    /// Compares two sets of annotations, paired by the papers' ids; predicted papers that the reference lacks do not count.
    /// </summary>
    /// <param name="reference">What is taken to be right; each id once.</param>
    /// <param name="predicted">What is scored; each id once.</param>
    public static EvaluationReport Score(IReadOnlyList<PaperAnnotations> reference, IReadOnlyList<PaperAnnotations> predicted)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(predicted);
        var byId = new Dictionary<string, PaperAnnotations>(StringComparer.Ordinal);
        foreach (var paper in predicted) byId[paper.Id] = paper;
        var rows = new List<EvaluationRow>(ScoredKind.All.Count);
        foreach (var kind in ScoredKind.All) rows.Add(Row(kind, reference, byId));
        return new EvaluationReport(reference.Count, reference.Count(paper => byId.ContainsKey(paper.Id)), rows);
    }

    private static EvaluationRow Row(
        ScoredKind kind, IReadOnlyList<PaperAnnotations> reference, Dictionary<string, PaperAnnotations> predicted)
    {
        var hits = 0;
        var misses = new List<EvaluationItem>();
        var falseAlarms = new List<EvaluationItem>();
        foreach (var paper in reference)
        {
            var expected = kind.Entries(paper);
            var found = predicted.TryGetValue(paper.Id, out var other) ? kind.Entries(other) : [];
            hits += expected.Keys.Count(found.ContainsKey);
            misses.AddRange(Only(paper.Id, expected, found));
            falseAlarms.AddRange(Only(paper.Id, found, expected));
        }
        return new EvaluationRow(kind.Name, hits, misses, falseAlarms);
    }

    private static IEnumerable<EvaluationItem> Only(
        string id, SortedDictionary<string, string> entries, SortedDictionary<string, string> others) =>
        entries.Where(entry => !others.ContainsKey(entry.Key)).Select(entry => new EvaluationItem(id, entry.Value));
}
