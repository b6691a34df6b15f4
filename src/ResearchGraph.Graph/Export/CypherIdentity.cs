using System.Globalization;
using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Export;

/// <summary>How the statements of a script find the nodes that earlier ones made: by a property of theirs, or by a temporary one.</summary>
internal sealed class CypherIdentity
{
    private const string ConstraintName = "temporary_import_id";

    private readonly GraphSnapshot _graph;
    private readonly PropertyKeyId? _key;
    private readonly string _keyName;
    private readonly string _temporaryLabel;

    private CypherIdentity(GraphSnapshot graph, PropertyKeyId? key)
    {
        _graph = graph;
        _key = key;
        _keyName = key is { } id ? Quoted(graph.NameOf(id)) : Unused("_importId", name => graph.FindPropertyKey(name) is not null);
        _temporaryLabel = Unused("_Imported", name => graph.FindLabel(name) is not null);
    }

    internal static CypherIdentity Choose(GraphSnapshot graph, ExportOptions options)
    {
        var key = options.IdProperty is null ? null : graph.FindPropertyKey(options.IdProperty);
        return new CypherIdentity(graph, key is { } id && Identifies(graph, id) ? id : null);
    }

    /// <summary>The labels that the nodes of a table are made with.</summary>
    internal string Labels(NodeTable table)
    {
        var text = new StringBuilder();
        foreach (var label in table.Labels)
        {
            ValueText.AppendName(text.Append(':'), _graph.NameOf(label));
        }

        return _key is null ? $"{text}:{_temporaryLabel}" : text.ToString();
    }

    /// <summary>The pattern of one end of <c>row</c>; its first label leads to the constraint's index.</summary>
    internal string Pattern(string variable, NodeTable table)
    {
        var label = _key is null ? _temporaryLabel : Quoted(_graph.NameOf(table.Labels[0]));
        return $"({variable}:{label} {{{_keyName}: row.{variable}}})";
    }

    internal void AppendKey(StringBuilder text, NodeId node) =>
        ValueText.AppendCypher(text, _key is { } key ? _graph.GetProperty(node, key) : node.Value);

    /// <summary>Appends the temporary property, where there is one.</summary>
    internal bool AppendTemporary(StringBuilder text, NodeId node)
    {
        if (_key is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{_keyName}: {node.Value}");
        }

        return _key is null;
    }

    internal void WriteConstraints(TextWriter output)
    {
        if (_key is null)
        {
            output.Write($"CREATE CONSTRAINT {ConstraintName} IF NOT EXISTS FOR (n:{_temporaryLabel}) REQUIRE n.{_keyName} IS UNIQUE;\n");
            return;
        }

        var written = new HashSet<LabelId>();
        foreach (var table in _graph.NodeTables)
        {
            if (written.Add(table.Labels[0]))
            {
                output.Write($"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{Quoted(_graph.NameOf(table.Labels[0]))}) REQUIRE n.{_keyName} IS UNIQUE;\n");
            }
        }
    }

    internal void WriteRemoval(TextWriter output, bool constraints)
    {
        if (_key is null)
        {
            output.Write($"MATCH (n:{_temporaryLabel}) REMOVE n:{_temporaryLabel}, n.{_keyName};\n");
            output.Write(constraints ? $"DROP CONSTRAINT {ConstraintName} IF EXISTS;\n" : "");
        }
    }

    private static bool Identifies(GraphSnapshot graph, PropertyKeyId key)
    {
        var seen = new HashSet<Value>(graph.NodeCount, ValueEquivalence.Instance);
        foreach (var table in graph.NodeTables)
        {
            if (table.Labels.IsEmpty || table.Column(key) is not { IsDense: true } column)
            {
                return false;
            }

            for (var row = 0; row < table.Count; row++)
            {
                var value = column.Get(row);
                if (NumberComparison.IsNaN(value) || !seen.Add(value))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string Quoted(string name)
    {
        var text = new StringBuilder();
        ValueText.AppendName(text, name);
        return text.ToString();
    }

    private static string Unused(string name, Func<string, bool> isUsed)
    {
        while (isUsed(name))
        {
            name += "_";
        }

        return name;
    }
}
