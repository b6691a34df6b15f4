using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>In which units the time between two points is counted.</summary>
internal enum DurationUnit
{
    All,
    Months,
    Days,
    Seconds,
}

/// <summary>
/// The duration from one point in time to another. A point without date or zone takes that of the other; months and days count
/// only where both have a date, on the clocks of the first point's zone.
/// </summary>
internal static class DurationBetween
{
    internal static Duration Compute(Value from, Value to, DurationUnit unit)
    {
        var (left, right) = (TemporalParts.Of(from), TemporalParts.Of(to));
        var hasDates = left.Date is not null && right.Date is not null;
        if (!hasDates && unit is DurationUnit.Months or DurationUnit.Days) return default;
        var zone = left.Zone ?? right.Zone;
        var start = Complete(left, right);
        var end = Complete(right, left);
        var (localStart, localEnd) = (start.Local, zone is null ? end.Local : zone.At(end.EpochSecond, end.Nanosecond).Local);
        var months = hasDates && unit is DurationUnit.All or DurationUnit.Months ? MonthsBetween(localStart, localEnd) : 0;
        if (unit == DurationUnit.Months) return new(months, 0, 0, 0);
        var moved = TemporalShift.Move(localStart, months, 0);
        var days = hasDates && unit is DurationUnit.All or DurationUnit.Days ? DaysBetween(moved, localEnd) : 0;
        if (unit == DurationUnit.Days) return new(0, days, 0, 0);
        moved = TemporalShift.Move(moved, 0, days);
        var origin = months == 0 && days == 0 ? start : (zone ?? TemporalZone.Utc).Resolve(moved, start.OffsetSeconds);
        return new(months, days, end.EpochSecond - origin.EpochSecond, end.Nanosecond - origin.Nanosecond);
    }

    // Points that both lack a zone are compared as if in UTC, which changes nothing between them.
    private static ZonedDateTime Complete(TemporalParts point, TemporalParts other)
    {
        var zone = point.Zone ?? other.Zone ?? TemporalZone.Utc;
        return zone.Resolve((point with { Date = point.Date ?? other.Date }).Local, point.Offset);
    }

    private static long MonthsBetween(LocalDateTime from, LocalDateTime to)
    {
        var (start, end) = (from.Date.Calendar, to.Date.Calendar);
        var months = ((end.Year - (long)start.Year) * 12) + end.Month - start.Month;
        var rest = end.Day != start.Day ? end.Day.CompareTo(start.Day) : to.Time.CompareTo(from.Time);
        return TowardsZero(months, rest);
    }

    private static long DaysBetween(LocalDateTime from, LocalDateTime to) =>
        TowardsZero(to.Date.EpochDay - from.Date.EpochDay, to.Time.CompareTo(from.Time));

    // The last unit counts only where it is complete.
    private static long TowardsZero(long count, int rest) =>
        count > 0 && rest < 0 ? count - 1 : count < 0 && rest > 0 ? count + 1 : count;
}
