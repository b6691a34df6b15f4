namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Makes times of day from hours, minutes, seconds and their fractions.</summary>
internal static class ClockBuilder
{
    private const long NanosecondsPerSecond = TemporalShift.NanosecondsPerSecond;

    private static readonly string[] Order = ["hour", "minute", "second"];

    private static readonly string[] Fractions = ["millisecond", "microsecond", "nanosecond"];

    /// <summary>The time of day of the fields in nanoseconds; what they leave open comes from the basis, else it is zero.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="basis">The time to start from, or null.</param>
    /// <param name="addsFraction">Whether fractions add to those of the basis, as they do to a truncated time.</param>
    internal static long Build(TemporalFields fields, long? basis, bool addsFraction = false)
    {
        if (basis is null) CheckOrder(fields);
        var start = basis ?? 0;
        var second = start / NanosecondsPerSecond;
        var hour = fields.Integer("hour", 0, 23) ?? second / 3600;
        var minute = fields.Integer("minute", 0, 59) ?? second / 60 % 60;
        var whole = (((hour * 60) + minute) * 60) + (fields.Integer("second", 0, 59) ?? second % 60);
        return (whole * NanosecondsPerSecond) + Fraction(fields, start % NanosecondsPerSecond, addsFraction);
    }

    // A smaller unit beside a larger one counts only what is left of it.
    private static long Fraction(TemporalFields fields, long basis, bool addsFraction)
    {
        var milliseconds = fields.Integer("millisecond", 0, 999);
        var microseconds = fields.Integer("microsecond", 0, milliseconds is null ? 999_999 : 999);
        var limit = microseconds is not null ? 999 : milliseconds is not null ? 999_999 : 999_999_999;
        var nanoseconds = fields.Integer("nanosecond", 0, limit);
        if (milliseconds is null && microseconds is null && nanoseconds is null) return basis;
        var given = ((milliseconds ?? 0) * 1_000_000L) + ((microseconds ?? 0) * 1000L) + (nanoseconds ?? 0);
        return addsFraction ? TemporalFields.Range("fraction of the second", basis + given, 0, NanosecondsPerSecond - 1) : given;
    }

    private static void CheckOrder(TemporalFields fields)
    {
        for (var i = 1; i < Order.Length; i++)
        {
            if (fields.Has(Order[i]) && !fields.Has(Order[i - 1])) throw TemporalFields.Invalid($"The {Order[i]} needs a {Order[i - 1]}.");
        }

        foreach (var fraction in Fractions)
        {
            if (fields.Has(fraction) && !fields.Has("second")) throw TemporalFields.Invalid($"The {fraction} needs a second.");
        }
    }
}
