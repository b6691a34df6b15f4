namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>A time of day with an offset from UTC, in nanoseconds.</summary>
public readonly record struct OffsetTime
{
    private const int OffsetBits = 17;

    /// <summary>A local time and the seconds by which it is ahead of UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the day, or more than 18 hours from UTC.</exception>
    public OffsetTime(long nanosecondOfDay, int offsetSeconds)
    {
        NanosecondOfDay = TemporalText.CheckNanosecondOfDay(nanosecondOfDay);
        OffsetSeconds = TemporalText.CheckOffset(offsetSeconds);
    }

    /// <summary>Nanoseconds since local midnight.</summary>
    public long NanosecondOfDay { get; }

    /// <summary>Seconds ahead of UTC, -64,800 to 64,800.</summary>
    public int OffsetSeconds { get; }

    /// <summary>Both in 64 bits: 47 of the time, 17 of the offset.</summary>
    internal long Packed => (NanosecondOfDay << OffsetBits) | (uint)(OffsetSeconds + TemporalText.MaxOffsetSeconds);

    private long UtcNanosecond => NanosecondOfDay - (OffsetSeconds * TemporalText.NanosecondsPerSecond);

    internal static OffsetTime Unpack(long packed) =>
        new((long)((ulong)packed >> OffsetBits), (int)(packed & ((1 << OffsetBits) - 1)) - TemporalText.MaxOffsetSeconds);

    /// <summary>Earlier instants first; of one instant the smaller offset.</summary>
    public int CompareTo(OffsetTime other)
    {
        var order = UtcNanosecond.CompareTo(other.UtcNanosecond);
        return order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
    }

    /// <summary>ISO 8601, as 12:31+01:00.</summary>
    public override string ToString() => TemporalText.Time(NanosecondOfDay) + TemporalText.Offset(OffsetSeconds);
}
