using System.Globalization;
using System.Text.Json;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Reads the typed JSON of the server.</summary>
public static class ReferenceValues
{
    /// <summary>The canonical text of a value.</summary>
    public static string Text(JsonElement element)
    {
        var type = element.GetProperty("$type").GetString()!;
        var value = element.GetProperty("_value");
        return type switch
        {
            "Null" => "null",
            "Boolean" => value.GetBoolean() ? "true" : "false",
            "Integer" => value.GetString()!,
            "Float" => CanonicalRow.Float(Number(value.GetString()!)),
            "String" => CanonicalRow.String(value.GetString()!),
            "List" => $"[{string.Join(", ", value.EnumerateArray().Select(Text))}]",
            "Map" => Map(value),
            "Node" => Node(value),
            "Relationship" => CanonicalRow.Relationship(value.GetProperty("_type").GetString()!, Map(value.GetProperty("_properties"))),
            "Path" => $"<{string.Join(", ", value.EnumerateArray().Select(Text))}>",
            "Date" or "Time" or "LocalTime" or "Duration" => CanonicalRow.Temporal(type, value.GetString()!),
            "LocalDateTime" => CanonicalRow.Temporal(type, value.GetString()!),
            "OffsetDateTime" or "ZonedDateTime" => CanonicalRow.Temporal("DateTime", value.GetString()!),
            "Point" => Point(value.GetString()!),
            _ => $"{type}({value})",
        };
    }

    private static double Number(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static string Map(JsonElement value) => CanonicalRow.Map(value.EnumerateObject().Select(entry => (entry.Name, Text(entry.Value))));

    private static string Node(JsonElement value) =>
        CanonicalRow.Node(value.GetProperty("_labels").EnumerateArray().Select(label => label.GetString()!), Map(value.GetProperty("_properties")));

    // SRID=7203;POINT (1.0 2.0), and POINT Z for three dimensions.
    private static string Point(string text)
    {
        var numbers = text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(' ');
        return $"Point({text[5..text.IndexOf(';', StringComparison.Ordinal)]}; {string.Join(' ', numbers.Select(number => CanonicalRow.Float(Number(number))))})";
    }
}
