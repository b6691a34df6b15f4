using System.Collections.Frozen;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Gives numbers without unit the metric that is named beside them: <c>FID of 1.98</c>, <c>FID increase from 1.95 to 1.98</c>, <c>0.15 in rFID</c>, <c>2.4 lower perplexity</c>. Thread-safe.</summary>
internal static class MetricRule
{
    private const int MaxWordsBefore = 6;
    private const int MaxWordsBehind = 3;

    /// <summary>Words that may stand between a metric and its value.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinksBefore = Words(
        "of", "is", "to", "from", "by", "at", "score", "scores", "value", "values", "about", "around", "only", "just", "approximately", "increase", "decrease",
        "reduction", "improvement", "drop", "nearly", "than", "less", "below", "over", "a", "an", "the", "up", "down", "=", ":", "(", "as", "low", "high", "≤", "≈", "~", "was");

    /// <summary>Words that may stand between a value and its metric.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinksBehind = Words("in", "lower", "higher", "better", "points", "overall", "average");

    /// <summary>The measurement, with the metric if one is named beside it.</summary>
    public static Measurement Apply(FieldText field, TextSpan sentence, Measurement measurement)
    {
        if (measurement.Dimension != Dimension.None) return measurement;
        if (Behind(field, sentence, measurement) is { } behind) return With(measurement, behind);
        if (Before(field, sentence, measurement) is { } before) return With(measurement, before);
        return measurement;
    }

    private static Unit? Before(FieldText field, TextSpan sentence, Measurement measurement)
    {
        for (var i = measurement.FirstToken - 1; i >= 0 && i >= measurement.FirstToken - MaxWordsBefore; i--)
        {
            var span = field.Tokens[i].Span;
            if (span.Start < sentence.Start) return null;
            var word = field.Value.AsSpan(span.Start, span.Length);
            if (MetricTable.TryGet(word, out var metric)) return metric;
            if (!LinksBefore.Contains(word)) return null;
        }
        return null;
    }

    private static Unit? Behind(FieldText field, TextSpan sentence, Measurement measurement)
    {
        var linked = false;
        for (var i = measurement.EndToken; i < field.Tokens.Count && i < measurement.EndToken + MaxWordsBehind; i++)
        {
            var span = field.Tokens[i].Span;
            if (span.End > sentence.End) return null;
            var word = field.Value.AsSpan(span.Start, span.Length);
            if (MetricTable.TryGet(word, out var metric)) return linked ? metric : null;
            if (!LinksBehind.Contains(word)) return null;
            linked = true;
        }
        return null;
    }

    private static Measurement With(Measurement measurement, Unit metric) =>
        measurement with { Dimension = metric.Dimension, Unit = metric.Name, MetricKind = metric.MetricKind };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
