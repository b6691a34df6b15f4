using System.Globalization;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Import;

/// <summary>Fields as <c>neo4j-admin</c> reads them: texts and points always in quotes, quotes doubled, an absent value nothing at all.</summary>
internal static class CsvFields
{
    /// <summary>Divides elements of lists; Neo4j has no escape for it, so it must not occur in them.</summary>
    internal const char ArrayDelimiter = '\u001F';

    internal static void WriteQuoted(TextWriter output, string text)
    {
        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }

    internal static void Write(TextWriter output, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String or ValueKind.Point:
                WriteQuoted(output, Text(value));
                break;
            case ValueKind.List:
                WriteQuoted(output, string.Join(ArrayDelimiter, value.AsList().Select(Element)));
                break;
            default:
                output.Write(Text(value));
                break;
        }
    }

    /// <summary>The type of a column, as headers name it.</summary>
    internal static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        ValueKind.String => "string",
        ValueKind.Date => "date",
        ValueKind.LocalTime => "localtime",
        ValueKind.Time => "time",
        ValueKind.LocalDateTime => "localdatetime",
        ValueKind.DateTime => "datetime",
        ValueKind.Duration => "duration",
        ValueKind.Point => "point",
        ValueKind.List when value.AsList().Count > 0 => TypeOf(value.AsList()[0]) + "[]",
        ValueKind.List => "string[]",
        _ => throw new ArgumentException($"A value of kind {value.Kind} is no property.", nameof(value)),
    };

    private static string Element(Value value)
    {
        var text = Text(value);
        return !text.Contains(ArrayDelimiter, StringComparison.Ordinal)
            ? text
            : throw new Neo4jException(
                Neo4jProblem.BadValue,
                $"The list with '{text.Replace(ArrayDelimiter, ' ')}' holds the control character U+{(int)ArrayDelimiter:X4}, which divides elements in files for neo4j-admin. Use rgraph load.");
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => ValueText.OfFloat(value.AsFloat()),
        ValueKind.String => value.AsString(),
        ValueKind.Point => Text(value.AsPoint()),
        _ => ValueText.ToIso(value)!,
    };

    private static string Text(Point point) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{srid:{point.Srid},x:{point.X:R},y:{point.Y:R}{(point.HasZ ? string.Create(CultureInfo.InvariantCulture, $",z:{point.Z:R}") : "")}}}");
}
