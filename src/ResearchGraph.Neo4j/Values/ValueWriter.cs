using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Values;

/// <summary>
/// Writes values as JSON for the Query API: plain where JSON has every value (the server reads it faster), else typed. Thread-safe.
/// </summary>
internal static class ValueWriter
{
    internal static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = ValueReader.MaxJsonDepth,
        SkipValidation = true,
    };

    /// <summary>Whether plain JSON has the value: no temporal value, no NaN, no infinity within.</summary>
    internal static bool IsPlain(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.String:
                return true;
            case ValueKind.Float:
                return double.IsFinite(value.AsFloat());
            case ValueKind.List:
                foreach (var element in value.AsList().Elements)
                {
                    if (!IsPlain(element)) return false;
                }

                return true;
            case ValueKind.Map:
                foreach (var entry in value.AsMap().Entries)
                {
                    if (!IsPlain(entry.Value)) return false;
                }

                return true;
            default:
                return false;
        }
    }

    internal static void WritePlain(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float:
                // With a point or an exponent, or the server would take it for an integer.
                json.WriteRawValue(ValueText.OfFloat(value.AsFloat()), skipInputValidation: true);
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var element in value.AsList().Elements) WritePlain(json, element);
                json.WriteEndArray();
                break;
            default:
                json.WriteStartObject();
                foreach (var (key, entry) in value.AsMap().Entries)
                {
                    json.WritePropertyName(key);
                    WritePlain(json, entry);
                }

                json.WriteEndObject();
                break;
        }
    }

    /// <exception cref="ArgumentException">An entity or a path.</exception>
    internal static void WriteTyped(Utf8JsonWriter json, Value value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, TypeOf(value));
        json.WritePropertyName("_value"u8);
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                json.WriteStringValue(value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float:
                json.WriteStringValue(ValueText.OfFloat(value.AsFloat()));
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var element in value.AsList().Elements) WriteTyped(json, element);
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                json.WriteStartObject();
                foreach (var (key, entry) in value.AsMap().Entries)
                {
                    json.WritePropertyName(key);
                    WriteTyped(json, entry);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(value.Kind == ValueKind.Point ? PointReader.Text(value.AsPoint()) : ValueText.ToIso(value));
                break;
        }

        json.WriteEndObject();
    }

    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.DateTime => value.AsDateTime().Zone is null ? "OffsetDateTime" : "ZonedDateTime",
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path =>
            throw new ArgumentException($"A value of kind {value.Kind} cannot be a parameter.", nameof(value)),
        _ => value.Kind.ToString(),
    };
}
