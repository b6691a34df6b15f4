using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Finds numbers with units, ranges and changes in a text, whatever they mean there. Linear; thread-safe.</summary>
internal static class MeasurementRule
{
    // No abstract comes near; a table of numbers pasted into one is no prose to judge.
    private const int MaxMeasurements = 1000;

    /// <summary>The first thousand measurements of a field in order, without overlaps; numbers without unit are among them.</summary>
    public static List<Measurement> FindAll(FieldText field)
    {
        var found = new List<Measurement>();
        var text = field.Value;
        for (var i = NextDigit(text, 0); i >= 0 && found.Count < MaxMeasurements;)
        {
            var end = i + 1;
            if (NumberReader.IsStart(text, i) && Read(field, i) is { } measurement)
            {
                found.Add(measurement);
                end = measurement.Span.End;
            }
            i = NextDigit(text, end);
        }
        return found;
    }

    /// <summary>The next digit from a position on, or -1: numbers begin with one.</summary>
    private static int NextDigit(string text, int from)
    {
        var distance = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return distance < 0 ? -1 : from + distance;
    }

    private static Measurement? Read(FieldText field, int start)
    {
        var text = field.Value;
        if (ReadOne(text, start) is not { } first) return null;
        if (FractionOf(text, start, first) is { } fraction) return WithTokens(field, fraction);
        var isChange = PrecededBy(text, start, "from") && !PrecededBy(text, start, "ranging from");
        var isBetween = PrecededBy(text, start, "between");
        var next = RangeSeparator.Skip(field, first.Span.End, isBetween);
        if (next < 0 || ReadOne(text, next) is not { } second || !Fit(first, second)) return WithTokens(field, first);
        // "from 2x to 5x" spans results; "from 1.95 to 1.98" goes from the old value to the new one.
        isChange &= second.Dimension != Dimension.Factor && first.Value != second.Value;
        return WithTokens(field, second with
        {
            Span = TextSpan.FromBounds(start, second.Span.End),
            Value = isChange ? second.Value : Math.Max(first.Value, second.Value),
            Low = isChange || first.Value == second.Value ? null : Math.Min(first.Value, second.Value),
            IsChange = isChange,
        });
    }

    /// <summary>The number at a position with the unit behind it, if there is one.</summary>
    private static Measurement? ReadOne(string text, int start)
    {
        if (!NumberReader.TryRead(text, start, out var value, out var end)) return null;
        var at = SkipSeparator(text, end, out var isHyphenated);
        var (unit, unitEnd, name) = ScaledUnit.Match(text, end, at);
        if (unit is null)
        {
            // A number that letters go on with is part of a name: 7B, 4K, 3D.
            if (end < text.Length && char.IsLetter(text[end])) return null;
            return new Measurement { Span = TextSpan.FromBounds(start, end), Value = value };
        }
        return new Measurement
        {
            Span = TextSpan.FromBounds(start, unitEnd),
            Value = value,
            Unit = name,
            Dimension = unit.Dimension,
            MetricKind = unit.MetricKind,
            IsHyphenated = isHyphenated,
        };
    }

    /// <summary><c>1/200 of the training cost</c> is a factor of 200.</summary>
    private static Measurement? FractionOf(string text, int start, Measurement first)
    {
        var slash = first.Span.End;
        if (first.Dimension != Dimension.None || first.Value != 1 || slash + 1 >= text.Length || text[slash] != '/') return null;
        if (!NumberReader.TryRead(text, slash + 1, out var value, out var end) || value < 2) return null;
        if (string.CompareOrdinal(text, end, " of", 0, 3) != 0) return null;
        return new Measurement { Span = TextSpan.FromBounds(start, end), Value = value, Unit = "x", Dimension = Dimension.Factor };
    }

    private static bool Fit(Measurement first, Measurement second) =>
        first.Dimension == second.Dimension || first.Dimension == Dimension.None;

    private static int SkipSeparator(string text, int i, out bool isHyphenated)
    {
        isHyphenated = i < text.Length && text[i] == '-';
        return i < text.Length && (text[i] is ' ' or '-') ? i + 1 : i;
    }

    private static bool PrecededBy(string text, int i, string word)
    {
        var at = i - word.Length - 1;
        return at >= 0 && text[i - 1] == ' ' && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
    }

    private static Measurement WithTokens(FieldText field, Measurement measurement)
    {
        var first = TokenCursor.At(field.Tokens, measurement.Span.Start);
        return measurement with { FirstToken = first, EndToken = TokenCursor.At(field.Tokens, measurement.Span.End - 1) + 1 };
    }
}
