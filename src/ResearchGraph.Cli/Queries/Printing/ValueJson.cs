using System.Text.Json;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>Writes values as JSON: entities with labels or type and properties, paths as lists of both in turn, times as ISO text.</summary>
internal sealed class ValueJson(Utf8JsonWriter json, IResultEntities entities)
{
    /// <summary>Writes one value.</summary>
    public void Write(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: json.WriteNullValue(); break;
            case ValueKind.Boolean: json.WriteBooleanValue(value.AsBoolean()); break;
            case ValueKind.Integer: json.WriteNumberValue(value.AsInteger()); break;
            case ValueKind.Float: WriteFloat(value.AsFloat()); break;
            case ValueKind.String: json.WriteStringValue(value.AsString()); break;
            case ValueKind.List: WriteList(value.AsList()); break;
            case ValueKind.Map: WriteMap(value.AsMap()); break;
            case ValueKind.Node: WriteNode(value.AsNode()); break;
            case ValueKind.Relationship: WriteRelationship(value.AsRelationship()); break;
            case ValueKind.Path: WritePath(value.AsPath()); break;
            default: json.WriteStringValue(ValueText.ToIso(value)); break;
        }
    }

    /// <summary>Always with a point or an exponent, so that it stays a float; NaN and infinity, which JSON lacks, as texts.</summary>
    private void WriteFloat(double number)
    {
        if (double.IsFinite(number)) json.WriteRawValue(ValueText.OfFloat(number));
        else json.WriteStringValue(ValueText.OfFloat(number));
    }

    private void WriteList(ListValue list)
    {
        json.WriteStartArray();
        foreach (var element in list.Elements) Write(element);
        json.WriteEndArray();
    }

    private void WriteMap(MapValue map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries)
        {
            json.WritePropertyName(key);
            Write(value);
        }
        json.WriteEndObject();
    }

    private void WriteNode(NodeId id)
    {
        var node = entities[id];
        json.WriteStartObject();
        json.WritePropertyName("id");
        Write(node.Id);
        json.WriteStartArray("labels");
        foreach (var label in node.Labels) json.WriteStringValue(label);
        json.WriteEndArray();
        json.WritePropertyName("properties");
        WriteMap(node.Properties);
        json.WriteEndObject();
    }

    private void WriteRelationship(RelationshipId id)
    {
        var relationship = entities[id];
        json.WriteStartObject();
        json.WritePropertyName("id");
        Write(relationship.Id);
        json.WriteString("type", relationship.Type);
        json.WritePropertyName("start");
        Write(relationship.Start);
        json.WritePropertyName("end");
        Write(relationship.End);
        json.WritePropertyName("properties");
        WriteMap(relationship.Properties);
        json.WriteEndObject();
    }

    private void WritePath(PathValue path)
    {
        json.WriteStartArray();
        for (var i = 0; i < path.Nodes.Length; i++)
        {
            WriteNode(path.Nodes[i]);
            if (i < path.Relationships.Length) WriteRelationship(path.Relationships[i]);
        }
        json.WriteEndArray();
    }
}
