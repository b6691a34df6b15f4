using ResearchGraph.Cypher.Functions.Text;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>Functions of numbers.</summary>
internal static class MathematicalFunctions
{
    private const string Number = "input :: INTEGER | FLOAT";

    internal static ScalarFunctionDefinition[] All { get; } =
    [
        Define($"abs({Number}) :: INTEGER | FLOAT", "The number without its sign.", (arguments, _) => Abs(arguments[0])),
        Define($"sign({Number}) :: INTEGER", "-1, 0 or 1 as the number is negative, zero or positive.", (arguments, _) => Sign(arguments[0])),
        Define("isNaN(input :: INTEGER | FLOAT) :: BOOLEAN", "Whether the number is NaN.", (arguments, _) => double.IsNaN(arguments[0].AsNumber())),
        OfFloat("ceil", "The smallest whole number that is not less, as a float.", Math.Ceiling),
        OfFloat("floor", "The largest whole number that is not greater, as a float.", Math.Floor),
        Define(
            $"round({Number}, precision? :: INTEGER, mode? :: STRING) :: FLOAT",
            "The nearest whole number (ties upwards), or the number rounded to decimal places by a mode: UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN.",
            Round),
        Volatile("rand() :: FLOAT", "A random number from 0 up to, but not including, 1.", (_, context) => context.Random.NextDouble()),
        OfFloat("sqrt", "The square root; NaN for negative numbers.", Math.Sqrt),
        OfFloat("exp", "e to the power of the number.", Math.Exp),
        OfFloat("log", "The natural logarithm.", Math.Log),
        OfFloat("log10", "The logarithm to base 10.", Math.Log10),
        Define("e() :: FLOAT", "The base of natural logarithms.", (_, _) => Math.E),
        Define("pi() :: FLOAT", "The circumference of a circle over its diameter.", (_, _) => Math.PI),
        OfFloat("sin", "The sine of an angle in radians.", Math.Sin),
        OfFloat("cos", "The cosine of an angle in radians.", Math.Cos),
        OfFloat("tan", "The tangent of an angle in radians.", Math.Tan),
        OfFloat("cot", "The cotangent of an angle in radians.", angle => 1 / Math.Tan(angle)),
        OfFloat("asin", "The angle in radians that has this sine.", Math.Asin),
        OfFloat("acos", "The angle in radians that has this cosine.", Math.Acos),
        OfFloat("atan", "The angle in radians that has this tangent.", Math.Atan),
        Define(
            "atan2(y :: INTEGER | FLOAT, x :: INTEGER | FLOAT) :: FLOAT",
            "The angle in radians from the x axis to the point (x, y).",
            (arguments, _) => Math.Atan2(arguments[0].AsNumber(), arguments[1].AsNumber())),
        OfFloat("sinh", "The hyperbolic sine.", Math.Sinh),
        OfFloat("cosh", "The hyperbolic cosine.", Math.Cosh),
        OfFloat("tanh", "The hyperbolic tangent.", Math.Tanh),
        OfFloat("coth", "The hyperbolic cotangent.", number => 1 / Math.Tanh(number)),
        OfFloat("degrees", "Radians in degrees.", angle => angle * (180 / Math.PI)),
        OfFloat("radians", "Degrees in radians.", angle => angle / 180 * Math.PI),
        OfFloat("haversin", "Half the versine of an angle in radians.", angle => (1 - Math.Cos(angle)) / 2),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("Mathematical", signature, description, body);

    private static ScalarFunctionDefinition Volatile(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("Mathematical", signature, description, body, isDeterministic: false);

    private static ScalarFunctionDefinition OfFloat(string name, string description, Func<double, double> function) =>
        Define($"{name}({Number}) :: FLOAT", description, (arguments, _) => function(arguments[0].AsNumber()));

    private static Value Abs(Value number)
    {
        if (number.Kind == ValueKind.Float) return Math.Abs(number.AsFloat());
        var integer = number.AsInteger();
        return integer < 0 ? Arithmetic.Subtract(0, integer) : integer;
    }

    private static Value Sign(Value number)
    {
        if (number.Kind == ValueKind.Integer) return (long)Math.Sign(number.AsInteger());
        var value = number.AsFloat();
        return value > 0 ? 1L : value < 0 ? -1L : 0L;
    }

    private static Value Round(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var number = arguments[0].AsNumber();
        if (!double.IsFinite(number)) return number;
        if (arguments.Length == 1) return RoundUpwards(number);
        var precision = arguments[1].AsInteger();
        if (precision < 0) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, FormattableString.Invariant($"The precision of round() is not negative, but {precision}."));

        // Ties of a whole precision go upwards only where neither precision nor mode asks for another way.
        if (precision == 0 && arguments.Length == 2) return RoundUpwards(number);
        var mode = arguments.Length == 2 ? RoundingMode.HalfUp : ModeOf(arguments[2].AsString());
        return DecimalText.Of(number).Round((int)Math.Min(precision, 1100), mode).ToDouble();
    }

    // Not Floor(number + 0.5): the sum rounds, so that 0.49999999999999994 would become 1.
    private static double RoundUpwards(double number)
    {
        var floor = Math.Floor(number);
        return number - floor >= 0.5 ? floor + 1 : floor;
    }

    private static RoundingMode ModeOf(string name) => name.ToUpperInvariant() switch
    {
        "UP" => RoundingMode.Up,
        "DOWN" => RoundingMode.Down,
        "CEILING" => RoundingMode.Ceiling,
        "FLOOR" => RoundingMode.Floor,
        "HALF_UP" => RoundingMode.HalfUp,
        "HALF_DOWN" => RoundingMode.HalfDown,
        "HALF_EVEN" => RoundingMode.HalfEven,
        _ => throw ValueErrors.Because(
            ValueErrors.InvalidText,
            $"The mode of round() is UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN or HALF_EVEN, not {ValueErrors.Describe(name)}."),
    };
}
