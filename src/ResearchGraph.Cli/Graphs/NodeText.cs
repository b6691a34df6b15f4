using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Graphs;

/// <summary>How nodes are called before people.</summary>
internal static class NodeText
{
    /// <summary>The readable identifier, such as <c>technique:pruning</c>.</summary>
    public static string Id(GraphSnapshot graph, NodeId node) => Text(graph.GetProperty(node, "id"));

    /// <summary>The title, name or label; the identifier where there is none.</summary>
    public static string Name(GraphSnapshot graph, NodeId node)
    {
        foreach (var key in (ReadOnlySpan<string>)["title", "name", "label"])
        {
            var value = graph.GetProperty(node, key);
            if (value.Kind == ValueKind.String) return value.AsString();
        }
        return Id(graph, node);
    }

    /// <summary>The name; with the year of what has one, and with the paper of a result, which means little without.</summary>
    public static string Caption(GraphSnapshot graph, NodeId node)
    {
        if (PaperOf(graph, node) is { } paper) return $"{Name(graph, node)}: {Caption(graph, paper)}";
        var year = graph.GetProperty(node, "year");
        return year.Kind == ValueKind.Integer ? $"{Name(graph, node)} ({year})" : Name(graph, node);
    }

    private static NodeId? PaperOf(GraphSnapshot graph, NodeId node)
    {
        if (graph.FindRelationshipType(GraphSchema.Reports.Type) is not { } type) return null;
        var papers = graph.Neighbours(node, type, RelationshipDirection.Incoming);
        return papers.Count > 0 ? papers[0].Node : null;
    }

    /// <summary>The label that says most: the first.</summary>
    public static string Label(GraphSnapshot graph, NodeId node)
    {
        var labels = graph.LabelsOf(node);
        return labels.Length == 0 ? "" : graph.NameOf(labels[0]);
    }

    /// <summary>A property value as text: strings bare, everything else as Cypher writes it; empty for null.</summary>
    public static string Text(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.String => value.AsString(),
        ValueKind.List => string.Join(", ", value.AsList().Select(Text)),
        _ => value.ToString(),
    };
}
