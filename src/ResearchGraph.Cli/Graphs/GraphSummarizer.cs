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
        var counts = new List<NamedCount>();
        if (graph.FindLabel(label) is { } labelId)
        {
            foreach (var node in graph.NodesWithLabel(labelId))
            {
                var count = DistinctNeighbours(graph, node, typeIds, direction);
                counts.Add(new NamedCount(NodeText.Name(graph, node), count));
            }
        }
        return new TopList(label, unit, [.. Sorted(counts).Take(top)]);
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
