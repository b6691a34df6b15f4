using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Makes points in time of a kind from maps, texts and other temporal values.</summary>
internal static class TemporalConstruction
{
    /// <exception cref="Diagnostics.CypherException">The input does not say what the kind needs.</exception>
    internal static Value Construct(ValueKind kind, Value input, TransactionClock clock)
    {
        var parts = input.Kind switch
        {
            ValueKind.String => TemporalParser.Parse(kind, input.AsString()),
            ValueKind.Map => FromMap(kind, input.AsMap(), clock),
            _ => FromPoint(kind, input),
        };
        return parts.Compose(kind, clock);
    }

    internal static bool HasDate(ValueKind kind) => kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;

    internal static bool HasTime(ValueKind kind) => kind != ValueKind.Date;

    private static bool HasZone(ValueKind kind) => kind is ValueKind.Time or ValueKind.DateTime;

    private static TemporalParts FromPoint(ValueKind kind, Value point)
    {
        var parts = TemporalParts.Of(point);
        return !HasTime(kind) || parts.Nanosecond is not null ? parts : throw TemporalParts.Missing("time of day");
    }

    private static TemporalParts FromMap(ValueKind kind, MapValue map, TransactionClock clock)
    {
        var fields = new TemporalFields(map, kind);
        var target = fields.Zone();
        if (target is not null && fields.HasOnly("timezone")) return TemporalParts.Of(clock.Statement, target);
        if (fields.Has("epochSeconds") || fields.Has("epochMillis")) return FromEpoch(fields, target ?? TemporalZone.Utc);
        var day = fields.Parts("date") ?? fields.Parts("datetime");
        var time = fields.Parts("time") ?? fields.Parts("datetime");
        if (!HasDate(kind) && time is null && !fields.Has("hour")) throw TemporalFields.Invalid("A time of day needs an hour.");
        var parts = new TemporalParts(
            HasDate(kind) ? CalendarBuilder.Build(fields, day?.Date) : null,
            HasTime(kind) ? ClockBuilder.Build(fields, time?.Nanosecond) : null,
            time?.Zone,
            time?.Offset);
        return target is null || !HasZone(kind) ? parts : Convert(parts, target, kind, clock);
    }

    // The same instant on the clocks of another zone; a time that has no zone yet is simply meant there.
    private static TemporalParts Convert(TemporalParts parts, TemporalZone target, ValueKind kind, TransactionClock clock)
    {
        if (parts.Zone is null) return parts with { Zone = target, Offset = null };
        if (kind == ValueKind.DateTime)
        {
            var instant = parts.Zone.Resolve(parts.Local, parts.Offset);
            return TemporalParts.Of((Value)target.At(instant.EpochSecond, instant.Nanosecond));
        }

        var offset = target.OffsetAt(clock.Statement.ToUnixTimeSeconds());
        var shift = (offset - parts.Offset!.Value) * TemporalShift.NanosecondsPerSecond;
        var moved = (parts.Nanosecond!.Value + shift + (2 * TemporalShift.NanosecondsPerDay)) % TemporalShift.NanosecondsPerDay;
        return new(null, moved, target, offset);
    }

    private static TemporalParts FromEpoch(TemporalFields fields, TemporalZone zone)
    {
        var milliseconds = fields.LongInteger("epochMillis");
        var nanoseconds = fields.Integer("nanosecond", 0, milliseconds is null ? 999_999_999 : 999_999) ?? 0;
        return Epoch(fields.LongInteger("epochSeconds"), milliseconds, nanoseconds, zone);
    }

    /// <summary>The instant so many seconds, or milliseconds, and nanoseconds after 1970-01-01T00:00Z.</summary>
    internal static TemporalParts Epoch(long? seconds, long? milliseconds, long nanoseconds, TemporalZone zone)
    {
        TemporalFields.Range("nanoseconds", nanoseconds, 0, 999_999_999);
        try
        {
            var second = seconds ?? Math.DivRem(milliseconds!.Value, 1000, out _);
            var rest = seconds is null ? milliseconds!.Value - (second * 1000) : 0;
            if (rest < 0) (second, rest) = (second - 1, rest + 1000);
            return TemporalParts.Of((Value)zone.At(second, (int)(nanoseconds + (rest * 1_000_000))));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw ValueErrors.Because(ValueErrors.NumberOutOfRange, "The instant lies outside the years of a date.");
        }
    }
}
