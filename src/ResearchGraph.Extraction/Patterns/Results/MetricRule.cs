using System.Collections.Frozen;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Gives numbers without unit the metric that is named beside them: <c>FID of 1.98</c>, <c>FID increase from 1.95 to 1.98</c>,
/// <c>0.15 in rFID</c>, <c>2.4 lower perplexity</c>. Thread-safe.
/// </summary>
internal static class MetricRule
{
    private const int MaxWordsBefore = 8;
    private const int MaxWordsBetween = 12;
    private const int MaxWordsBehind = 3;

    /// <summary>Words that may stand between a metric and its value.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinksBefore = Words(
        "of", "is", "was", "to", "from", "by", "at", "as", "score", "scores", "value", "values", "about", "around", "only", "just", "nearly",
        "approximately", "increase", "decrease", "reduction", "improvement", "drop", "than", "less", "below", "over", "up", "down", "low",
        "high", "a", "an", "the", "=", ":", "(", "≤", "≈", "~");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ties = Words("of", "to", "at", ":", "=");

    /// <summary>Words that may stand between a value and its metric.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinksBehind =
        Words("in", "lower", "higher", "better", "points", "overall", "average");

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
        // A preposition ties a number to a metric that stands farther off: "the RMSE for Z500 to 720".
        var isTied = measurement.FirstToken > 0 && Ties.Contains(TokenCursor.Word(field, measurement.FirstToken - 1));
        for (var i = measurement.FirstToken - 1; i >= 0 && i >= measurement.FirstToken - MaxWordsBefore; i--)
        {
            if (field.Tokens[i].Span.Start < sentence.Start) return null;
            var word = TokenCursor.Word(field, i);
            if (MetricTable.TryGet(word, out var metric)) return metric;
            var goesOn = LinksBefore.Contains(word) || (isTied && field.Tokens[i].Kind == TokenKind.Word) || (isTied && word is "-");
            if (!goesOn) return null;
        }
        return null;
    }

    /// <summary>
    /// The metric of the measurement before, which a second value on other data repeats: <c>FID of 1.70 on A and 2.89 on B</c>.
    /// </summary>
    public static Measurement Repeat(FieldText field, Measurement previous, Measurement measurement)
    {
        if (measurement.Dimension != Dimension.None || previous.Dimension != Dimension.Metric) return measurement;
        if (measurement.Value == Math.Floor(measurement.Value)) return measurement;
        if (measurement.FirstToken - previous.EndToken > MaxWordsBetween || measurement.FirstToken == 0) return measurement;
        var isListed = TokenCursor.Word(field, measurement.FirstToken - 1) is "and" or ",";
        var goesOn = measurement.EndToken < field.Tokens.Length && TokenCursor.Word(field, measurement.EndToken) is "on" or "for";
        if (!isListed || !goesOn) return measurement;
        return measurement with { Dimension = previous.Dimension, Unit = previous.Unit, MetricKind = previous.MetricKind };
    }

    private static Unit? Behind(FieldText field, TextSpan sentence, Measurement measurement)
    {
        var linked = false;
        for (var i = measurement.EndToken; i < field.Tokens.Length && i < measurement.EndToken + MaxWordsBehind; i++)
        {
            if (field.Tokens[i].Span.End > sentence.End) return null;
            var word = TokenCursor.Word(field, i);
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
