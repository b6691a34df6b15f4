using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions.Text;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>
/// Conversions between kinds of value. Each is false for a kind that does not convert; a text that does not read as the target
/// converts to null. Thread-safe.
/// </summary>
public static class TypeConversion
{
    /// <summary>To an integer: floats are cut off towards zero and at the ends of the range, texts are read as decimals and cut off.</summary>
    /// <exception cref="CypherException">ArithmeticError: the text is a number beyond 64 bits.</exception>
    public static bool TryToInteger(Value value, out Value integer)
    {
        integer = value.Kind switch
        {
            ValueKind.Integer => value,
            ValueKind.Float => Saturate(value.AsFloat()),
            ValueKind.Boolean => value.AsBoolean() ? 1L : 0L,
            ValueKind.String => IntegerOf(value.AsString()),
            _ => Value.Null,
        };
        return value.Kind is ValueKind.Null or ValueKind.Integer or ValueKind.Float or ValueKind.Boolean or ValueKind.String;
    }

    /// <summary>To a float.</summary>
    public static bool TryToFloat(Value value, out Value number)
    {
        number = value.Kind switch
        {
            ValueKind.Integer => (double)value.AsInteger(),
            ValueKind.Float => value,
            ValueKind.String => FloatText.TryParse(value.AsString(), out var parsed) ? parsed : Value.Null,
            _ => Value.Null,
        };
        return value.Kind is ValueKind.Null or ValueKind.Integer or ValueKind.Float or ValueKind.String;
    }

    /// <summary>To a boolean: texts <c>true</c> and <c>false</c> in any case with blanks around them, and integers (0 is false).</summary>
    public static bool TryToBoolean(Value value, out Value flag)
    {
        flag = value.Kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.Integer => value.AsInteger() != 0,
            ValueKind.String => BooleanOf(value.AsString()),
            _ => Value.Null,
        };
        return value.Kind is ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.String;
    }

    /// <summary>To a text: numbers, booleans, and temporal values as ISO 8601.</summary>
    public static bool TryToText(Value value, out string text)
    {
        text = value.Kind switch
        {
            ValueKind.String => value.AsString(),
            ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
            ValueKind.Float => FloatText.Format(value.AsFloat()),
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            _ => WithSeconds(value.Kind, ValueText.ToIso(value) ?? ""),
        };
        return (ValueKinds.String | ValueKinds.Number | ValueKinds.Boolean | ValueKinds.Temporal | ValueKinds.Duration | ValueKinds.Point).Includes(value.Kind);
    }

    // The text of a time always names its seconds.
    private static string WithSeconds(ValueKind kind, string text)
    {
        if (kind is not (ValueKind.DateTime or ValueKind.LocalDateTime or ValueKind.Time or ValueKind.LocalTime)) return text;
        var minutesEnd = text.IndexOf('T', StringComparison.Ordinal) + 1 + "00:00".Length;
        return minutesEnd < text.Length && text[minutesEnd] == ':' ? text : text.Insert(minutesEnd, ":00");
    }

    private static long Saturate(double number) => double.IsNaN(number) ? 0 : number switch
    {
        >= long.MaxValue => long.MaxValue,
        <= long.MinValue => long.MinValue,
        _ => (long)number,
    };

    private static Value IntegerOf(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        if (!DecimalText.TryParse(text, out var number)) return Value.Null;
        var whole = number.Truncate();
        return whole >= long.MinValue && whole <= long.MaxValue
            ? (long)whole
            : throw ValueErrors.Overflow($"toInteger({ValueErrors.Describe(text)})");
    }

    private static Value BooleanOf(string text)
    {
        var word = text.AsSpan().Trim();
        if (word.Equals("true", StringComparison.OrdinalIgnoreCase)) return true;
        return word.Equals("false", StringComparison.OrdinalIgnoreCase) ? false : Value.Null;
    }
}
