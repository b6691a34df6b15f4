using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>The kinds of error that values raise while a query runs, in operators and functions.</summary>
public static class ValueErrors
{
    private const int MaxExcerpt = 60;

    /// <summary>An operand or argument has a kind that is not taken.</summary>
    public static ErrorKind InvalidArgumentType { get; } = new("RG4301", ErrorClass.TypeError, nameof(InvalidArgumentType));

    /// <summary>An argument cannot be converted, or has no labels or type to give.</summary>
    public static ErrorKind InvalidArgumentValue { get; } = new("RG4302", ErrorClass.TypeError, nameof(InvalidArgumentValue));

    /// <summary>A map is indexed with something other than a string.</summary>
    public static ErrorKind MapElementAccessByNonString { get; } = new("RG4303", ErrorClass.TypeError, nameof(MapElementAccessByNonString));

    /// <summary>An integer is divided by zero.</summary>
    public static ErrorKind DivideByZero { get; } = new("RG4304", ErrorClass.ArithmeticError, nameof(DivideByZero));

    /// <summary>A result does not fit the 64 bits of an integer.</summary>
    public static ErrorKind IntegerOverflow { get; } = new("RG4305", ErrorClass.ArithmeticError, nameof(IntegerOverflow));

    /// <summary>A number lies outside what a function takes.</summary>
    public static ErrorKind NumberOutOfRange { get; } = new("RG4306", ErrorClass.ArgumentError, nameof(NumberOutOfRange));

    /// <summary>An argument of <c>range</c> is no integer: a TypeError elsewhere, an ArgumentError for this function.</summary>
    public static ErrorKind InvalidRangeArgument { get; } = new("RG4307", ErrorClass.ArgumentError, "InvalidArgumentType");

    /// <summary>A length or position is negative.</summary>
    public static ErrorKind NegativeIntegerArgument { get; } = new("RG4308", ErrorClass.ArgumentError, nameof(NegativeIntegerArgument));

    /// <summary>A text is no regular expression, date, time zone, … that could be understood.</summary>
    public static ErrorKind InvalidText { get; } = new("RG4309", ErrorClass.ArgumentError, "InvalidArgumentValue");

    /// <summary>A list or text would grow beyond the limits of the statement.</summary>
    public static ErrorKind ResultTooLarge { get; } = new("RG4310", ErrorClass.ResourceError, nameof(ResultTooLarge));

    /// <summary>A regular expression took too long.</summary>
    public static ErrorKind MatchTimeout { get; } = new("RG4311", ErrorClass.ResourceError, nameof(MatchTimeout));

    internal static CypherException Because(ErrorKind kind, string message) => new(kind, ErrorPhase.RunTime, null, message);

    internal static CypherException Overflow(string what) => Because(IntegerOverflow, $"The result of {what} does not fit a 64-bit integer.");

    internal static CypherException TooLarge(string what, long limit) =>
        Because(ResultTooLarge, FormattableString.Invariant($"{what} would exceed the limit of {limit}."));

    /// <summary>A kind and value in words: <c>the string 'abc'</c>.</summary>
    internal static string Describe(Value value)
    {
        if (value.IsNull) return "null";
        var kind = Describe(value.Kind);
        if (value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Path or ValueKind.Node or ValueKind.Relationship) return kind;
        var text = ValueText.ToIso(value) ?? value.ToString();
        return $"{kind} {(text.Length <= MaxExcerpt ? text : string.Concat(text.AsSpan(0, MaxExcerpt), "…"))}";
    }

    internal static string Describe(ValueKinds kinds)
    {
        var known = kinds & ~ValueKinds.Null;
        if (known == ValueKinds.Any) return "any value";
        var names = Enum.GetValues<ValueKind>().Where(kind => known.Includes(kind)).Select(Describe);
        return string.Join(" or ", names);
    }

    private static string Describe(ValueKind kind) => kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Integer => "an integer",
        ValueKind.DateTime => "a date-time",
        ValueKind.LocalDateTime => "a local date-time",
        ValueKind.LocalTime => "a local time",
        _ => $"a {kind.ToString().ToLowerInvariant()}",
    };
}
