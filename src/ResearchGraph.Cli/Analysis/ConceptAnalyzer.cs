using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Finds, names and describes the clusters of a graph's techniques, tasks and systems.</summary>
internal sealed class ConceptAnalyzer
{
    /// <summary>
    /// Concept networks have hubs, broad tasks and architectures, that draw subjects together at resolution 1; well above it the subjects stand apart, and
    /// partitions from different seeds still agree.
    /// </summary>
    public const double DefaultResolution = 4.5;

    private const int MostPapers = 8;
    private const int MostListed = 6;
    private const int NamesInName = 3;
    private const double MostOfBroader = 0.6;
    private const int None = -1;

    private readonly GraphSnapshot _graph;
    private readonly ConceptNetwork _network;
    private readonly ConceptClustering _clustering;
    private readonly PaperFacts _facts;

    private ConceptAnalyzer(GraphSnapshot graph, ConceptNetwork network, ConceptClustering clustering) =>
        (_graph, _network, _clustering, _facts) = (graph, network, clustering, new PaperFacts(graph));

    /// <summary>Analyses a graph.</summary>
    public static ConceptAnalysis Analyze(GraphSnapshot graph, AnalysisOptions options, CancellationToken cancellation)
    {
        var resolution = options.Resolution ?? DefaultResolution;
        var network = ConceptNetwork.Build(graph, options, cancellation);
        var clustering = ConceptClustering.Of(network, resolution, options, cancellation);
        var analyzer = new ConceptAnalyzer(graph, network, clustering);
        var concepts = analyzer.Scores(options, cancellation);
        var clusters = analyzer.Clusters(options);
        var bridges = new BridgeFinder(graph, network, clustering, concepts);
        var labels = clustering.OfConcept.Select((cluster, concept) => cluster >= 0 ? cluster : clustering.Count + concept).ToArray();
        return new ConceptAnalysis(
            resolution, PartitionQuality.Modularity(network.Graph, Partition.FromLabels(labels)), clusters, bridges.Bridges(), bridges.Concepts(), concepts,
            [.. concepts.Where(concept => concept.Cluster is null && concept.Papers >= options.LeastPapers)
                .OrderByDescending(concept => concept.Papers).ThenBy(concept => concept.Name, StringComparer.Ordinal).Select(concept => concept.Name)],
            network, clustering);
    }

    private List<ConceptScore> Scores(AnalysisOptions options, CancellationToken cancellation)
    {
        var graph = _network.Graph;
        var rank = PageRank.Compute(graph, new PageRankOptions { Threads = options.Threads }, cancellation);
        var between = Betweenness.Compute(graph, new BetweennessOptions
        {
            Length = EdgeLength.InverseWeight,
            Samples = SampleSize.For(graph.NodeCount),
            Seed = options.Seed,
            Threads = options.Threads,
        }, cancellation);
        var scores = new List<ConceptScore>();
        for (var concept = 0; concept < graph.NodeCount; concept++)
        {
            var node = _network.Concepts.Nodes[concept];
            var cluster = _clustering.OfConcept[concept];
            scores.Add(new ConceptScore(
                node, NodeText.Id(_graph, node), NodeText.Name(_graph, node), NodeText.Label(_graph, node), _network.Uses.DegreeOf(concept),
                cluster >= 0 ? cluster + 1 : null, graph.Degree(concept), rank.Scores[concept], between.Scores[concept]));
        }
        return scores;
    }

    private List<ConceptCluster> Clusters(AnalysisOptions options)
    {
        var cases = Enumerable.Range(0, _network.Concepts.Count).Select(concept => (IReadOnlyList<int>)_network.Uses.GroupsOf(concept)).ToList();
        var telling = Telling.Features(_clustering.OfPaper, _clustering.Count, cases, int.MaxValue);
        return [.. Enumerable.Range(0, _clustering.Count).Select(cluster => Describe(cluster, telling[cluster], options.LeastPapers))];
    }

