using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>A fixed offset from UTC, or a named zone whose offset follows its rules. Immutable, thread-safe.</summary>
internal sealed class TemporalZone
{
    private const int SecondsPerDay = 86_400;

    private readonly int _offset;
    private readonly ZoneRules? _rules;

    internal TemporalZone(int offsetSeconds) => _offset = offsetSeconds;

    internal TemporalZone(ZoneRules rules) => _rules = rules;

    internal static TemporalZone Utc { get; } = new(0);

    /// <summary>A zone from its text: an offset such as +01:00 or Z, or an IANA name (blanks stand for underscores).</summary>
    /// <exception cref="Diagnostics.CypherException">There is no such zone.</exception>
    internal static TemporalZone Parse(string text)
    {
        var cursor = new TextCursor(text);
        if (TimeParser.TryOffset(ref cursor, out var offset) && offset is { } seconds && cursor.IsAtEnd) return new(seconds);
        return ZoneRules.TryFind(text.Replace(' ', '_'), out var rules)
            ? new(rules)
            : throw TemporalFields.Invalid($"{ValueErrors.Describe(text)} is no time zone: an offset such as +01:00 or a name such as Europe/London.");
    }

    private string? Name => _rules?.Name;

    /// <summary>The zone in which a point in time was written.</summary>
    internal static TemporalZone Of(ZonedDateTime point) =>
        point.Zone is { } name && ZoneRules.TryFind(name, out var rules) ? new(rules) : new(point.OffsetSeconds);

    /// <summary>A zone of the system; UTC counts as an offset.</summary>
    internal static TemporalZone Of(TimeZoneInfo zone) =>
        zone.Id == TimeZoneInfo.Utc.Id || !ZoneRules.TryFind(zone.Id, out var rules) ? Utc : new(rules);

    /// <summary>The instant in this zone.</summary>
    internal ZonedDateTime At(long epochSecond, int nanosecond) => new(epochSecond, nanosecond, OffsetAt(epochSecond), Name);

    /// <summary>The seconds ahead of UTC at an instant.</summary>
    internal int OffsetAt(long epochSecond) => _rules?.OffsetAt(epochSecond) ?? _offset;

    /// <summary>
    /// The instant at which clocks of this zone show a time. Where they show it twice, the one with the preferred offset, else the
    /// earlier; where they skip it, as far behind the gap as the time lies in it.
    /// </summary>
    internal ZonedDateTime Resolve(LocalDateTime local, int? preferredOffset = null)
    {
        var offset = _rules is null ? _offset : OffsetOf(local.EpochSecond, preferredOffset);
        return At(local.EpochSecond - offset, local.Nanosecond);
    }

    private int OffsetOf(long local, int? preferred)
    {
        if (preferred is { } wanted && OffsetAt(local - wanted) == wanted) return wanted;
        var before = OffsetAt(local - SecondsPerDay);
        var after = OffsetAt(local + SecondsPerDay);
        return OffsetAt(local - before) == before || OffsetAt(local - after) != after ? before : after;
    }
}
