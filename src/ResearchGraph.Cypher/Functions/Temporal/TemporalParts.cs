using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>What a point in time consists of, where it is known.</summary>
/// <param name="Date">The day.</param>
/// <param name="Nanosecond">The time of day in nanoseconds since midnight.</param>
/// <param name="Zone">The zone or offset in which day and time are meant.</param>
/// <param name="Offset">The seconds ahead of UTC that were written or in force; decides where clocks show a time twice.</param>
internal readonly record struct TemporalParts(LocalDate? Date, long? Nanosecond, TemporalZone? Zone = null, int? Offset = null)
{
    internal LocalDateTime Local => new(Date ?? default, new LocalTime(Nanosecond ?? 0));

    /// <summary>The parts of a temporal value.</summary>
    internal static TemporalParts Of(Value value) => value.Kind switch
    {
        ValueKind.Date => new(value.AsDate(), null),
        ValueKind.LocalTime => new(null, value.AsLocalTime().NanosecondOfDay),
        ValueKind.Time => new(null, value.AsTime().NanosecondOfDay, new TemporalZone(value.AsTime().OffsetSeconds), value.AsTime().OffsetSeconds),
        ValueKind.LocalDateTime => Of(value.AsLocalDateTime(), null, null),
        ValueKind.DateTime => Of(value.AsDateTime().Local, TemporalZone.Of(value.AsDateTime()), value.AsDateTime().OffsetSeconds),
        _ => throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A temporal value was expected, not {ValueErrors.Describe(value)}."),
    };

    /// <summary>The parts of an instant on the clocks of a zone.</summary>
    internal static TemporalParts Of(DateTimeOffset instant, TemporalZone zone)
    {
        var utc = instant.ToUniversalTime();
        var shown = zone.At(utc.ToUnixTimeSeconds(), (int)(utc.Ticks % TimeSpan.TicksPerSecond) * 100);
        return Of(shown.Local, zone, shown.OffsetSeconds);
    }

    /// <summary>The value of a kind that these parts make up; what they lack is midnight and the default zone.</summary>
    /// <exception cref="Diagnostics.CypherException">They lack a date or a time of day.</exception>
    internal Value Compose(ValueKind kind, TransactionClock clock)
    {
        if (kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime && Date is null) throw Missing("date");
        if (kind is ValueKind.LocalTime or ValueKind.Time && Nanosecond is null) throw Missing("time of day");
        return kind switch
        {
            ValueKind.Date => Date!.Value,
            ValueKind.LocalTime => new LocalTime(Nanosecond!.Value),
            ValueKind.LocalDateTime => Local,
            ValueKind.Time => new OffsetTime(Nanosecond!.Value, Offset ?? OffsetNow(clock)),
            _ => (Zone ?? TemporalZone.Of(clock.DefaultZone)).Resolve(Local, Offset),
        };
    }

    private static TemporalParts Of(LocalDateTime local, TemporalZone? zone, int? offset) =>
        new(local.Date, local.Time.NanosecondOfDay, zone, offset);

    internal static Diagnostics.CypherException Missing(string what) =>
        ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A {what} is needed, but the value has none.");

    // A time of day has no date by which a named zone could tell its offset: the one in force now counts.
    private int OffsetNow(TransactionClock clock) =>
        (Zone ?? TemporalZone.Of(clock.DefaultZone)).OffsetAt(clock.Statement.ToUnixTimeSeconds());
}
