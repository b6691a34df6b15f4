using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Joins measurements that prose lists: <c>42, 4.5, 6.5 times less</c>, <c>49% and 89%</c>. Thread-safe.</summary>
internal static class CoordinationRule
{
    private const int MaxGroup = 12;

    /// <summary>Gives numbers without unit the unit of the next number in their list, from right to left.</summary>
    public static void ShareUnits(FieldText field, List<Measurement> measurements)
    {
        for (var i = measurements.Count - 2; i >= 0; i--)
        {
            var (current, next) = (measurements[i], measurements[i + 1]);
            if (current.Dimension != Dimension.None || IsYear(current)) continue;
            if (next.IsHyphenated || next.Dimension is Dimension.None or Dimension.Count || !AreListed(field, current, next)) continue;
            measurements[i] = current with { Dimension = next.Dimension, Unit = next.Unit, MetricKind = next.MetricKind };
        }
    }

    /// <summary>The group of listed measurements of one dimension that holds <paramref name="index"/>, as first and last index.</summary>
    public static (int First, int Last) Group(FieldText field, List<Measurement> measurements, int index)
    {
        int first = index, last = index;
        while (first > 0 && index - first < MaxGroup && AreCoordinated(field, measurements[first - 1], measurements[first])) first--;
        var end = Math.Min(measurements.Count, index + MaxGroup + 1);
        while (last + 1 < end && AreCoordinated(field, measurements[last], measurements[last + 1])) last++;
        return (first, last);
    }

    private static bool AreCoordinated(FieldText field, Measurement a, Measurement b) =>
        a.Dimension == b.Dimension && AreListed(field, a, b);

    /// <summary>Whether nothing but commas, <c>and</c>, <c>or</c>, a slash, or an adverb stands between.</summary>
    private static bool AreListed(FieldText field, Measurement a, Measurement b)
    {
        if (b.FirstToken - a.EndToken is < 1 or > 3) return false;
        for (var i = a.EndToken; i < b.FirstToken; i++)
        {
            if (!IsConnector(TokenCursor.Word(field, i))) return false;
        }
        return true;
    }

    private static bool IsConnector(ReadOnlySpan<char> word) =>
        word is "," or "and" or "or" or "/" or "&" or "by" or "~" or "*" or "$" or "over" or "an" or "a";

    private static bool IsYear(Measurement m) => m.Value is >= 1980 and <= 2035 && m.Value == Math.Floor(m.Value);
}
