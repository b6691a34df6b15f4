using System.Globalization;
using System.Text.Json;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Values;

/// <summary>
/// Reads values of the typed JSON of Neo4j's Query API, <c>{"$type": "Integer", "_value": "1"}</c>; entities go to a
/// <see cref="RemoteEntities"/>; bytes become their Base64 text.
/// </summary>
internal sealed class ValueReader(RemoteEntities entities)
{
    /// <summary>JSON nests twice as deep as the values; the rest is the frame around them.</summary>
    internal const int MaxJsonDepth = (2 * ListValue.MaxDepth) + 16;

    /// <summary>Reads the value at which the reader stands and leaves it at the value's last token.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    /// <exception cref="JsonException">It is nested too deep.</exception>
    internal Value Read(ref Utf8JsonReader json)
    {
        Require(json.TokenType == JsonTokenType.StartObject);
        json.Read();
        Require(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("$type"u8));
        json.Read();
        var type = TypeName(ref json);
        json.Read();
        Require(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("_value"u8));
        json.Read();
        var value = Body(type, ref json);
        json.Read();
        Require(json.TokenType == JsonTokenType.EndObject);
        return value;
    }

    // Most values have one of these types: a string made anew for each would be most of the work.
    private static string TypeName(ref Utf8JsonReader json) =>
        json.ValueTextEquals("Integer"u8) ? "Integer"
        : json.ValueTextEquals("String"u8) ? "String"
        : json.ValueTextEquals("Float"u8) ? "Float"
        : json.ValueTextEquals("Null"u8) ? "Null"
        : json.GetString()!;

    private Value Body(string type, ref Utf8JsonReader json)
    {
        switch (type)
        {
            case "Null":
                return Value.Null;
            case "Boolean":
                return json.GetBoolean();
            case "Integer":
                return long.Parse(json.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            case "Float":
                return double.Parse(json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
            case "String" or "Base64":
                return json.GetString();
            case "List":
                return new ListValue(Elements(ref json));
            case "Map":
                return Map(ref json);
            case "Node":
                return Node(ref json);
            case "Relationship":
                return Relationship(ref json);
            case "Path":
                return Path(Elements(ref json));
            case "Point":
                return PointReader.Read(json.GetString()!);
            default:
                return TemporalReader.Read(TemporalKind(type), json.GetString());
        }
    }

    private static ValueKind TemporalKind(string type) => type switch
    {
        "Date" => ValueKind.Date,
        "Time" => ValueKind.Time,
        "LocalTime" => ValueKind.LocalTime,
        "LocalDateTime" => ValueKind.LocalDateTime,
        "OffsetDateTime" or "ZonedDateTime" => ValueKind.DateTime,
        "Duration" => ValueKind.Duration,
        _ => throw new FormatException($"The server sent a value of type '{type}', which is not known here."),
    };

    private Value[] Elements(ref Utf8JsonReader json)
    {
        Require(json.TokenType == JsonTokenType.StartArray);
        var elements = new List<Value>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            elements.Add(Read(ref json));
        }

        return [.. elements];
    }

    private MapValue Map(ref Utf8JsonReader json)
    {
        Require(json.TokenType == JsonTokenType.StartObject);
        var entries = new List<KeyValuePair<string, Value>>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            json.Read();
            entries.Add(new(key, Read(ref json)));
        }

        return new MapValue(entries);
    }

    private NodeId Node(ref Utf8JsonReader json)
    {
        var (id, labels, properties) = ("", new List<string>(), new MapValue([]));
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_labels":
                    while (json.Read() && json.TokenType == JsonTokenType.String) labels.Add(json.GetString()!);
                    break;
                case "_properties":
                    properties = Map(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return entities.Add(new RemoteNode(id, labels, properties));
    }

    private RelationshipId Relationship(ref Utf8JsonReader json)
    {
        var (id, type, source, target, properties) = ("", "", "", "", new MapValue([]));
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_type":
                    type = json.GetString()!;
                    break;
                case "_start_node_element_id":
                    source = json.GetString()!;
                    break;
                case "_end_node_element_id":
                    target = json.GetString()!;
                    break;
                case "_properties":
                    properties = Map(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return entities.Add(new RemoteRelationship(id, type, source, target, properties));
    }

    private static Value Path(Value[] steps)
    {
        Require(steps.Length % 2 == 1);
        var nodes = new NodeId[(steps.Length + 1) / 2];
        var relationships = new RelationshipId[steps.Length / 2];
        for (var i = 0; i < steps.Length; i++)
        {
            if (i % 2 == 0) nodes[i / 2] = steps[i].AsNode();
            else relationships[i / 2] = steps[i].AsRelationship();
        }

        return new PathValue(nodes, relationships);
    }

    private static void Require(bool isExpected)
    {
        if (!isExpected)
        {
            throw new FormatException("The server sent something other than typed JSON of the Query API.");
        }
    }
}
