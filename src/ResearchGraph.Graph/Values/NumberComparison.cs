namespace ResearchGraph.Graph.Values;

/// <summary>Comparison of integers and floats by their mathematical value, without rounding the integer.</summary>
internal static class NumberComparison
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>Compares an integer with a float that is not NaN: negative, zero or positive.</summary>
    internal static int Compare(long integer, double number)
    {
        if (number >= TwoTo63)
        {
            return -1;
        }

        if (number < -TwoTo63)
        {
            return 1;
        }

        var whole = Math.Truncate(number);
        var order = integer.CompareTo((long)whole);
        return order != 0 ? order : whole.CompareTo(number);
    }

    /// <summary>Compares two numbers, neither of them NaN.</summary>
    internal static int Compare(Value left, Value right)
    {
        var leftIsInteger = left.Kind == ValueKind.Integer;
        if (leftIsInteger && right.Kind == ValueKind.Integer)
        {
            return left.Bits.CompareTo(right.Bits);
        }

        if (leftIsInteger)
        {
            return Compare(left.Bits, right.AsFloat());
        }

        return right.Kind == ValueKind.Integer
            ? -Compare(right.Bits, left.AsFloat())
            : CompareFloats(left.AsFloat(), right.AsFloat());
    }

    internal static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat());

    /// <summary>True where the float equals an integer of 64 bits, which is then given.</summary>
    internal static bool TryGetInteger(double number, out long integer)
    {
        var inRange = number is >= -TwoTo63 and < TwoTo63;
        integer = inRange ? (long)number : 0;
        return inRange && integer == number;
    }

    // Not double.CompareTo alone: it would be the same here, but NaN has been dealt with and -0.0 must equal 0.0.
    private static int CompareFloats(double left, double right) => left < right ? -1 : left > right ? 1 : 0;
}
