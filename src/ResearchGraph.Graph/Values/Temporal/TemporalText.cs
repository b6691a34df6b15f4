using System.Globalization;

namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>ISO 8601 texts of temporal values, as openCypher prints them: seconds only where needed, no trailing zeros.</summary>
internal static class TemporalText
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const int SecondsPerDay = 86_400;
    internal const long NanosecondsPerDay = SecondsPerDay * NanosecondsPerSecond;
    internal const int MaxOffsetSeconds = 18 * 3600;

    internal static string Date(LocalDate date)
    {
        var (year, month, day) = date.Calendar;
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{day:D2}");
    }

    internal static string Time(long nanosecondOfDay)
    {
        var (totalSeconds, nanosecond) = Math.DivRem(nanosecondOfDay, NanosecondsPerSecond);
        var (hour, rest) = Math.DivRem(totalSeconds, 3600);
        var (minute, second) = Math.DivRem(rest, 60);
        var seconds = second == 0 && nanosecond == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $":{second:D2}{Fraction(nanosecond)}");
        return string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}{seconds}");
    }

    internal static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var absolute = Math.Abs(seconds);
        var tail = absolute % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{absolute % 60:D2}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(seconds < 0 ? '-' : '+')}{absolute / 3600:D2}:{absolute / 60 % 60:D2}{tail}");
    }

    internal static string Fraction(long nanosecond) =>
        nanosecond == 0 ? "" : "." + nanosecond.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');

    internal static int CheckOffset(int offsetSeconds) =>
        offsetSeconds is >= -MaxOffsetSeconds and <= MaxOffsetSeconds
            ? offsetSeconds
            : throw new ArgumentOutOfRangeException(nameof(offsetSeconds), offsetSeconds, "An offset is at most 18 hours either way.");

    internal static long CheckNanosecondOfDay(long nanosecondOfDay) =>
        nanosecondOfDay is >= 0 and < NanosecondsPerDay
            ? nanosecondOfDay
            : throw new ArgumentOutOfRangeException(nameof(nanosecondOfDay), nanosecondOfDay, "A day has 86,400,000,000,000 nanoseconds.");

    internal static int CheckNanosecond(int nanosecond) =>
        nanosecond is >= 0 and < (int)NanosecondsPerSecond
            ? nanosecond
            : throw new ArgumentOutOfRangeException(nameof(nanosecond), nanosecond, "A second has 1,000,000,000 nanoseconds.");
}
