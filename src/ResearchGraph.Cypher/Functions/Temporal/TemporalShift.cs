using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Moves points in time: by months (the day cut off at the end of the month), then days, then seconds.</summary>
internal static class TemporalShift
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const int SecondsPerDay = 86_400;
    internal const long NanosecondsPerDay = SecondsPerDay * NanosecondsPerSecond;

    /// <summary>The moved point, or null for a value that is none.</summary>
    internal static Value TryMove(Value point, Duration by)
    {
        try
        {
            return point.Kind switch
            {
                ValueKind.Date => Move(Move(point.AsDate(), by.Months, by.Days), 0, WholeDays(by)),
                ValueKind.LocalTime => new LocalTime(Move(point.AsLocalTime().NanosecondOfDay, by)),
                ValueKind.Time => new OffsetTime(Move(point.AsTime().NanosecondOfDay, by), point.AsTime().OffsetSeconds),
                ValueKind.LocalDateTime => Move(point.AsLocalDateTime(), by),
                ValueKind.DateTime => Move(point.AsDateTime(), by),
                _ => Value.Null,
            };
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or OverflowException)
        {
            throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"{point} and {by} together lie outside the years from -{LocalDate.MaxYear} to {LocalDate.MaxYear}.");
        }
    }

    internal static LocalDate Move(LocalDate date, long months, long days)
    {
        if (months != 0)
        {
            var (year, month, day) = date.Calendar;
            var index = checked((year * 12L) + month - 1 + months);
            var (movedYear, movedMonth) = (checked((int)((index - (((index % 12) + 12) % 12)) / 12)), (int)(((index % 12) + 12) % 12) + 1);
            date = LocalDate.FromCalendar(movedYear, movedMonth, Math.Min(day, LocalDate.DaysInMonth(movedYear, movedMonth)));
        }

        return days == 0 ? date : new LocalDate(checked(date.EpochDay + days));
    }

    internal static LocalDateTime Move(LocalDateTime point, long months, long days) => new(Move(point.Date, months, days), point.Time);

    private static LocalDateTime Move(LocalDateTime point, Duration by)
    {
        var moved = Move(point, by.Months, by.Days);
        var (second, nanosecond) = Sum(moved.EpochSecond, moved.Nanosecond, by);
        return new(second, nanosecond);
    }

    private static ZonedDateTime Move(ZonedDateTime point, Duration by)
    {
        var zone = TemporalZone.Of(point);
        var moved = by.Months == 0 && by.Days == 0 ? point : zone.Resolve(Move(point.Local, by.Months, by.Days), point.OffsetSeconds);
        var (second, nanosecond) = Sum(moved.EpochSecond, moved.Nanosecond, by);
        return zone.At(second, nanosecond);
    }

    private static (long Second, int Nanosecond) Sum(long second, int nanosecond, Duration by)
    {
        var sum = nanosecond + by.Nanosecond;
        return sum < NanosecondsPerSecond
            ? (checked(second + by.Seconds), sum)
            : (checked(second + by.Seconds + 1), (int)(sum - NanosecondsPerSecond));
    }

    private static long Move(long nanosecondOfDay, Duration by)
    {
        var moved = nanosecondOfDay + ((by.Seconds % SecondsPerDay) * NanosecondsPerSecond) + by.Nanosecond;
        return ((moved % NanosecondsPerDay) + NanosecondsPerDay) % NanosecondsPerDay;
    }

    // The seconds are rounded down, so a negative part of a day has to be taken back towards zero.
    private static long WholeDays(Duration by) =>
        (by.Seconds < 0 && by.Nanosecond > 0 ? by.Seconds + 1 : by.Seconds) / SecondsPerDay;
}
