using System.Globalization;
using System.Xml;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Export;

/// <summary>The typed keys of a GraphML file, for its nodes or for its edges.</summary>
internal sealed class GraphMlKeys
{
    private readonly GraphSnapshot _graph;
    private readonly string _target;
    private readonly string?[] _types;

    private GraphMlKeys(GraphSnapshot graph, string target)
    {
        _graph = graph;
        _target = target;
        _types = new string?[graph.PropertyKeyNames.Count];
    }

    internal static GraphMlKeys OfNodes(GraphSnapshot graph)
    {
        var keys = new GraphMlKeys(graph, "node");
        foreach (var table in graph.NodeTables)
        {
            keys.Widen(table.Columns);
        }

        return keys;
    }

    internal static GraphMlKeys OfRelationships(GraphSnapshot graph)
    {
        var keys = new GraphMlKeys(graph, "edge");
        foreach (var table in graph.RelationshipTables)
        {
            keys.Widen(table.Columns);
        }

        return keys;
    }

    internal void WriteDeclarations(XmlWriter writer, ReadOnlySpan<string> own)
    {
        foreach (var name in own)
        {
            var isTaken = _graph.FindPropertyKey(name) is { } key && _types[key.Value] is not null;
            WriteDeclaration(writer, $"{_target}-{name}", isTaken ? "_" + name : name, "string");
        }

        for (var key = 0; key < _types.Length; key++)
        {
            if (_types[key] is { } type)
            {
                WriteDeclaration(writer, IdOf(key), XmlCharacters.Clean(_graph.PropertyKeyNames[key]), type);
            }
        }
    }

    internal void WriteData(XmlWriter writer, string own, string text) => WriteElement(writer, $"{_target}-{own}", text);

    internal void WriteProperties(XmlWriter writer, PropertyList properties)
    {
        foreach (var property in properties)
        {
            var text = property.Value.Kind == ValueKind.List ? JsonValues.ToText(property.Value) : PlainText.Of(property.Value);
            WriteElement(writer, IdOf(property.Key.Value), text);
        }
    }

    private static void WriteElement(XmlWriter writer, string key, string text)
    {
        writer.WriteStartElement("data");
        writer.WriteAttributeString("key", key);
        writer.WriteString(XmlCharacters.Clean(text));
        writer.WriteEndElement();
    }

    private void WriteDeclaration(XmlWriter writer, string id, string name, string type)
    {
        writer.WriteStartElement("key");
        writer.WriteAttributeString("id", id);
        writer.WriteAttributeString("for", _target);
        writer.WriteAttributeString("attr.name", name);
        writer.WriteAttributeString("attr.type", type);
        writer.WriteEndElement();
    }

    private string IdOf(int key) => string.Create(CultureInfo.InvariantCulture, $"{_target}-{key}");

    private void Widen(ReadOnlySpan<PropertyColumn?> columns)
    {
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is { } column)
            {
                _types[key] = Join(_types[key], TypeOf(column.Kind));
            }
        }
    }

    private static string TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        _ => "string",
    };

    private static string Join(string? left, string right) => left switch
    {
        null => right,
        _ when left == right => left,
        "long" or "double" when right is "long" or "double" => "double",
        _ => "string",
    };
}
