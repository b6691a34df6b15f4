using System.Globalization;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Sums, differences, products and quotients of durations, and durations added to points in time.</summary>
internal static class DurationArithmetic
{
    // A twelfth of the Gregorian average year of 365.2425 days.
    private const decimal SecondsPerMonth = 2_629_746;
    private const decimal SecondsPerDay = 86_400;

    // Digits of a second that survive: enough for nanoseconds, few enough to undo the rounding of a division.
    private const int FractionDigits = 12;

    internal static bool TryAdd(Value left, Value right, out Value sum)
    {
        if (left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration)
        {
            sum = Add(left.AsDuration(), right.AsDuration());
            return true;
        }

        if (left.Kind == ValueKind.Duration) (left, right) = (right, left);
        sum = right.Kind == ValueKind.Duration ? TemporalShift.TryMove(left, right.AsDuration()) : Value.Null;
        return !sum.IsNull;
    }

    internal static bool TrySubtract(Value left, Value right, out Value difference)
    {
        difference = Value.Null;
        if (right.Kind != ValueKind.Duration) return false;
        var negated = Negate(right.AsDuration());
        difference = left.Kind == ValueKind.Duration ? Add(left.AsDuration(), negated) : TemporalShift.TryMove(left, negated);
        return !difference.IsNull;
    }

    internal static Duration Add(Duration left, Duration right) => Guard("a sum of durations", () => new Duration(
        checked(left.Months + right.Months),
        checked(left.Days + right.Days),
        checked(left.Seconds + right.Seconds),
        (long)left.Nanosecond + right.Nanosecond));

    internal static Duration Negate(Duration duration) => Guard("a negated duration", () => new Duration(
        checked(-duration.Months), checked(-duration.Days), checked(-duration.Seconds), -duration.Nanosecond));

    internal static Duration Multiply(Duration duration, double factor) => Scale(duration, amount => amount * Decimal(factor));

    internal static Duration Divide(Duration duration, double divisor) => divisor == 0
        ? throw ValueErrors.Because(ValueErrors.DivideByZero, $"The duration {duration} is divided by zero.")
        : Scale(duration, amount => amount / Decimal(divisor));

    /// <summary>A duration of parts that need not be whole: what remains of months becomes days and seconds of average length.</summary>
    internal static Duration FromParts(decimal months, decimal days, decimal seconds) => Guard("a duration", () =>
    {
        var wholeMonths = decimal.Truncate(months);
        var dayPart = decimal.Round(((months - wholeMonths) * SecondsPerMonth) + (days * SecondsPerDay), FractionDigits);
        var wholeDays = decimal.Truncate(dayPart / SecondsPerDay);
        var secondPart = decimal.Round(seconds + (dayPart - (wholeDays * SecondsPerDay)), FractionDigits);
        var wholeSeconds = decimal.Truncate(secondPart);
        var nanoseconds = decimal.Truncate((secondPart - wholeSeconds) * 1_000_000_000m);
        return new Duration((long)wholeMonths, (long)wholeDays, (long)wholeSeconds, (long)nanoseconds);
    });

    /// <summary>A float as the decimal that its shortest text says.</summary>
    internal static decimal Decimal(double number) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"A duration has no part of {ValueErrors.Describe(number)}.");

    private static Duration Scale(Duration duration, Func<decimal, decimal> scale) => Guard("a scaled duration", () => FromParts(
        scale(duration.Months), scale(duration.Days), scale(duration.Seconds + (duration.Nanosecond / 1_000_000_000m))));

    private static Duration Guard(string what, Func<Duration> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw ValueErrors.Overflow(what);
        }
    }
}
