using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Results;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>
/// Finds numbers that a paper claims as outcomes: measurements are found first, then judged in their sentences. Thread-safe.
/// </summary>
internal static class ResultFinder
{
    private const string Rule = "measurement";
    private const int MaxContext = 100;

    /// <summary>The results of a paper in order of the text.</summary>
    public static IReadOnlyList<ResultMention> Find(PaperText text, ResultSurroundings paper)
    {
        var results = new List<ResultMention>();
        foreach (var field in text.Fields) Find(field, paper, results);
        return [.. results];
    }

    private static void Find(FieldText field, ResultSurroundings paper, List<ResultMention> results)
    {
        var measurements = MeasurementRule.FindAll(field);
        if (measurements.Count == 0) return;
        using var cues = new FieldCues(field);
        var own = OwnWork.Locate(field, cues, paper.Proposes);
        var baselines = new BaselineRule(field, paper);
        NameUnits(field, measurements);
        var sentence = 0;
        for (var i = 0; i < measurements.Count; i++)
        {
            if (measurements[i].Dimension == Dimension.None) continue;
            sentence = SentenceOf(field, measurements[i], sentence);
            var context = Context(field, cues, measurements, i, field.Sentences[sentence]);
            var score = ClaimRule.Score(context, own, baselines);
            if (score > 0) results.Add(Result(context, score, baselines));
        }
    }

    private static void NameUnits(FieldText field, List<Measurement> measurements)
    {
        var sentence = 0;
        for (var i = 0; i < measurements.Count; i++)
        {
            sentence = SentenceOf(field, measurements[i], sentence);
            measurements[i] = MetricRule.Apply(field, field.Sentences[sentence], measurements[i]);
            if (i > 0 && measurements[i - 1].Span.Start >= field.Sentences[sentence].Start)
                measurements[i] = MetricRule.Repeat(field, measurements[i - 1], measurements[i]);
        }
        CoordinationRule.ShareUnits(field, measurements);
    }

    /// <summary>Index of the sentence that holds a measurement, looked for from an earlier one's on.</summary>
    private static int SentenceOf(FieldText field, Measurement measurement, int from)
    {
        while (from < field.Sentences.Length - 1 && field.Sentences[from].End <= measurement.Span.Start) from++;
        return from;
    }

    private static SentenceContext Context(FieldText field, FieldCues cues, List<Measurement> measurements, int index, TextSpan sentence)
    {
        // Sentences are short but for broken input; the limit keeps that linear.
        var first = Math.Max(TokenCursor.At(field.Tokens, sentence.Start), measurements[index].FirstToken - MaxContext);
        var end = Math.Min(TokenCursor.At(field.Tokens, sentence.End - 1) + 1, measurements[index].EndToken + MaxContext);
        return new SentenceContext(field, cues, measurements, index, sentence, first, end);
    }

    private static ResultMention Result(SentenceContext context, double score, BaselineRule baselines)
    {
        var m = context.Measurement;
        var confidence = Math.Round(1 / (1 + Math.Exp(-score)), 2);
        var evidence = Mention.Quote(context.Field, m.Span, Rule, confidence);
        return new ResultMention(KindRule.KindOf(context), m.Value, m.Low, m.Unit, baselines.Of(context), evidence);
    }
}
