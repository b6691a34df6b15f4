using System.Globalization;
using ResearchGraph.Extraction.Evaluation;

namespace ResearchGraph.Extraction.Tests.Evaluation;

public class ScorerTests
{
    [Fact]
    public void Prints_the_table_of_the_reference_scorer() =>
        Assert.Equal(ScoringCases.Table.ReplaceLineEndings("\n"), Table(Score(ScoringCases.Reference, ScoringCases.Predicted)));

    [Fact]
    public void A_file_agrees_with_itself()
    {
        var report = Score(ScoringCases.Reference, ScoringCases.Reference);
        Assert.All(report.Rows, row => Assert.Equal(1, row.F1, 12));
        Assert.All(report.Rows, row => Assert.Empty(row.Misses.Concat(row.FalseAlarms)));
    }

    [Fact]
    public void Nothing_predicted_scores_zero()
    {
        var report = Score(ScoringCases.Reference, "");
        Assert.Equal(0, report.PredictedPapers);
        Assert.All(report.Rows, row => Assert.Equal((0.0, 0.0, 0.0), (row.Precision, row.Recall, row.F1)));
        Assert.Equal(4, report.Rows.Single(row => row.Kind == "proposes").Misses.Count);
    }

    [Fact]
    public void Lists_misses_and_false_alarms_with_paper_and_text()
    {
        var row = Score(ScoringCases.Reference, ScoringCases.Predicted).Rows.Single(r => r.Kind == "proposes");
        Assert.Equal([new EvaluationItem("missing", "Lost")], row.Misses);
        Assert.Equal([new EvaluationItem("a", "Extra"), new EvaluationItem("b", "Fake")], row.FalseAlarms);
    }

    internal static EvaluationReport Score(string reference, string predicted) =>
        Scorer.Score(
            AnnotationReader.Read("reference.jsonl", new StringReader(reference)),
            AnnotationReader.Read("predicted.jsonl", new StringReader(predicted)));

    internal static string Table(EvaluationReport report)
    {
        var lines = new List<string>
        {
            $"{report.ReferencePapers} papers in the reference, {report.PredictedPapers} of them predicted",
            $"{"kind",-16}{"reference",10}{"predicted",10}{"precision",11}{"recall",8}{"F1",8}",
        };
        lines.AddRange(report.Rows.Select(r => string.Create(
            CultureInfo.InvariantCulture,
            $"{r.Kind,-16}{r.Reference,10}{r.Predicted,10}{r.Precision,11:F3}{r.Recall,8:F3}{r.F1,8:F3}")));
        return string.Join('\n', lines);
    }
}
