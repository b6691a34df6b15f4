using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Networks;

/// <summary>The picture of the technique clusters.</summary>
internal static class ConceptPicture
{
    private static readonly PictureWords Words = new()
    {
        Node = "technique",
        Nodes = "techniques",
        Edge = "co-use",
        Edges = "co-uses",
        Group = "cluster",
        Groups = "clusters",
        Item = "paper",
        Items = "papers",
        Score = "papers",
        Weight = "association (normalised mutual information)",
    };

    /// <summary>Draws up a network: concepts that are linked or in a cluster.</summary>
    public static NetworkPicture Of(GraphSnapshot graph, ConceptAnalysis analysis, int leastPapers, string title)
    {
        var draft = new PictureDraft(graph);
        var network = analysis.Network;
        List<int> shown = [.. Enumerable.Range(0, analysis.Concepts.Count).Where(concept => analysis.Concepts[concept].Papers >= leastPapers
            && (network.Graph.Degree(concept) > 0 || analysis.Concepts[concept].Cluster is not null))];
        var places = shown.Select((concept, place) => (concept, place)).ToDictionary(pair => pair.concept, pair => pair.place);
        var names = SharedNames.Among(shown.Select(concept => (analysis.Concepts[concept].Name, analysis.Concepts[concept].Label)));
        List<PictureNode> nodes = [.. shown.Select(concept => Node(analysis.Concepts[concept], names, [.. draft.PlacesOf(PapersOf(network, concept))]))];
        var edges = new List<PictureEdge>();
        foreach (var concept in shown)
        {
            var neighbours = network.Graph.Neighbours(concept);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] <= concept || !places.TryGetValue(neighbours[i], out var target)) continue;
                var papers = PapersOf(network, concept).Intersect(PapersOf(network, neighbours[i])).ToList();
                edges.Add(new PictureEdge
                {
                    Source = places[concept],
                    Target = target,
                    Weight = network.Graph.NeighbourWeights(concept)[i],
                    Label = $"together in {Phrases.Count(papers.Count, "paper")}",
                    Items = [.. draft.PlacesOf(papers)],
                });
            }
        }
        return new NetworkPicture
        {
            Title = title,
            Subtitle = $"{Phrases.Count(nodes.Count, "technique")}, tasks and systems in {Phrases.Count(analysis.Clusters.Count, "cluster")}; linked where papers use them together more often than by chance",
            Words = Words,
            Nodes = [.. nodes],
            Edges = [.. edges],
            Groups = [.. analysis.Clusters.Select(cluster => new PictureGroup($"cluster-{cluster.Number}", cluster.Name, Phrases.Count(cluster.PaperCount, "paper")))],
            Items = [.. draft.Items],
        };
    }

    private static PictureNode Node(ConceptScore score, SharedNames names, int[] items) => new()
    {
        Id = score.Id,
        Label = names.Tell(score.Name, score.Label),
        Group = (score.Cluster ?? 0) - 1,
        Score = score.Papers,
        Attributes =
        [
            new("kind", score.Label.ToLowerInvariant()), new("PageRank", score.PageRank), new("betweenness", score.Betweenness), new("links", (long)score.Degree),
        ],
        Items = [.. items],
    };

    private static IEnumerable<NodeId> PapersOf(ConceptNetwork network, int concept) =>
        network.Uses.GroupsOf(concept).Select(paper => network.Papers.Nodes[paper]);
}
