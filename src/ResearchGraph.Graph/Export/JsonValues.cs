using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Export;

/// <summary>Values as JSON: temporal values as ISO texts; NaN and the infinities, which JSON lacks, as texts of these names.</summary>
internal static class JsonValues
{
    internal static JsonWriterOptions Options { get; } = new()
    {
        // The files are data, not parts of web pages: only what JSON itself asks for is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal static string ToText(Value value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    internal static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                // With a point or an exponent, so that a reader can tell it from an integer.
                writer.WriteRawValue(ValueText.OfFloat(value.AsFloat()), skipInputValidation: true);
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var element in value.AsList().Elements)
                {
                    Write(writer, element);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(PlainText.Of(value));
                break;
        }
    }

    internal static void WriteProperties(Utf8JsonWriter writer, GraphSnapshot graph, PropertyList properties)
    {
        writer.WriteStartObject("properties");
        foreach (var property in properties)
        {
            writer.WritePropertyName(graph.NameOf(property.Key));
            Write(writer, property.Value);
        }

        writer.WriteEndObject();
    }
}
