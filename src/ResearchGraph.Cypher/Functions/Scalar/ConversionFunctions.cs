using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>Conversions: strict, lenient (<c>…OrNull</c>) and of the elements of lists (<c>…List</c>).</summary>
internal static class ConversionFunctions
{
    internal static ScalarFunctionDefinition[] All { get; } =
    [
        .. Family("toInteger", "BOOLEAN | FLOAT | INTEGER | STRING", "INTEGER", "an integer", TypeConversion.TryToInteger),
        .. Family("toFloat", "FLOAT | INTEGER | STRING", "FLOAT", "a float", TypeConversion.TryToFloat),
        .. Family("toBoolean", "BOOLEAN | INTEGER | STRING", "BOOLEAN", "a boolean", TypeConversion.TryToBoolean),
        .. Family(
            "toString",
            "BOOLEAN | FLOAT | INTEGER | STRING | DATE | TIME | LOCALTIME | DATETIME | LOCALDATETIME | DURATION | POINT",
            "STRING",
            "a text",
            TryToText),
        ScalarFunctionDefinition.Of("Scalar", "valueType(input :: ANY | NULL) :: STRING", "The type of a value, as Cypher writes it.", (arguments, _) => TypeName.Of(arguments[0])),
    ];

    private delegate bool Conversion(Value value, out Value result);

    private static ScalarFunctionDefinition[] Family(string name, string source, string target, string noun, Conversion convert) =>
    [
        Define($"{name}(input :: {source}) :: {target}", $"The value as {noun}; null where a text does not read as one.", (arguments, _) => convert(arguments[0], out var result) ? result : Value.Null),
        Define($"{name}OrNull(input :: ANY) :: {target}", $"The value as {noun}, or null.", (arguments, _) => OrNull(convert, arguments[0])),
        Define($"{name}List(input :: LIST) :: LIST", $"The list with each element as {noun}, or null.", (arguments, _) => OfList(convert, arguments[0].AsList())),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body)
    {
        var definition = ScalarFunctionDefinition.Of("Scalar", signature, description, body);
        return definition with { Signature = definition.Signature with { MismatchIsInvalidValue = true } };
    }

    private static bool TryToText(Value value, out Value text)
    {
        var isConverted = TypeConversion.TryToText(value, out var converted);
        text = isConverted ? converted : Value.Null;
        return isConverted;
    }

    // A number too large for an integer is, for the lenient forms, one more value that does not convert.
    private static Value OrNull(Conversion convert, Value value)
    {
        try
        {
            return convert(value, out var result) ? result : Value.Null;
        }
        catch (Diagnostics.CypherException)
        {
            return Value.Null;
        }
    }

    private static ListValue OfList(Conversion convert, ListValue list)
    {
        var converted = new Value[list.Count];
        for (var i = 0; i < converted.Length; i++) converted[i] = OrNull(convert, list[i]);
        return new ListValue(converted);
    }
}
