using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Finds what joins clusters: papers, links and concepts.</summary>
internal sealed class BridgeFinder(GraphSnapshot graph, ConceptNetwork network, ConceptClustering clustering, List<ConceptScore> scores)
{
    private const int LeastPapers = 2;

    private readonly SharedNames _names = SharedNames.Among(scores.Select(score => (score.Name, score.Label)));

    /// <summary>The pairs of clusters that share papers more often than by chance and are linked, strongest first.</summary>
    public List<ClusterBridge> Bridges()
    {
        var (together, alone, papers) = CountPapers();
        var links = StrongestLinks();
        var bridges = new List<ClusterBridge>();
        foreach (var ((first, second), shared) in together)
        {
            var strength = (double)shared * papers / ((double)alone[first] * alone[second]);
            if (shared < LeastPapers || !links.TryGetValue((first, second), out var link)) continue;
            bridges.Add(new ClusterBridge(first + 1, second + 1, shared, strength, $"{NameOf(link.A)} – {NameOf(link.B)}", Example(link.A, link.B)));
        }
        return [.. bridges.OrderByDescending(bridge => bridge.Strength * Math.Sqrt(bridge.Papers)).ThenBy(bridge => bridge.First).ThenBy(bridge => bridge.Second)];
    }

    /// <summary>The concepts that are linked with several clusters, highest betweenness first.</summary>
    public List<BridgingConcept> Concepts()
    {
        var found = new List<BridgingConcept>();
        for (var concept = 0; concept < scores.Count; concept++)
        {
            var weights = new SortedDictionary<int, double>();
            var neighbours = network.Graph.Neighbours(concept);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var cluster = clustering.OfConcept[neighbours[i]];
                if (cluster >= 0) weights[cluster] = weights.GetValueOrDefault(cluster) + network.Graph.NeighbourWeights(concept)[i];
            }
            if (weights.Count < 2) continue;
            var all = weights.Values.Sum();
            var own = clustering.OfConcept[concept];
            found.Add(new BridgingConcept(
                scores[concept],
                [.. weights.OrderByDescending(pair => pair.Key == own).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key + 1)],
                1 - weights.Values.Sum(weight => weight / all * (weight / all))));
        }
        return [.. found.OrderByDescending(bridge => bridge.Concept.Betweenness).ThenBy(bridge => bridge.Concept.Id, StringComparer.Ordinal)];
    }

    private (SortedDictionary<(int, int), int> Together, int[] Alone, int Papers) CountPapers()
    {
        var together = new SortedDictionary<(int, int), int>();
        var alone = new int[clustering.Count];
        var papers = 0;
        for (var paper = 0; paper < network.Papers.Count; paper++)
        {
            var here = network.Uses.MembersOf(paper).ToArray().Select(concept => clustering.OfConcept[concept]).Where(cluster => cluster >= 0).Distinct().Order().ToArray();
            if (here.Length > 0) papers++;
            for (var i = 0; i < here.Length; i++)
            {
                alone[here[i]]++;
                for (var j = i + 1; j < here.Length; j++) together[(here[i], here[j])] = together.GetValueOrDefault((here[i], here[j])) + 1;
            }
        }
        return (together, alone, papers);
    }

    private Dictionary<(int, int), (int A, int B, double Weight)> StrongestLinks()
    {
        var links = new Dictionary<(int, int), (int A, int B, double Weight)>();
        for (var concept = 0; concept < scores.Count; concept++)
        {
            var neighbours = network.Graph.Neighbours(concept);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var (here, there) = (clustering.OfConcept[concept], clustering.OfConcept[neighbours[i]]);
                if (here < 0 || there <= here) continue;
                var weight = network.Graph.NeighbourWeights(concept)[i];
                if (!links.TryGetValue((here, there), out var best) || weight > best.Weight) links[(here, there)] = (concept, neighbours[i], weight);
            }
        }
        return links;
    }

    private Named? Example(int a, int b)
    {
        var shared = network.Uses.GroupsOf(a).Intersect(network.Uses.GroupsOf(b)).ToList();
        return shared.Count > 0 ? Named.Of(graph, network.Papers.Nodes[shared.Min()]) : null;
    }

    private string NameOf(int concept) => _names.Tell(scores[concept].Name, scores[concept].Label);
}
