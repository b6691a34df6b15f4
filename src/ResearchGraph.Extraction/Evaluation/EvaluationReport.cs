namespace ResearchGraph.Extraction.Evaluation;

/// <summary>How well predicted annotations agree with reference annotations.</summary>
/// <param name="ReferencePapers">Number of papers in the reference.</param>
/// <param name="PredictedPapers">How many of them were predicted; the entries of the others count as missed.</param>
/// <param name="Rows">One row a kind, in a fixed order.</param>
public sealed record EvaluationReport(int ReferencePapers, int PredictedPapers, IReadOnlyList<EvaluationRow> Rows);

/// <summary>The figures of one kind, summed over all papers of the reference (micro average).</summary>
/// <param name="Kind">Such as <c>results</c>.</param>
/// <param name="Hits">Entries in both.</param>
/// <param name="Misses">Entries in the reference alone, by paper in the reference's order.</param>
/// <param name="FalseAlarms">Entries in the prediction alone, in the same order.</param>
public sealed record EvaluationRow(
    string Kind,
    int Hits,
    IReadOnlyList<EvaluationItem> Misses,
    IReadOnlyList<EvaluationItem> FalseAlarms)
{
    /// <summary>Number of entries in the reference.</summary>
    public int Reference => Hits + Misses.Count;

    /// <summary>Number of predicted entries.</summary>
    public int Predicted => Hits + FalseAlarms.Count;

    /// <summary>Share of the predicted entries that are right, 0 to 1; 0 where nothing was predicted.</summary>
    public double Precision => Hits / (double)Math.Max(1, Predicted);

    /// <summary>Share of the reference's entries that were found, 0 to 1; 0 where there are none.</summary>
    public double Recall => Hits / (double)Math.Max(1, Reference);

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => 2 * Precision * Recall / Math.Max(1e-9, Precision + Recall);
}

/// <summary>An entry that stands on one side only.</summary>
/// <param name="PaperId">The listed paper.</param>
/// <param name="Text">The entry as the side that has it wrote it.</param>
public sealed record EvaluationItem(string PaperId, string Text);
