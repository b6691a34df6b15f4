using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>Values as the text of a cell.</summary>
internal static class CellText
{
    private const int EntityStringLength = 48;

    /// <summary>All of a value: texts bare, nothing for null, times in ISO form, values with inner parts as JSON.</summary>
    public static string Exact(Value value, IResultEntities entities) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.String => value.AsString(),
        ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => JsonRows.TextOf(value, entities),
        _ => ValueText.ToIso(value) ?? ScalarText(value),
    };

    /// <summary>
    /// A value for a person: as a query writes it, texts of their own bare, long texts inside of nodes and relationships cut;
    /// without a character that a terminal would obey.
    /// </summary>
    public static string Readable(Value value, IResultEntities entities)
    {
        if (value.Kind == ValueKind.String) return Visible(value.AsString());
        var text = new StringBuilder();
        Append(text, value, entities, int.MaxValue);
        return Visible(text.ToString());
    }

    /// <summary>Control characters as the pictures that Unicode has for them, tabs as blanks; line ends stay.</summary>
    public static string Visible(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001f') && !text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')) return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            result.Append(c switch
            {
                '\n' => '\n',
                '\t' => ' ',
                < ' ' => (char)('\u2400' + c),
                '\u007f' => '\u2421',
                > '\u007f' and <= '\u009f' => '\ufffd',
                _ => c,
            });
        }
        return result.ToString();
    }

    private static string ScalarText(Value value) => value.Kind == ValueKind.Float ? ValueText.OfFloat(value.AsFloat()) : ValueText.ToCypher(value);

    private static void Append(StringBuilder text, Value value, IResultEntities entities, int length)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                AppendJoined(text, "[", value.AsList().Elements, "]", element => Append(text, element, entities, length));
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap(), entities, length);
                break;
            case ValueKind.Node:
                AppendNode(text, entities[value.AsNode()], entities);
                break;
            case ValueKind.Relationship:
                AppendRelationship(text, entities[value.AsRelationship()], entities);
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath(), entities);
                break;
            case ValueKind.String when value.AsString().Length > length:
                text.Append(ValueText.ToCypher(Phrases.Shorten(value.AsString(), length)));
                break;
            default:
                text.Append(ValueText.ToIso(value) ?? ScalarText(value));
                break;
        }
    }

    private static void AppendMap(StringBuilder text, MapValue map, IResultEntities entities, int length) =>
        AppendJoined(text, "{", map.Entries, "}", entry =>
        {
            text.Append(entry.Key).Append(": ");
            Append(text, entry.Value, entities, length);
        });

    private static void AppendNode(StringBuilder text, NodeContent node, IResultEntities entities)
    {
        text.Append('(');
        foreach (var label in node.Labels) text.Append(':').Append(label);
        AppendProperties(text, node.Properties, node.Labels.Count > 0, entities);
        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, RelationshipContent relationship, IResultEntities entities)
    {
        text.Append("[:").Append(relationship.Type);
        AppendProperties(text, relationship.Properties, true, entities);
        text.Append(']');
    }

    private static void AppendProperties(StringBuilder text, MapValue properties, bool isBehindName, IResultEntities entities)
    {
        if (properties.Count == 0) return;
        if (isBehindName) text.Append(' ');
        AppendMap(text, properties, entities, EntityStringLength);
    }

    private static void AppendPath(StringBuilder text, PathValue path, IResultEntities entities)
    {
        for (var i = 0; i < path.Nodes.Length; i++)
        {
            var node = entities[path.Nodes[i]];
            AppendNode(text, node, entities);
            if (i >= path.Relationships.Length) continue;
            var relationship = entities[path.Relationships[i]];
            var isForward = relationship.Start.Equals(node.Id);
            text.Append(isForward ? "-" : "<-");
            AppendRelationship(text, relationship, entities);
            text.Append(isForward ? "->" : "-");
        }
    }

    private static void AppendJoined<T>(StringBuilder text, string open, ReadOnlySpan<T> items, string close, Action<T> append)
    {
        text.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator);
            append(item);
            separator = ", ";
        }
        text.Append(close);
    }
}
