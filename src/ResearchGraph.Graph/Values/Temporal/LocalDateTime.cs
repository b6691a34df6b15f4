namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>A date and time without zone, in nanoseconds.</summary>
public readonly record struct LocalDateTime
{
    /// <summary>Seconds since 1970-01-01T00:00 of the same calendar, and nanoseconds (0 to 999,999,999) into the second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years of <see cref="LocalDate"/> or outside the second.</exception>
    public LocalDateTime(long epochSecond, int nanosecond)
    {
        EpochSecond = epochSecond;
        Nanosecond = TemporalText.CheckNanosecond(nanosecond);
        _ = Date;
    }

    /// <summary>Joins a date and a time.</summary>
    public LocalDateTime(LocalDate date, LocalTime time)
        : this(
            (date.EpochDay * TemporalText.SecondsPerDay) + (time.NanosecondOfDay / TemporalText.NanosecondsPerSecond),
            (int)(time.NanosecondOfDay % TemporalText.NanosecondsPerSecond))
    {
    }

    /// <summary>Seconds since 1970-01-01T00:00.</summary>
    public long EpochSecond { get; }

    /// <summary>Nanoseconds into the second.</summary>
    public int Nanosecond { get; }

    /// <summary>The date.</summary>
    public LocalDate Date => new(Days);

    /// <summary>The time of day.</summary>
    public LocalTime Time =>
        new(((EpochSecond - (Days * TemporalText.SecondsPerDay)) * TemporalText.NanosecondsPerSecond) + Nanosecond);

    private long Days => (EpochSecond >= 0 ? EpochSecond : EpochSecond - (TemporalText.SecondsPerDay - 1)) / TemporalText.SecondsPerDay;

    /// <summary>Earlier first.</summary>
    public int CompareTo(LocalDateTime other)
    {
        var order = EpochSecond.CompareTo(other.EpochSecond);
        return order != 0 ? order : Nanosecond.CompareTo(other.Nanosecond);
    }

    /// <summary>ISO 8601, as 2024-05-01T12:31.</summary>
    public override string ToString() => $"{Date}T{Time}";
}
