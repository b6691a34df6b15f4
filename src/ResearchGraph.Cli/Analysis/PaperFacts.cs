using ResearchGraph.Cli.Graphs;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Sums up what groups of papers have: devices, systems, results, years.</summary>
internal sealed class PaperFacts(GraphSnapshot graph)
{
    private const int LeastResults = 2;

    /// <summary>The nodes that most of some papers lead to over a relationship type; of equal ones those of earlier papers.</summary>
    public List<PaperCount> Counts(IEnumerable<NodeId> papers, string type, string label, int most)
    {
        if (graph.FindRelationshipType(type) is not { } typeId || graph.FindLabel(label) is not { } labelId) return [];
        var counts = new Dictionary<int, int>();
        var order = new List<int>();
        foreach (var paper in papers)
        {
            foreach (var node in graph.Neighbours(paper, typeId, RelationshipDirection.Outgoing).Nodes.ToArray().Distinct())
            {
                if (!graph.HasLabel(new NodeId(node), labelId)) continue;
                if (!counts.TryAdd(node, 1)) counts[node]++;
                else order.Add(node);
            }
        }
        // OrderByDescending is stable.
        return [.. order
            .Select(node => new PaperCount(NodeText.Id(graph, new NodeId(node)), NodeText.Name(graph, new NodeId(node)), counts[node]))
            .OrderByDescending(count => count.Papers).Take(most)];
    }

    /// <summary>The kinds and units of results that some papers report most often, with the middle of their values.</summary>
    public List<TypicalResult> Results(IEnumerable<NodeId> papers, int most)
    {
        if (graph.FindRelationshipType("REPORTS") is not { } type) return [];
        var found = new List<(string Kind, string Unit, double Value, NodeId Paper)>();
        foreach (var paper in papers)
        {
            foreach (var result in graph.Neighbours(paper, type, RelationshipDirection.Outgoing))
            {
                var value = graph.GetProperty(result.Node, "value");
                if (!value.IsNumber) continue;
                found.Add((NodeText.Text(graph.GetProperty(result.Node, "kind")), NodeText.Text(graph.GetProperty(result.Node, "unit")), value.AsNumber(), paper));
            }
        }
        return [.. found.GroupBy(result => (result.Kind, result.Unit))
            .Where(group => group.Count() >= LeastResults)
            .Select(group => Typical(group.Key.Kind, group.Key.Unit, [.. group.Select(result => result.Value).Order()], group.Select(result => result.Paper).Distinct().Count()))
            .OrderByDescending(result => result.Papers).ThenByDescending(result => result.Count)
            .ThenBy(result => result.Kind, StringComparer.Ordinal).ThenBy(result => result.Unit, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The first and the last year of those papers that have one.</summary>
    public (int? First, int? Last) Years(IEnumerable<NodeId> papers)
    {
        var years = papers.Select(YearOf).OfType<int>().ToList();
        return years.Count == 0 ? (null, null) : (years.Min(), years.Max());
    }

    /// <summary>The year of a paper, if it has one.</summary>
    public int? YearOf(NodeId paper)
    {
        var year = graph.GetProperty(paper, "year");
        return year.Kind == ValueKind.Integer && year.AsInteger() is > 0 and < 10_000 and var number ? (int)number : null;
    }

    private static TypicalResult Typical(string kind, string unit, double[] values, int papers)
    {
        var middle = values.Length / 2;
        var median = values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        return new TypicalResult(kind, unit, values.Length, papers, median, values[0], values[^1]);
    }
}
