using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>
/// Reads dates of ISO 8601, in the extended form with dashes or the basic form without: of year, month and day, of year and week
/// (<c>2015-W30-2</c>), of year and quarter (<c>2015-Q2-60</c>) and of the day of the year (<c>2015-202</c>); smaller parts may be
/// left out. A year has four digits, or a sign and up to nine.
/// </summary>
internal static class DateParser
{
    /// <exception cref="Diagnostics.CypherException">A part is out of its range.</exception>
    internal static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        var cursor = new TextCursor(text);
        if (!TryYear(ref cursor, out var year)) return false;
        var isExtended = cursor.TryTake('-');
        if (cursor.IsAtEnd)
        {
            date = CalendarBuilder.FromCalendar(year, 1, 1);
            return !isExtended;
        }

        if (cursor.TryTake('W')) return TryWeek(ref cursor, year, isExtended, out date);
        return cursor.TryTake('Q')
            ? TryQuarter(ref cursor, year, isExtended, out date)
            : TryDay(ref cursor, year, isExtended, out date);
    }

    private static bool TryYear(ref TextCursor cursor, out int year)
    {
        var isNegative = cursor.Next == '-';
        var isSigned = cursor.TryTake('-') || cursor.TryTake('+');
        var isRead = isSigned ? cursor.DigitCount <= 9 & cursor.TryTakeNumber(1, 9, out var number) : cursor.TryTakeNumber(4, 4, out number);
        year = (int)(isNegative ? -number : number);
        return isRead;
    }

    private static bool TryWeek(ref TextCursor cursor, int year, bool isExtended, out LocalDate date)
    {
        date = default;
        var day = 1;
        if (!cursor.TryTakeNumber(2, out var week)) return false;
        if (!cursor.IsAtEnd && !(cursor.TryTake('-') == isExtended && cursor.TryTakeNumber(1, out day) && cursor.IsAtEnd)) return false;
        date = CalendarBuilder.FromWeek(year, week, day);
        return true;
    }

    private static bool TryQuarter(ref TextCursor cursor, int year, bool isExtended, out LocalDate date)
    {
        date = default;
        var day = 1L;
        if (!cursor.TryTakeNumber(1, out var quarter)) return false;
        if (!cursor.IsAtEnd && !(cursor.TryTake('-') == isExtended && cursor.TryTakeNumber(1, 2, out day) && cursor.IsAtEnd)) return false;
        date = CalendarBuilder.FromQuarter(year, quarter, (int)day);
        return true;
    }

    // Three digits are a day of the year; else the month comes first, and without dashes it has two digits.
    private static bool TryDay(ref TextCursor cursor, int year, bool isExtended, out LocalDate date)
    {
        date = default;
        if (cursor.DigitCount == 3)
        {
            if (!cursor.TryTakeNumber(3, out var ordinal) || !cursor.IsAtEnd) return false;
            date = CalendarBuilder.FromOrdinal(year, ordinal);
            return true;
        }

        var day = 1L;
        var shortest = isExtended ? 1 : 2;
        if (!cursor.TryTakeNumber(shortest, 2, out var month)) return false;
        if (!cursor.IsAtEnd && !(cursor.TryTake('-') == isExtended && cursor.TryTakeNumber(shortest, 2, out day) && cursor.IsAtEnd)) return false;
        date = CalendarBuilder.FromCalendar(year, (int)month, (int)day);
        return true;
    }
}
