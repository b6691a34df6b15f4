using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Snapshots;

/// <summary>What a graph holds, counted. Lists are in ordinal order of names. Immutable and thread-safe.</summary>
/// <param name="NodeCount">How many nodes there are.</param>
/// <param name="RelationshipCount">How many relationships there are.</param>
/// <param name="Labels">Nodes by label; a node with two labels counts under both.</param>
/// <param name="RelationshipTypes">Relationships by type.</param>
public sealed record GraphStatistics(
    int NodeCount,
    int RelationshipCount,
    IReadOnlyList<LabelStatistics> Labels,
    IReadOnlyList<RelationshipTypeStatistics> RelationshipTypes)
{
    /// <summary>Counts a graph: one pass over the relationships, and one over each column of mixed kinds.</summary>
    public static GraphStatistics Compute(GraphSnapshot graph) => new(
        graph.NodeCount,
        graph.RelationshipCount,
        [.. Enumerable.Range(0, graph.LabelNames.Count).Select(id => OfLabel(graph, new LabelId(id))).OrderBy(label => label.Label, StringComparer.Ordinal)],
        [.. Enumerable.Range(0, graph.RelationshipTypeNames.Count).Select(id => OfType(graph, new RelationshipTypeId(id))).OrderBy(type => type.Type, StringComparer.Ordinal)]);

    private static LabelStatistics OfLabel(GraphSnapshot graph, LabelId label)
    {
        var columns = new List<(int Key, PropertyColumn Column)>();
        foreach (var table in graph.NodeTables)
        {
            if (table.HasLabel(label))
            {
                Collect(table.Columns, columns);
            }
        }

        return new LabelStatistics(graph.NameOf(label), graph.NodesWithLabel(label).Count, Properties(graph, columns));
    }

    private static RelationshipTypeStatistics OfType(GraphSnapshot graph, RelationshipTypeId type)
    {
        var table = graph.Relationships(type);
        var columns = new List<(int Key, PropertyColumn Column)>();
        Collect(table.Columns, columns);
        return new RelationshipTypeStatistics(graph.NameOf(type), table.Count, Endpoints(graph, table), Properties(graph, columns));
    }

    private static void Collect(ReadOnlySpan<PropertyColumn?> from, List<(int Key, PropertyColumn Column)> to)
    {
        for (var key = 0; key < from.Length; key++)
        {
            if (from[key] is { } column)
            {
                to.Add((key, column));
            }
        }
    }

    private static PropertyStatistics[] Properties(GraphSnapshot graph, List<(int Key, PropertyColumn Column)> columns) =>
    [
        .. columns.GroupBy(entry => entry.Key, entry => entry.Column)
            .Select(group => new PropertyStatistics(
                graph.PropertyKeyNames[group.Key],
                [.. group.SelectMany(KindsOf).Distinct().Order()],
                group.Sum(column => (long)column.FilledCount)))
            .OrderBy(property => property.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<ValueKind> KindsOf(PropertyColumn column) => column.Kind != ValueKind.Null
        ? [column.Kind]
        : Enumerable.Range(0, column.RowCount).Where(column.Has).Select(row => column.Get(row).Kind).Distinct();

    private static EndpointStatistics[] Endpoints(GraphSnapshot graph, RelationshipTable table)
    {
        var counts = new Dictionary<(NodeTable Source, NodeTable Target), long>();
        for (var row = 0; row < table.Count; row++)
        {
            var key = (graph.TableOf(new NodeId(table.Sources[row])), graph.TableOf(new NodeId(table.Targets[row])));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return
        [
            .. counts.SelectMany(entry => LabelPairs(graph, entry.Key.Source, entry.Key.Target).Select(pair => (Pair: pair, Count: entry.Value)))
                .GroupBy(entry => entry.Pair, entry => entry.Count)
                .Select(group => new EndpointStatistics(group.Key.Source, group.Key.Target, group.Sum()))
                .OrderBy(endpoint => endpoint.SourceLabel, StringComparer.Ordinal)
                .ThenBy(endpoint => endpoint.TargetLabel, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string? Source, string? Target)> LabelPairs(GraphSnapshot graph, NodeTable source, NodeTable target) =>
        from sourceLabel in LabelNames(graph, source)
        from targetLabel in LabelNames(graph, target)
        select (sourceLabel, targetLabel);

    private static string?[] LabelNames(GraphSnapshot graph, NodeTable table) =>
        table.Labels.IsEmpty ? [null] : Array.ConvertAll<LabelId, string?>(table.Labels.ToArray(), graph.NameOf);
}

/// <summary>The nodes of one label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Count">How many nodes have it.</param>
/// <param name="Properties">Their properties, in ordinal order of the keys.</param>
public sealed record LabelStatistics(string Label, int Count, IReadOnlyList<PropertyStatistics> Properties);

/// <summary>The relationships of one type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Endpoints">Them by the labels of their ends; an end with two labels counts under both.</param>
/// <param name="Properties">Their properties, in ordinal order of the keys.</param>
public sealed record RelationshipTypeStatistics(
    string Type,
    int Count,
    IReadOnlyList<EndpointStatistics> Endpoints,
    IReadOnlyList<PropertyStatistics> Properties);

/// <summary>Relationships of one type between two labels.</summary>
/// <param name="SourceLabel">A label of the source, null for a source without labels.</param>
/// <param name="TargetLabel">A label of the target, null for a target without labels.</param>
/// <param name="Count">How many there are.</param>
public sealed record EndpointStatistics(string? SourceLabel, string? TargetLabel, long Count);

/// <summary>A property of the nodes of a label or the relationships of a type.</summary>
/// <param name="Key">The key.</param>
/// <param name="Kinds">The kinds of its values, ascending.</param>
/// <param name="FilledCount">How many nodes or relationships have it.</param>
public sealed record PropertyStatistics(string Key, IReadOnlyList<ValueKind> Kinds, long FilledCount);
