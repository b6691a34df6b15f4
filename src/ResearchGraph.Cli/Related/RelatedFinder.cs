using ResearchGraph.Analytics.Projection;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Related;

/// <summary>Finds related papers, and related techniques, tasks and systems. Immutable and thread-safe.</summary>
internal sealed class RelatedFinder
{
    private const int MostSharedPapers = 500;
    private const int MostExplained = 40;

    private readonly GraphSnapshot _graph;
    private readonly RelatedOptions _options;
    private readonly Lazy<ConceptNetwork> _concepts;

    private RelatedFinder(GraphSnapshot graph, NodeSelection papers, TextVectors texts, RelatedOptions options, CancellationToken cancellation)
    {
        (_graph, Papers, Texts, _options) = (graph, papers, texts, options);
        Features = PaperFeatures.Of(graph, papers);
        _concepts = new Lazy<ConceptNetwork>(() => ConceptNetwork.Build(graph, new AnalysisOptions { Threads = options.Threads }, cancellation));
    }

    /// <summary>The papers.</summary>
    public NodeSelection Papers { get; }

    /// <summary>Their texts.</summary>
    public TextVectors Texts { get; }

    /// <summary>What they have in the graph.</summary>
    public PaperFeatures Features { get; }

    /// <summary>Reads the texts and features of a graph.</summary>
    public static RelatedFinder Build(GraphSnapshot graph, RelatedOptions options, CancellationToken cancellation)
    {
        var papers = NodeSelection.Of(graph, [GraphSchema.Paper.Label]);
        return new RelatedFinder(graph, papers, TextVectors.Of(graph, papers.Nodes, options, cancellation), options, cancellation);
    }

    /// <summary>Whether related things can be found for a node: a paper, technique, task or system.</summary>
    public bool Knows(NodeId node) => Papers.NumberOf(node) >= 0 || _concepts.Value.Concepts.NumberOf(node) >= 0;

    /// <summary>The most related things of the same kind, best first.</summary>
    /// <exception cref="ArgumentException">The node is of another kind.</exception>
    public List<RelatedItem> Find(NodeId node, int most)
    {
        if (Papers.NumberOf(node) is >= 0 and var paper) return RelatedPapers(paper, most);
        if (_concepts.Value.Concepts.NumberOf(node) is >= 0 and var concept) return RelatedConcepts(concept, most);
        throw new ArgumentException("Found a node of another kind, expected a paper, technique, task or system.", nameof(node));
    }

    /// <summary>How related two papers are, 0 to 1.</summary>
    public double Score(int a, int b) => Blend(Texts.Similarity(a, b), Features.Similarity(a, b));

    private List<RelatedItem> RelatedPapers(int paper, int most)
    {
        var scores = Enumerable.Range(0, Papers.Count).Where(other => other != paper).Select(other => (Other: other, Score: Score(paper, other)));
        return [.. scores.Where(score => score.Score > 0).OrderByDescending(score => score.Score).ThenBy(score => score.Other).Take(most).Select(score =>
        {
            var shared = SharedThings.Of(_graph, Features.Shared(paper, score.Other));
            return Item(Papers.Nodes[score.Other], Texts.Similarity(paper, score.Other), Features.Similarity(paper, score.Other), shared, Explain(0, shared));
        })];
    }

    private List<RelatedItem> RelatedConcepts(int concept, int most)
    {
        var uses = _concepts.Value.Uses;
        var (own, ownText) = (uses.GroupsOf(concept), Texts.Mean(PapersOf(concept)));
        var label = NodeText.Label(_graph, _concepts.Value.Concepts.Nodes[concept]);
        var found = new List<(int Other, double Text, double Graph)>();
        foreach (var other in Candidates(concept).Where(other => NodeText.Label(_graph, _concepts.Value.Concepts.Nodes[other]) == label))
        {
            var text = Math.Max(0, TextVectors.Dot(ownText, Texts.Mean(PapersOf(other))));
            found.Add((other, text, (Together(own, other) + Math.Sqrt(SharedBy(concept, other, null))) / 2));
        }
        return [.. found.OrderByDescending(item => Blend(item.Text, item.Graph)).ThenBy(item => item.Other).Take(most).Select(item =>
        {
            var features = new List<int>();
            SharedBy(concept, item.Other, features);
            var shared = SharedThings.Of(_graph, features.OrderBy(feature => Features.PapersOf(feature).Count).ThenBy(feature => feature).Take(MostExplained));
            var papers = own.Intersect(uses.GroupsOf(item.Other)).Count();
            return Item(_concepts.Value.Concepts.Nodes[item.Other], item.Text, item.Graph, shared, Explain(papers, shared));
        })];
    }

    /// <summary>Concepts that share a paper or a paper's feature, but for the commonest features.</summary>
    private SortedSet<int> Candidates(int concept)
    {
        var candidates = new SortedSet<int>();
        foreach (var paper in PapersOf(concept))
        {
            foreach (var (feature, _) in Features.Row(paper))
            {
                var papers = Features.PapersOf(feature);
                if (papers.Count > MostSharedPapers) continue;
                foreach (var other in papers) candidates.UnionWith(_concepts.Value.Uses.MembersOf(_concepts.Value.Papers.NumberOf(Papers.Nodes[other])).ToArray());
            }
        }
        candidates.Remove(concept);
        return candidates;
    }

    /// <summary>The cosine of the papers of two concepts.</summary>
    private double Together(int[] own, int other)
    {
        var papers = _concepts.Value.Uses.GroupsOf(other);
        return own.Length == 0 || papers.Length == 0 ? 0 : own.Intersect(papers).Count() / Math.Sqrt((double)own.Length * papers.Length);
    }

    /// <summary>The cosine of what the papers of two concepts have, but for the concepts themselves and for authors.</summary>
    private double SharedBy(int a, int b, List<int>? shared)
    {
        var (nodeA, nodeB) = (_concepts.Value.Concepts.Nodes[a].Value, _concepts.Value.Concepts.Nodes[b].Value);
        bool Without(int feature) => feature == nodeA || feature == nodeB || NodeText.Label(_graph, new NodeId(feature)) == GraphSchema.Author.Label;
        return PaperFeatures.Cosine(Features.Sum(PapersOf(a), Without), Features.Sum(PapersOf(b), Without), shared);
    }

    private IEnumerable<int> PapersOf(int concept) =>
        _concepts.Value.Uses.GroupsOf(concept).Select(paper => Papers.NumberOf(_concepts.Value.Papers.Nodes[paper]));

    private double Blend(double text, double graph) => _options.TextShare * text + (1 - _options.TextShare) * graph;

    private RelatedItem Item(NodeId node, double text, double graph, List<SharedThings> shared, string explanation) =>
        new(node, NodeText.Id(_graph, node), NodeText.Caption(_graph, node), Blend(text, graph), text, graph, shared, explanation);

    private static string Explain(int together, List<SharedThings> shared)
    {
        var parts = shared.Select(things => things.ToString());
        var share = shared.Count > 0 ? $"shares {string.Join(", ", parts)}" : together > 0 ? "" : "alike in words only";
        return together == 0 ? share : $"together in {Output.Phrases.Count(together, "paper")}{(share.Length > 0 ? "; " + share : "")}";
    }
}
