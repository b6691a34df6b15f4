using System.Globalization;
using System.Text;

namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>A length of time in months, days, seconds and nanoseconds, which do not convert into each other but for the last two.</summary>
public readonly record struct Duration
{
    // A twelfth of the Gregorian average year of 365.2425 days.
    private const long AverageSecondsPerMonth = 2_629_746;

    /// <summary>Nanoseconds beyond 0 to 999,999,999 are carried into the seconds.</summary>
    /// <exception cref="OverflowException">The seconds leave 64 bits.</exception>
    public Duration(long months, long days, long seconds, long nanoseconds)
    {
        var carry = Math.DivRem(nanoseconds, TemporalText.NanosecondsPerSecond, out var rest);
        if (rest < 0)
        {
            carry--;
            rest += TemporalText.NanosecondsPerSecond;
        }

        Months = months;
        Days = days;
        Seconds = checked(seconds + carry);
        Nanosecond = (int)rest;
    }

    /// <summary>Months; years count twelve.</summary>
    public long Months { get; }

    /// <summary>Days; weeks count seven.</summary>
    public long Days { get; }

    /// <summary>Whole seconds, rounded down.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds into the second, 0 to 999,999,999.</summary>
    public int Nanosecond { get; }

    private Int128 AverageSeconds =>
        ((Int128)Months * AverageSecondsPerMonth) + ((Int128)Days * TemporalText.SecondsPerDay) + Seconds;

    /// <summary>By average length (a month has 2,629,746 s), then months, then days.</summary>
    public int CompareTo(Duration other)
    {
        var order = AverageSeconds.CompareTo(other.AverageSeconds);
        order = order != 0 ? order : Nanosecond.CompareTo(other.Nanosecond);
        order = order != 0 ? order : Months.CompareTo(other.Months);
        return order != 0 ? order : Days.CompareTo(other.Days);
    }

    /// <summary>ISO 8601, as P1Y2M3DT4H5M6.7S; a sign before each negative part.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Months / 12, 'Y');
        Append(text, Months % 12, 'M');
        Append(text, Days, 'D');
        var date = text.Length;
        text.Append('T');

        // Towards zero, so that all parts of the time carry one sign.
        var isNegative = Seconds < 0;
        var whole = isNegative && Nanosecond > 0 ? Seconds + 1 : Seconds;
        var fraction = isNegative && Nanosecond > 0 ? TemporalText.NanosecondsPerSecond - Nanosecond : Nanosecond;
        Append(text, whole / 3600, 'H');
        Append(text, whole / 60 % 60, 'M');
        if (whole % 60 != 0 || fraction != 0)
        {
            var sign = isNegative ? "-" : "";
            text.Append(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(whole % 60)}{TemporalText.Fraction(fraction)}S");
        }

        if (text.Length == date + 1)
        {
            text.Length = date;
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
        }
    }
}
