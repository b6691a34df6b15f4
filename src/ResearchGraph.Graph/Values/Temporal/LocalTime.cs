namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>A time of day without zone, in nanoseconds.</summary>
public readonly record struct LocalTime
{
    /// <summary>The time a number of nanoseconds (0 to 86,399,999,999,999) after midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the day.</exception>
    public LocalTime(long nanosecondOfDay) => NanosecondOfDay = TemporalText.CheckNanosecondOfDay(nanosecondOfDay);

    /// <summary>Nanoseconds since midnight.</summary>
    public long NanosecondOfDay { get; }

    /// <summary>Earlier times first.</summary>
    public int CompareTo(LocalTime other) => NanosecondOfDay.CompareTo(other.NanosecondOfDay);

    /// <summary>ISO 8601, as 12:31 or 12:31:14.645.</summary>
    public override string ToString() => TemporalText.Time(NanosecondOfDay);
}
