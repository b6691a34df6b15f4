using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Cuts points in time off at a unit, from millennium to microsecond.</summary>
internal static class Truncation
{
    /// <summary>A value of a kind from the start of the unit in which the input lies, with some fields set anew.</summary>
    /// <exception cref="Diagnostics.CypherException">The unit is unknown, or kind or input have no such part.</exception>
    internal static Value Truncate(ValueKind kind, string unit, Value input, MapValue fields, TransactionClock clock)
    {
        var parts = TemporalParts.Of(input);
        var timeUnit = TimeUnit(unit);
        if (timeUnit is null && (!TemporalConstruction.HasDate(kind) || parts.Date is null)) throw Unsuitable(unit);
        if (timeUnit is < TemporalShift.NanosecondsPerDay && (!TemporalConstruction.HasTime(kind) || parts.Nanosecond is null)) throw Unsuitable(unit);
        if (!TemporalConstruction.HasDate(kind) && parts.Nanosecond is null) throw TemporalParts.Missing("time of day");
        var nanosecond = timeUnit is { } length && parts.Nanosecond is { } time ? time - (time % length) : 0;
        LocalDate? date = parts.Date is { } day ? timeUnit is null ? FirstDay(unit, day) : day : null;
        return Override(parts with { Date = date, Nanosecond = nanosecond }, kind, fields, clock).Compose(kind, clock);
    }

    private static TemporalParts Override(TemporalParts parts, ValueKind kind, MapValue map, TransactionClock clock)
    {
        if (map.Count == 0) return parts;
        var fields = new TemporalFields(map, kind);
        var zone = fields.Zone();
        return new(
            parts.Date is { } date && TemporalConstruction.HasDate(kind) ? CalendarBuilder.Build(fields, date) : parts.Date,
            TemporalConstruction.HasTime(kind) ? ClockBuilder.Build(fields, parts.Nanosecond, addsFraction: true) : parts.Nanosecond,
            zone ?? parts.Zone,
            zone is null ? parts.Offset : kind == ValueKind.Time ? zone.OffsetAt(clock.Statement.ToUnixTimeSeconds()) : null);
    }

    // The nanoseconds of a unit of time; null for a unit of the calendar.
    private static long? TimeUnit(string unit) => unit switch
    {
        "day" => TemporalShift.NanosecondsPerDay,
        "hour" => 3600 * TemporalShift.NanosecondsPerSecond,
        "minute" => 60 * TemporalShift.NanosecondsPerSecond,
        "second" => TemporalShift.NanosecondsPerSecond,
        "millisecond" => 1_000_000,
        "microsecond" => 1000,
        _ => null,
    };

    private static LocalDate FirstDay(string unit, LocalDate date) => unit switch
    {
        "millennium" => FirstOfYears(date.Year, 1000),
        "century" => FirstOfYears(date.Year, 100),
        "decade" => FirstOfYears(date.Year, 10),
        "year" => FirstOfYears(date.Year, 1),
        "weekYear" => CalendarFields.FirstMonday(CalendarFields.WeekOf(date).Year),
        "quarter" => CalendarFields.FirstOfQuarter(date.Year, CalendarFields.QuarterOf(date)),
        "month" => LocalDate.FromCalendar(date.Year, date.Month, 1),
        "week" => new(date.EpochDay - CalendarFields.DayOfWeek(date) + 1),
        _ => throw Unsuitable(unit),
    };

    private static LocalDate FirstOfYears(int year, int count)
    {
        // Towards the year 0.
        return CalendarBuilder.FromCalendar(year - (year % count), 1, 1);
    }

    private static Diagnostics.CypherException Unsuitable(string unit) => TemporalFields.Invalid(
        $"{ValueErrors.Describe(unit)} is no unit at which this value can be cut off: millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, millisecond or microsecond.");
}
