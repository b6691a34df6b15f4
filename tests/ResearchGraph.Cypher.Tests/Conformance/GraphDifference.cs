using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Transactions;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>What a transaction changed, counted as the conformance suite counts it: by comparing before and after.</summary>
public static class GraphDifference
{
    public static Dictionary<string, long> Of(GraphTransaction transaction)
    {
        var graph = transaction.Snapshot;
        var nodesBefore = Enumerable.Range(0, graph.NodeCount).ToHashSet();
        var nodesAfter = Enumerable.Range(0, transaction.NodeLimit).Where(id => transaction.Exists(new NodeId(id))).ToHashSet();
        var stepsBefore = Enumerable.Range(0, graph.RelationshipCount).ToHashSet();
        var stepsAfter = Enumerable.Range(0, transaction.RelationshipLimit).Where(id => transaction.Exists(new RelationshipId(id))).ToHashSet();
        var old = new GraphTransaction(graph);
        var result = new Dictionary<string, long>();
        Count(result, "nodes", nodesBefore, nodesAfter);
        Count(result, "relationships", stepsBefore, stepsAfter);
        Count(result, "labels", Labels(old, nodesBefore), Labels(transaction, nodesAfter));
        Count(result, "properties", Properties(old, nodesBefore, stepsBefore), Properties(transaction, nodesAfter, stepsAfter));
        return result;
    }

    private static void Count<T>(Dictionary<string, long> result, string what, HashSet<T> before, HashSet<T> after)
    {
        if (after.Except(before).Count() is > 0 and var added) result["+" + what] = added;
        if (before.Except(after).Count() is > 0 and var removed) result["-" + what] = removed;
    }

    private static HashSet<string> Labels(GraphTransaction graph, HashSet<int> nodes) =>
        nodes.SelectMany(id => graph.LabelsOf(new NodeId(id)).ToArray()).Select(label => graph.LabelNames[label]).ToHashSet();

    private static HashSet<(char, int, string, string)> Properties(GraphTransaction graph, HashSet<int> nodes, HashSet<int> steps) => nodes
        .SelectMany(id => graph.PropertiesOf(new NodeId(id)).Select(entry => ('n', id, entry.Key, entry.Value.ToString())))
        .Concat(steps.SelectMany(id => graph.PropertiesOf(new RelationshipId(id)).Select(entry => ('r', id, entry.Key, entry.Value.ToString()))))
        .ToHashSet();
}
