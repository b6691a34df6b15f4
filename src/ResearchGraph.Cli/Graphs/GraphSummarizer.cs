using ResearchGraph.Cli.Analysis;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Graphs;

/// <summary>Counts what is in a graph and who leads.</summary>
internal static class GraphSummarizer
{
    /// <summary>Sums a graph up.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="top">How many leaders of each kind.</param>
    public static GraphSummary Summarize(GraphSnapshot graph, int top) => new(
        graph.NodeCount,
        graph.RelationshipCount,
        Sorted(graph.LabelNames.Select((name, id) => new NamedCount(name, graph.NodesWithLabel(new LabelId(id)).Count))),
        Sorted(graph.RelationshipTypeNames.Select((name, id) => new NamedCount(name, graph.Relationships(new RelationshipTypeId(id)).Count))),
        [
            Leaders(graph, top, "Technique", "paper", RelationshipDirection.Incoming, "USES"),
            Leaders(graph, top, "System", "paper", RelationshipDirection.Incoming, "PROPOSES", "BUILDS_ON", "COMPARES_WITH", "MENTIONS"),
            Leaders(graph, top, "Hardware", "paper", RelationshipDirection.Incoming, "RUNS_ON"),
            Leaders(graph, top, "Author", "paper", RelationshipDirection.Outgoing, "WROTE"),
        ]);

    /// <summary>The nodes of a label with the most different neighbours over some relationship types.</summary>
    private static TopList Leaders(
        GraphSnapshot graph, int top, string label, string unit, RelationshipDirection direction, params string[] types)
    {
        var typeIds = types.Select(graph.FindRelationshipType).OfType<RelationshipTypeId>().ToArray();
        var counts = new List<(NodeId Node, string Name, int Count)>();
        if (graph.FindLabel(label) is { } labelId)
        {
            foreach (var node in graph.NodesWithLabel(labelId))
                counts.Add((node, NodeText.Name(graph, node), DistinctNeighbours(graph, node, typeIds, direction)));
        }
        var leaders = counts.Where(count => count.Count > 0).OrderByDescending(count => count.Count).ThenBy(count => count.Name, StringComparer.Ordinal).Take(top).ToList();
        var leading = leaders.Select(leader => leader.Name).ToHashSet(StringComparer.Ordinal);
        var names = SharedNames.Among(counts.Where(count => leading.Contains(count.Name)).Select(count => (count.Name, SharedNames.MarkOf(NodeText.Id(graph, count.Node)))));
        return new TopList(label, unit, [.. leaders.Select(leader => new NamedCount(names.TellById(leader.Name, NodeText.Id(graph, leader.Node)), leader.Count))]);
    }

    private static int DistinctNeighbours(GraphSnapshot graph, NodeId node, RelationshipTypeId[] types, RelationshipDirection direction)
    {
        var seen = new HashSet<int>();
        foreach (var type in types)
        {
            foreach (var neighbour in graph.Neighbours(node, type, direction).Nodes) seen.Add(neighbour);
        }
        return seen.Count;
    }

    private static List<NamedCount> Sorted(IEnumerable<NamedCount> counts) =>
        [.. counts.Where(count => count.Count > 0).OrderByDescending(count => count.Count).ThenBy(count => count.Name, StringComparer.Ordinal)];
}
