using System.Collections.Immutable;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Analytics.Projection;

/// <summary>Some nodes of a graph, numbered 0 to <see cref="Count"/> − 1 in the order of their ids. Immutable and thread-safe.</summary>
public sealed class NodeSelection
{
    private readonly int[] _numbers;

    private NodeSelection(ImmutableArray<NodeId> nodes, int[] numbers) => (Nodes, _numbers) = (nodes, numbers);

    /// <summary>The selected nodes, ascending.</summary>
    public ImmutableArray<NodeId> Nodes { get; }

    /// <summary>How many there are.</summary>
    public int Count => Nodes.Length;

    /// <summary>The number of a node, −1 where it is not selected or not of the graph.</summary>
    public int NumberOf(NodeId node) => (uint)node.Value < (uint)_numbers.Length ? _numbers[node.Value] : -1;

    /// <summary>For every node of the graph its number, or −1.</summary>
    internal ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>Selects the nodes with at least one of some labels that pass all of some filters.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="labels">Labels; none for all nodes. Those that the graph lacks select nothing.</param>
    /// <param name="filters">Filters; none lets all pass.</param>
    public static NodeSelection Of(GraphSnapshot graph, ImmutableArray<string> labels, ImmutableArray<PropertyFilter> filters = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (filters.IsDefault) filters = [];
        var numbers = new int[graph.NodeCount];
        Array.Fill(numbers, -1);
        var nodes = ImmutableArray.CreateBuilder<NodeId>();
        foreach (var table in graph.NodeTables)
        {
            if (!Matches(graph, table, labels)) continue;
            var columns = new PropertyColumn?[filters.Length];
            for (var i = 0; i < columns.Length; i++) columns[i] = graph.FindPropertyKey(filters[i].Key) is { } key ? table.Column(key) : null;
            for (var row = 0; row < table.Count; row++)
            {
                if (!PropertyFilter.AllPass(filters, columns, row)) continue;
                numbers[table.First + row] = nodes.Count;
                nodes.Add(new NodeId(table.First + row));
            }
        }
        return new NodeSelection(nodes.DrainToImmutable(), numbers);
    }

    private static bool Matches(GraphSnapshot graph, NodeTable table, ImmutableArray<string> labels)
    {
        if (labels.IsDefaultOrEmpty) return true;
        foreach (var label in labels)
        {
            if (graph.FindLabel(label) is { } id && table.HasLabel(id)) return true;
        }
        return false;
    }
}
