using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>
/// Reads durations of ISO 8601: amounts before units (<c>P1Y2M3W4DT5H6M7.8S</c>), each with sign and fraction if need be, or in
/// the form of a date and time (<c>P2012-02-02T14:37:21.545</c>).
/// </summary>
internal static class DurationParser
{
    private const string DateUnits = "YMWD";
    private const string TimeUnits = "HMS";

    private const int MaxWholeDigits = 18;

    /// <exception cref="Diagnostics.CypherException">The text is no duration.</exception>
    internal static Duration Parse(string text)
    {
        var cursor = new TextCursor(text);
        var isNegative = cursor.Next == '-';
        _ = cursor.TryTake('-') || cursor.TryTake('+');
        Duration duration = default;
        var isRead = cursor.TryTake('P') && !cursor.IsAtEnd && (cursor.DigitCount == 4 && text.AsSpan().Count('-') >= 2
            ? TryDateForm(ref cursor, out duration)
            : TryUnits(ref cursor, out duration));
        return isRead
            ? isNegative ? DurationArithmetic.Negate(duration) : duration
            : throw TemporalFields.Invalid($"{ValueErrors.Describe(text)} cannot be read as a duration, such as P1Y2M3DT4H5M6.7S.");
    }

    private static bool TryUnits(ref TextCursor cursor, out Duration duration)
    {
        duration = default;
        var (months, days, seconds) = (0m, 0m, 0m);
        var inTime = false;
        var count = 0;
        while (!cursor.IsAtEnd)
        {
            if (cursor.TryTake('T'))
            {
                if (inTime || cursor.IsAtEnd) return false;
                inTime = true;
                continue;
            }

            if (!TryAmount(ref cursor, out var amount)) return false;
            var unit = cursor.Next;
            if (!(inTime ? TimeUnits : DateUnits).Contains(unit, StringComparison.Ordinal)) return false;
            (months, days, seconds) = (unit, inTime) switch
            {
                ('Y', _) => (months + (amount * 12), days, seconds),
                ('M', false) => (months + amount, days, seconds),
                ('W', _) => (months, days + (amount * 7), seconds),
                ('D', _) => (months, days + amount, seconds),
                ('H', _) => (months, days, seconds + (amount * 3600)),
                ('M', true) => (months, days, seconds + (amount * 60)),
                _ => (months, days, seconds + amount),
            };
            cursor.TryTake(unit);
            count++;
        }

        if (count == 0) return false;
        duration = DurationArithmetic.FromParts(months, days, seconds);
        return true;
    }

    private static bool TryAmount(ref TextCursor cursor, out decimal amount)
    {
        amount = 0;
        var isNegative = cursor.Next == '-';
        _ = cursor.TryTake('-') || cursor.TryTake('+');
        if (cursor.DigitCount > MaxWholeDigits || !cursor.TryTakeNumber(1, MaxWholeDigits, out var whole)) return false;
        if (!cursor.TryTakeFraction(out var fraction)) return false;
        amount = whole + (fraction / 1_000_000_000m);
        if (isNegative) amount = -amount;
        return true;
    }

    private static bool TryDateForm(ref TextCursor cursor, out Duration duration)
    {
        duration = default;
        var time = 0L;
        var isRead = cursor.TryTakeNumber(4, out var years) & cursor.TryTake('-')
            & cursor.TryTakeNumber(2, out var months) & cursor.TryTake('-') & cursor.TryTakeNumber(2, out var days);
        if (!isRead || (cursor.TryTake('T') && !TimeParser.TryTime(ref cursor, out time)) || !cursor.IsAtEnd) return false;
        duration = new(
            (years * 12) + months,
            days,
            time / TemporalShift.NanosecondsPerSecond,
            time % TemporalShift.NanosecondsPerSecond);
        return true;
    }
}
