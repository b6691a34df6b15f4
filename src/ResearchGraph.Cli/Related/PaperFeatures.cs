using ResearchGraph.Analytics.Projection;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Related;

/// <summary>
/// What papers have in the graph, as sparse vectors of length 1: techniques, systems, tasks, models, datasets, devices, authors. A feature weighs by its kind
/// and by how rare it is. Immutable and thread-safe.
/// </summary>
internal sealed class PaperFeatures
{
    private static readonly (string Type, RelationshipDirection Direction, double Weight)[] Kinds =
    [
        (GraphSchema.Uses.Type, RelationshipDirection.Outgoing, 1),
        (GraphSchema.Proposes.Type, RelationshipDirection.Outgoing, 1),
        (GraphSchema.BuildsOn.Type, RelationshipDirection.Outgoing, 1),
        (GraphSchema.ComparesWith.Type, RelationshipDirection.Outgoing, 1),
        (GraphSchema.Addresses.Type, RelationshipDirection.Outgoing, 0.7),
        (GraphSchema.Mentions.Type, RelationshipDirection.Outgoing, 0.5),
        (GraphSchema.Evaluates.Type, RelationshipDirection.Outgoing, 0.5),
        (GraphSchema.EvaluatedOn.Type, RelationshipDirection.Outgoing, 0.5),
        (GraphSchema.RunsOn.Type, RelationshipDirection.Outgoing, 0.3),
        (GraphSchema.Wrote.Type, RelationshipDirection.Incoming, 0.4),
    ];

    private const double PassingWeight = 0.4;

    private readonly (int Feature, double Weight)[][] _rows;
    private readonly Dictionary<int, List<int>> _papersOf = [];

    private PaperFeatures((int, double)[][] rows)
    {
        _rows = rows;
        for (var paper = 0; paper < rows.Length; paper++)
        {
            foreach (var (feature, _) in _rows[paper])
            {
                if (!_papersOf.TryGetValue(feature, out var papers)) _papersOf.Add(feature, papers = []);
                papers.Add(paper);
            }
        }
    }

    /// <summary>The features of papers.</summary>
    public static PaperFeatures Of(GraphSnapshot graph, NodeSelection papers)
    {
        var rows = new SortedDictionary<int, double>[papers.Count];
        var frequency = new Dictionary<int, int>();
        for (var paper = 0; paper < rows.Length; paper++)
        {
            rows[paper] = Weights(graph, papers.Nodes[paper]);
            foreach (var feature in rows[paper].Keys) frequency[feature] = frequency.GetValueOrDefault(feature) + 1;
        }
        return new PaperFeatures([.. rows.Select(row => Scaled([.. row.Select(pair => (pair.Key, pair.Value * Math.Log((rows.Length + 1.0) / frequency[pair.Key])))]))]);
    }

    /// <summary>The features of a paper, by node number ascending.</summary>
    public ReadOnlySpan<(int Feature, double Weight)> Row(int paper) => _rows[paper];

    /// <summary>The papers that have a feature, ascending.</summary>
    public IReadOnlyList<int> PapersOf(int feature) => _papersOf.TryGetValue(feature, out var papers) ? papers : [];

    /// <summary>The cosine of two papers, 0 to 1.</summary>
    public double Similarity(int a, int b) => Cosine(_rows[a], _rows[b], null);

    /// <summary>The features that two papers share.</summary>
    public List<int> Shared(int a, int b)
    {
        var shared = new List<int>();
        Cosine(_rows[a], _rows[b], shared);
        return shared;
    }

    /// <summary>The sum of the rows of some papers without some features, scaled to length 1.</summary>
    public (int Feature, double Weight)[] Sum(IEnumerable<int> papers, Func<int, bool> without)
    {
        var sum = new SortedDictionary<int, double>();
        foreach (var paper in papers)
        {
            foreach (var (feature, weight) in _rows[paper])
            {
                if (!without(feature)) sum[feature] = sum.GetValueOrDefault(feature) + weight;
            }
        }
        return Scaled([.. sum.Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>The cosine of two rows of length 1; what they share is added to a list.</summary>
    public static double Cosine(ReadOnlySpan<(int Feature, double Weight)> x, ReadOnlySpan<(int Feature, double Weight)> y, List<int>? shared)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < x.Length && j < y.Length;)
        {
            if (x[i].Feature == y[j].Feature)
            {
                shared?.Add(x[i].Feature);
                sum += x[i++].Weight * y[j++].Weight;
            }
            else if (x[i].Feature < y[j].Feature) i++;
            else j++;
        }
        return Math.Min(1, sum);
    }

    private static SortedDictionary<int, double> Weights(GraphSnapshot graph, NodeId paper)
    {
        var weights = new SortedDictionary<int, double>();
        foreach (var (type, direction, weight) in Kinds)
        {
            if (graph.FindRelationshipType(type) is not { } id) continue;
            foreach (var neighbour in graph.Neighbours(paper, id, direction))
            {
                var passing = NodeText.Text(graph.GetProperty(neighbour.Relationship, "role")) == "mention";
                var here = passing ? weight * PassingWeight : weight;
                weights[neighbour.Node.Value] = Math.Max(here, weights.GetValueOrDefault(neighbour.Node.Value));
            }
        }
        return weights;
    }

    private static (int Feature, double Weight)[] Scaled((int Feature, double Weight)[] row)
    {
        var length = Math.Sqrt(row.Sum(pair => pair.Weight * pair.Weight));
        for (var i = 0; i < row.Length && length > 0; i++) row[i].Weight /= length;
        return row;
    }
}