    private ConceptCluster Describe(int cluster, List<(int Feature, int Cases, double Evidence)> telling, int leastPapers)
    {
        var evidence = telling.ToDictionary(feature => feature.Feature, feature => feature);
        var members = Enumerable.Range(0, _network.Concepts.Count)
            .Where(concept => _clustering.OfConcept[concept] == cluster && _network.Uses.DegreeOf(concept) >= leastPapers)
            .OrderByDescending(concept => evidence.GetValueOrDefault(concept).Evidence)
            .ThenByDescending(_network.Uses.DegreeOf).ThenBy(concept => concept).ToList();
        var nodes = Enumerable.Range(0, _network.Papers.Count).Where(paper => _clustering.OfPaper[paper] == cluster)
            .OrderByDescending(paper => _network.Uses.MembersOf(paper).ToArray().Sum(concept => _clustering.OfConcept[concept] == cluster ? Math.Sqrt(evidence.GetValueOrDefault(concept).Evidence) : 0))
            .ThenBy(paper => paper).Select(paper => _network.Papers.Nodes[paper]).ToList();
        var (first, last) = _facts.Years(nodes);
        return new ConceptCluster(
            cluster + 1, NameOf(members), nodes.Count,
            [.. members.Select(concept => Member(concept, cluster, evidence.GetValueOrDefault(concept).Evidence))],
            [.. nodes.Take(MostPapers).Select(paper => Named.Of(_graph, paper))],
            _facts.Counts(nodes, GraphSchema.Proposes.Type, GraphSchema.System.Label, MostListed),
            _facts.Counts(nodes, GraphSchema.RunsOn.Type, GraphSchema.Hardware.Label, MostListed),
            _facts.Results(nodes, MostListed), first, last);
    }

    private ClusterMember Member(int concept, int cluster, double evidence)
    {
        var node = _network.Concepts.Nodes[concept];
        var papers = _network.Uses.GroupsOf(concept);
        return new ClusterMember(
            NodeText.Id(_graph, node), NodeText.Name(_graph, node), NodeText.Label(_graph, node), papers.Length,
            papers.Count(paper => _clustering.OfPaper[paper] == cluster), evidence);
    }

    /// <summary>
    /// The most telling members. Of a broader and a narrower one only one is named: the narrower if most papers of the broader have it.
    /// </summary>
    private string NameOf(List<int> members)
    {
        var named = new List<int>();
        foreach (var member in members)
        {
            if (named.Count == NamesInName) break;
            if (named.Exists(other => IsBroader(member, other) || IsBroader(other, member))) continue;
            var narrower = members.Where(other => IsBroader(other, member) && IsMostOf(other, member)).FirstOrDefault(None);
            var broader = members.Where(other => IsBroader(member, other) && !IsMostOf(member, other)).FirstOrDefault(None);
            var better = narrower != None ? narrower : broader != None ? broader : member;
            if (!named.Exists(other => Same(other, better) || IsBroader(better, other) || IsBroader(other, better))) named.Add(better);
        }
        return string.Join(", ", named.Select(concept => NodeText.Name(_graph, _network.Concepts.Nodes[concept])));
    }

    /// <summary>Whether two are one concept, or a technique and a system of one name.</summary>
    private bool Same(int a, int b) => NodeText.Name(_graph, _network.Concepts.Nodes[a]) == NodeText.Name(_graph, _network.Concepts.Nodes[b]);

    private bool IsMostOf(int narrow, int broad) => _network.Uses.DegreeOf(narrow) >= MostOfBroader * _network.Uses.DegreeOf(broad);

    private bool IsBroader(int narrow, int broad) =>
        _graph.FindRelationshipType(GraphSchema.Broader.Type) is { } type
        && _graph.Neighbours(_network.Concepts.Nodes[narrow], type, RelationshipDirection.Outgoing).Nodes.Contains(_network.Concepts.Nodes[broad].Value);
}
