using System.Globalization;
using System.Numerics;

namespace ResearchGraph.Cypher.Functions.Text;

/// <summary>A decimal number as it is written: digits times a power of ten. Exact.</summary>
internal readonly record struct DecimalText(BigInteger Digits, int Exponent)
{
    // The digits of a double span powers of ten from -1074 to 308; nothing that is read needs more.
    private const int MaxExponent = 2000;
    private const int MaxLength = 2000;

    /// <summary>The shortest decimal that reads back as a finite double.</summary>
    internal static DecimalText Of(double number) =>
        TryParse(number.ToString("R", CultureInfo.InvariantCulture), out var parsed) ? parsed : throw new ArgumentOutOfRangeException(nameof(number), number, "The number is not finite.");

    /// <summary>Reads <c>[sign] digits [. digits] [e exponent]</c>; false for anything else.</summary>
    internal static bool TryParse(string text, out DecimalText number)
    {
        number = default;
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
        var mantissa = mark >= 0 ? text.AsSpan(0, mark) : text;
        if (mantissa.Length > MaxLength || Math.Abs((long)exponent) > MaxExponent) return false;
        var point = mantissa.IndexOf('.');
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return false;
        number = new(whole, exponent - fraction);
        return true;
    }

    /// <summary>The whole part.</summary>
    internal BigInteger Truncate() =>
        Exponent >= 0 ? Digits * BigInteger.Pow(10, Exponent) : Digits / BigInteger.Pow(10, -Exponent);

    /// <summary>Rounded to a number of decimal places; see <see cref="RoundingMode"/>.</summary>
    internal DecimalText Round(int places, RoundingMode mode)
    {
        if (-Exponent <= places) return this;
        var unit = BigInteger.Pow(10, -Exponent - places);
        var quotient = BigInteger.DivRem(BigInteger.Abs(Digits), unit, out var remainder);
        var half = (remainder * 2).CompareTo(unit);
        var isAway = !remainder.IsZero && mode switch
        {
            RoundingMode.Up => true,
            RoundingMode.Down => false,
            RoundingMode.Ceiling => Digits.Sign > 0,
            RoundingMode.Floor => Digits.Sign < 0,
            RoundingMode.HalfUp => half >= 0,
            RoundingMode.HalfDown => half > 0,
            _ => half > 0 || (half == 0 && !quotient.IsEven),
        };
        return new(Digits.Sign * (isAway ? quotient + 1 : quotient), -places);
    }

    /// <summary>The nearest double.</summary>
    internal double ToDouble() =>
        double.Parse(string.Create(CultureInfo.InvariantCulture, $"{Digits}E{Exponent}"), CultureInfo.InvariantCulture);
}

/// <summary>How a number between two candidates is rounded; Up and Down are away from and towards zero.</summary>
internal enum RoundingMode
{
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
}
