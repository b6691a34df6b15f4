namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>An instant in nanoseconds, with the offset and perhaps the name of the zone in which it was written.</summary>
public readonly record struct ZonedDateTime
{
    /// <summary>
    /// Seconds since 1970-01-01T00:00Z, nanoseconds (0 to 999,999,999) into the second, seconds ahead of UTC, and an IANA zone
    /// name or null. That the offset is the zone's at that instant is the caller's care.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years, the second or 18 hours.</exception>
    public ZonedDateTime(long epochSecond, int nanosecond, int offsetSeconds, string? zone = null)
    {
        EpochSecond = epochSecond;
        Nanosecond = TemporalText.CheckNanosecond(nanosecond);
        OffsetSeconds = TemporalText.CheckOffset(offsetSeconds);
        Zone = zone;
        _ = Local;
    }

    /// <summary>Seconds since 1970-01-01T00:00Z.</summary>
    public long EpochSecond { get; }

    /// <summary>Nanoseconds into the second.</summary>
    public int Nanosecond { get; }

    /// <summary>Seconds ahead of UTC, -64,800 to 64,800.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The IANA name of the zone, or null for an offset alone.</summary>
    public string? Zone { get; }

    /// <summary>The date and time on a clock of the zone.</summary>
    public LocalDateTime Local => new(EpochSecond + OffsetSeconds, Nanosecond);

    /// <summary>Earlier instants first; of one instant the smaller offset, then the zone's name ordinally.</summary>
    public int CompareTo(ZonedDateTime other)
    {
        var order = EpochSecond.CompareTo(other.EpochSecond);
        order = order != 0 ? order : Nanosecond.CompareTo(other.Nanosecond);
        order = order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
        return order != 0 ? order : string.CompareOrdinal(Zone, other.Zone);
    }

    /// <summary>ISO 8601 with the zone in brackets, as 2024-05-01T12:31+02:00[Europe/Stockholm].</summary>
    public override string ToString() => $"{Local}{TemporalText.Offset(OffsetSeconds)}{(Zone is null ? "" : $"[{Zone}]")}";
}
