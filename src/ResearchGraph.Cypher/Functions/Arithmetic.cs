using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions.Temporal;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>
/// The operators <c>+ - * / % ^</c> and the unary minus. Each is null if an operand is null, an integer if both are, an
/// ArithmeticError if an integer overflows, and a TypeError for kinds that it does not join. Thread-safe.
/// </summary>
public static class Arithmetic
{
    /// <summary>Sums numbers, joins texts and lists, adds durations to points in time.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Add(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber)
        {
            return BothIntegers(left, right) ? (Value)Add(left.AsInteger(), right.AsInteger()) : left.AsNumber() + right.AsNumber();
        }

        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List) return ListOperators.Concatenate(left, right);
        if (left.Kind == ValueKind.String || right.Kind == ValueKind.String) return Join(left, right);
        return DurationArithmetic.TryAdd(left, right, out var sum) ? sum : throw Mismatch("+", left, right);
    }

    /// <summary>The operator <c>||</c>: joins two texts or two lists.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Concatenate(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        return left.Kind == right.Kind && left.Kind is ValueKind.String or ValueKind.List ? Add(left, right) : throw Mismatch("||", left, right);
    }

    /// <summary>The difference of numbers or durations, or a point in time less a duration.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Subtract(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber)
        {
            return BothIntegers(left, right) ? (Value)Subtract(left.AsInteger(), right.AsInteger()) : left.AsNumber() - right.AsNumber();
        }

        return DurationArithmetic.TrySubtract(left, right, out var difference) ? difference : throw Mismatch("-", left, right);
    }

    /// <summary>The product of numbers, or of a duration and a number.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Multiply(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber)
        {
            return BothIntegers(left, right) ? (Value)Multiply(left.AsInteger(), right.AsInteger()) : left.AsNumber() * right.AsNumber();
        }

        if (left.Kind == ValueKind.Duration && right.IsNumber) return DurationArithmetic.Multiply(left.AsDuration(), right.AsNumber());
        if (left.IsNumber && right.Kind == ValueKind.Duration) return DurationArithmetic.Multiply(right.AsDuration(), left.AsNumber());
        throw Mismatch("*", left, right);
    }

    /// <summary>The quotient: of integers rounded towards zero, of a duration and a number, else a float.</summary>
    /// <exception cref="CypherException">See the type; an integer divided by the integer zero.</exception>
    public static Value Divide(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber)
        {
            return BothIntegers(left, right) ? (Value)Divide(left.AsInteger(), right.AsInteger()) : left.AsNumber() / right.AsNumber();
        }

        return left.Kind == ValueKind.Duration && right.IsNumber
            ? DurationArithmetic.Divide(left.AsDuration(), right.AsNumber())
            : throw Mismatch("/", left, right);
    }

    /// <summary>The remainder, with the sign of the dividend.</summary>
    /// <exception cref="CypherException">See the type; an integer divided by the integer zero.</exception>
    public static Value Modulo(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (!left.IsNumber || !right.IsNumber) throw Mismatch("%", left, right);
        return BothIntegers(left, right) ? (Value)Modulo(left.AsInteger(), right.AsInteger()) : left.AsNumber() % right.AsNumber();
    }

    /// <summary>The power, always a float.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Power(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        return left.IsNumber && right.IsNumber ? Math.Pow(left.AsNumber(), right.AsNumber()) : throw Mismatch("^", left, right);
    }

    /// <summary>The number with the other sign.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Negate(Value operand) => operand.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer => Subtract(0, operand.AsInteger()),
        ValueKind.Float => -operand.AsFloat(),
        _ => throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A minus takes a number, not {ValueErrors.Describe(operand)}."),
    };

    /// <summary>The unary plus: the number itself.</summary>
    /// <exception cref="CypherException">See the type.</exception>
    public static Value Plus(Value operand) => operand.IsNull || operand.IsNumber
        ? operand
        : throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A plus takes a number, not {ValueErrors.Describe(operand)}.");

    /// <summary>The sum of integers.</summary>
    /// <exception cref="CypherException">ArithmeticError: IntegerOverflow.</exception>
    public static long Add(long left, long right)
    {
        var sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 ? sum : throw Overflow(left, "+", right);
    }

    /// <summary>The difference of integers.</summary>
    /// <exception cref="CypherException">ArithmeticError: IntegerOverflow.</exception>
    public static long Subtract(long left, long right)
    {
        var difference = unchecked(left - right);
        return ((left ^ right) & (left ^ difference)) >= 0 ? difference : throw Overflow(left, "-", right);
    }

    /// <summary>The product of integers.</summary>
    /// <exception cref="CypherException">ArithmeticError: IntegerOverflow.</exception>
    public static long Multiply(long left, long right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high == low >> 63 ? low : throw Overflow(left, "*", right);
    }

    /// <summary>The quotient of integers, towards zero.</summary>
    /// <exception cref="CypherException">ArithmeticError: DivideByZero, IntegerOverflow.</exception>
    public static long Divide(long left, long right) => right switch
    {
        0 => throw ValueErrors.Because(ValueErrors.DivideByZero, FormattableString.Invariant($"The integer {left} is divided by zero.")),
        -1 => Subtract(0, left),
        _ => left / right,
    };

    /// <summary>The remainder of integers, with the sign of the dividend.</summary>
    /// <exception cref="CypherException">ArithmeticError: DivideByZero.</exception>
    public static long Modulo(long left, long right) => right switch
    {
        0 => throw ValueErrors.Because(ValueErrors.DivideByZero, FormattableString.Invariant($"The integer {left} is divided by zero.")),
        -1 => 0,
        _ => left % right,
    };

    private static bool BothIntegers(Value left, Value right) => left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer;

    private static Value Join(Value left, Value right)
    {
        var (head, tail) = (TextOf(left), TextOf(right));
        if (head is null || tail is null) throw Mismatch("+", left, right);
        ValueLimits.CheckTextLength((long)head.Length + tail.Length);
        return head + tail;
    }

    // Of what is no text, only numbers are joined to one.
    private static string? TextOf(Value value) =>
        (ValueKinds.String | ValueKinds.Number).Includes(value.Kind) && TypeConversion.TryToText(value, out var text) ? text : null;

    private static CypherException Overflow(long left, string sign, long right) =>
        ValueErrors.Overflow(FormattableString.Invariant($"{left} {sign} {right}"));

    private static CypherException Mismatch(string sign, Value left, Value right) =>
        ValueErrors.Because(
            ValueErrors.InvalidArgumentType,
            $"The operator {sign} does not join {ValueErrors.Describe(left)} and {ValueErrors.Describe(right)}.");
}
