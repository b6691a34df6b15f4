using System.Buffers;
using System.Globalization;
using System.Text;

namespace ResearchGraph.Graph.Values;

/// <summary>Texts of values. Thread-safe.</summary>
public static class ValueText
{
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>
    /// The value as a Cypher expression where there is one: strings quoted and escaped, floats always with a point or exponent,
    /// temporal values as calls (<c>date('2024-05-01')</c>). Entities appear as <c>node(7)</c>, <c>relationship(7)</c> and
    /// <c>path(0-3-1)</c>, which is no Cypher.
    /// </summary>
    public static string ToCypher(Value value)
    {
        var text = new StringBuilder();
        AppendCypher(text, value);
        return text.ToString();
    }

    /// <summary>The ISO 8601 text of a temporal value, the Cypher text of a point, or null for other kinds.</summary>
    public static string? ToIso(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate().ToString(),
        ValueKind.LocalTime => value.AsLocalTime().ToString(),
        ValueKind.Time => value.AsTime().ToString(),
        ValueKind.LocalDateTime => value.AsLocalDateTime().ToString(),
        ValueKind.DateTime => value.AsDateTime().ToString(),
        ValueKind.Duration => value.AsDuration().ToString(),
        ValueKind.Point => value.AsPoint().ToString(),
        _ => null,
    };

    /// <summary>The shortest text that reads back as the same float, with a point or an exponent; NaN, Infinity, -Infinity.</summary>
    public static string OfFloat(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(number) && text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

    internal static void AppendCypher(StringBuilder text, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case ValueKind.Integer:
                text.Append(value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float:
                AppendFloat(text, value.AsFloat());
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString());
                break;
            case ValueKind.List:
                AppendList(text, value.AsList());
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case ValueKind.Node:
                text.Append(CultureInfo.InvariantCulture, $"node({value.AsNode().Value})");
                break;
            case ValueKind.Relationship:
                text.Append(CultureInfo.InvariantCulture, $"relationship({value.AsRelationship().Value})");
                break;
            case ValueKind.Point:
                text.Append(value.AsPoint().ToString());
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath());
                break;
            default:
                text.Append(FunctionOf(value.Kind)).Append("('").Append(ToIso(value)).Append("')");
                break;
        }
    }

    /// <summary>Appends a name, in backticks unless it is a plain identifier of ASCII letters, digits and underscores.</summary>
    internal static void AppendName(StringBuilder text, string name)
    {
        var isPlain = name.Length > 0 && !char.IsAsciiDigit(name[0])
            && name.AsSpan().IndexOfAnyExcept(PlainCharacters) < 0;
        text.Append(isPlain ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`");
    }

    /// <summary>Appends a string literal in single quotes; control characters and lone surrogates become \u escapes.</summary>
    internal static void AppendQuoted(StringBuilder text, string content)
    {
        text.Append('\'');
        for (var i = 0; i < content.Length; i++)
        {
            var unit = content[i];
            switch (unit)
            {
                case '\\' or '\'':
                    text.Append('\\').Append(unit);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case var _ when i + 1 < content.Length && char.IsSurrogatePair(unit, content[i + 1]):
                    text.Append(content, i++, 2);
                    break;
                case var _ when char.IsControl(unit) || unit is '\u2028' or '\u2029' || char.IsSurrogate(unit):
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
                    break;
                default:
                    text.Append(unit);
                    break;
            }
        }

        text.Append('\'');
    }

    private static string FunctionOf(ValueKind kind) => kind switch
    {
        ValueKind.Date => "date",
        ValueKind.LocalTime => "localtime",
        ValueKind.Time => "time",
        ValueKind.LocalDateTime => "localdatetime",
        ValueKind.DateTime => "datetime",
        _ => "duration",
    };

    private static void AppendFloat(StringBuilder text, double number) =>
        text.Append(double.IsNaN(number) ? "(0.0 / 0.0)"
            : double.IsInfinity(number) ? (number > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)")
            : OfFloat(number));

    private static void AppendList(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            AppendCypher(text, list[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, MapValue map)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in map.Entries)
        {
            text.Append(separator);
            AppendName(text, key);
            text.Append(": ");
            AppendCypher(text, value);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void AppendPath(StringBuilder text, PathValue path)
    {
        text.Append("path(");
        for (var i = 0; i <= path.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : "-")}{path.Nodes[i].Value}");
        }

        text.Append(')');
    }
}
