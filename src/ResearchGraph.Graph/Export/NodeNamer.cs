using System.Globalization;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Export;

/// <summary>The texts by which an exported file refers to nodes.</summary>
internal sealed class NodeNamer
{
    private readonly GraphSnapshot _graph;
    private readonly PropertyKeyId? _key;
    private readonly bool _isPlain;

    internal NodeNamer(GraphSnapshot graph, ExportOptions options)
    {
        _graph = graph;
        _isPlain = options.IdProperty is null;
        _key = options.IdProperty is null ? null : graph.FindPropertyKey(options.IdProperty);
    }

    internal string NameOf(NodeId node)
    {
        var number = node.Value.ToString(CultureInfo.InvariantCulture);
        if (_isPlain)
        {
            return number;
        }

        var value = _key is { } key ? _graph.GetProperty(node, key) : Value.Null;
        return value.IsNull ? "#" + number : PlainText.Of(value);
    }
}
