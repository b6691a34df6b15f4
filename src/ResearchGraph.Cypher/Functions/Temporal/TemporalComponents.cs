using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>The components of temporal values by name: <c>d.year</c>, <c>d.offsetMinutes</c>, <c>d.monthsOfYear</c>.</summary>
internal static class TemporalComponents
{
    private const long NanosecondsPerSecond = TemporalShift.NanosecondsPerSecond;

    /// <exception cref="CypherException">TypeError: there is no such component.</exception>
    internal static Value Get(Value value, string name)
    {
        var component = value.Kind switch
        {
            ValueKind.Duration => OfDuration(value.AsDuration(), name),
            ValueKind.Date => OfDate(value.AsDate(), name),
            ValueKind.LocalTime => OfTime(value.AsLocalTime().NanosecondOfDay, name),
            ValueKind.Time => OfTime(value.AsTime().NanosecondOfDay, name) ?? OfOffset(value.AsTime().OffsetSeconds, null, name),
            ValueKind.LocalDateTime => OfDateTime(value.AsLocalDateTime(), name),
            _ => OfDateTime(value.AsDateTime().Local, name) ?? OfZone(value.AsDateTime(), name),
        };
        return component ?? throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"There is no component `{name}` in {ValueErrors.Describe(value)}.");
    }

    private static Value? OfDateTime(LocalDateTime value, string name) =>
        OfDate(value.Date, name) ?? OfTime(value.Time.NanosecondOfDay, name);

    private static Value? OfDate(LocalDate date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "quarter" => ((date.Month - 1) / 3) + 1,
        "dayOfQuarter" or "quarterDay" => CalendarFields.DayOfQuarter(date),
        "week" => CalendarFields.WeekOf(date).Week,
        "weekYear" => CalendarFields.WeekOf(date).Year,
        "weekDay" or "dayOfWeek" => CalendarFields.DayOfWeek(date),
        "ordinalDay" => CalendarFields.OrdinalDay(date),
        _ => (Value?)null,
    };

    private static Value? OfTime(long nanosecondOfDay, string name)
    {
        var second = nanosecondOfDay / NanosecondsPerSecond;
        var nanosecond = nanosecondOfDay % NanosecondsPerSecond;
        return name switch
        {
            "hour" => second / 3600,
            "minute" => second / 60 % 60,
            "second" => second % 60,
            "millisecond" => nanosecond / 1_000_000,
            "microsecond" => nanosecond / 1000,
            "nanosecond" => nanosecond,
            _ => (Value?)null,
        };
    }

    private static Value? OfOffset(int offset, string? zone, string name) => name switch
    {
        "timezone" => zone ?? TemporalParser.FormatOffset(offset),
        "offset" => TemporalParser.FormatOffset(offset),
        "offsetMinutes" => offset / 60,
        "offsetSeconds" => offset,
        _ => (Value?)null,
    };

    private static Value? OfZone(ZonedDateTime value, string name) => name switch
    {
        "epochSeconds" => value.EpochSecond,
        "epochMillis" => (value.EpochSecond * 1000) + (value.Nanosecond / 1_000_000),
        _ => OfOffset(value.OffsetSeconds, value.Zone, name),
    };

    private static Value? OfDuration(Duration duration, string name) => name switch
    {
        "years" => duration.Months / 12,
        "quarters" => duration.Months / 3,
        "months" => duration.Months,
        "weeks" => duration.Days / 7,
        "days" => duration.Days,
        "hours" => duration.Seconds / 3600,
        "minutes" => duration.Seconds / 60,
        "seconds" => duration.Seconds,
        "milliseconds" => SubSeconds(duration, 1000),
        "microseconds" => SubSeconds(duration, 1_000_000),
        "nanoseconds" => SubSeconds(duration, NanosecondsPerSecond),
        "quartersOfYear" => duration.Months / 3 % 4,
        "monthsOfYear" => duration.Months % 12,
        "monthsOfQuarter" => duration.Months % 3,
        "daysOfWeek" => duration.Days % 7,
        "minutesOfHour" => duration.Seconds / 60 % 60,
        "secondsOfMinute" => duration.Seconds % 60,
        "millisecondsOfSecond" => duration.Nanosecond / 1_000_000,
        "microsecondsOfSecond" => duration.Nanosecond / 1000,
        "nanosecondsOfSecond" => duration.Nanosecond,
        _ => (Value?)null,
    };

    private static long SubSeconds(Duration duration, long perSecond) => Arithmetic.Add(
        Arithmetic.Multiply(duration.Seconds, perSecond),
        duration.Nanosecond / (NanosecondsPerSecond / perSecond));
}
