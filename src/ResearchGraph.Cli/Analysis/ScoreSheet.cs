using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Analysis;

/// <summary>
/// The scores that an analysis gives to nodes, against those that they have: what differs are the updates. A node that an analysis passes over loses the
/// score of an earlier one. Not thread-safe.
/// </summary>
internal sealed class ScoreSheet(GraphSnapshot graph)
{
    private readonly List<PropertyUpdate> _updates = [];

    /// <summary>What differs from the graph, by node and key in the order of the calls.</summary>
    public IReadOnlyList<PropertyUpdate> Updates => _updates;

    /// <summary>Gives a score to all nodes with one of some labels.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="key">The property.</param>
    /// <param name="score">The score of a node; null for none.</param>
    public void Set(IEnumerable<string> labels, string key, Func<NodeId, Value> score)
    {
        var seen = new HashSet<NodeId>();
        foreach (var label in labels)
        {
            if (graph.FindLabel(label) is not { } id) continue;
            foreach (var node in graph.NodesWithLabel(id))
            {
                if (!seen.Add(node)) continue;
                var value = score(node);
                var present = graph.GetProperty(node, key);
                if (present.Kind != value.Kind || !present.Equals(value)) _updates.Add(new PropertyUpdate(node, key, value));
            }
        }
    }

    /// <summary>The graph with the updates.</summary>
    public static GraphSnapshot Apply(GraphSnapshot graph, IReadOnlyList<PropertyUpdate> updates)
    {
        if (updates.Count == 0) return graph;
        var transaction = new GraphTransaction(graph);
        foreach (var update in updates) transaction.SetProperty(update.Node, update.Key, update.Value);
        return transaction.Commit();
    }
}
