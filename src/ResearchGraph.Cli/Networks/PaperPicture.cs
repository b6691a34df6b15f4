using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Networks;

/// <summary>The picture of the clusters of related papers.</summary>
internal static class PaperPicture
{
    private static readonly PictureWords Words = new()
    {
        Node = "paper",
        Nodes = "papers",
        Edge = "relation",
        Edges = "relations",
        Group = "cluster",
        Groups = "clusters",
        Item = "paper",
        Items = "papers",
        Score = "relatedness to others",
        Weight = "relatedness by text and graph",
    };

    /// <summary>Draws up a network: papers that are linked.</summary>
    public static NetworkPicture Of(GraphSnapshot graph, PaperAnalysis analysis, string title)
    {
        var draft = new PictureDraft(graph);
        List<int> shown = [.. Enumerable.Range(0, analysis.Papers.Count).Where(paper => analysis.Graph.Degree(paper) > 0)];
        var places = shown.Select((paper, place) => (paper, place)).ToDictionary(pair => pair.paper, pair => pair.place);
        List<PictureNode> nodes = [.. shown.Select(paper => Node(graph, analysis, paper, draft))];
        var edges = new List<PictureEdge>();
        foreach (var paper in shown)
        {
            var neighbours = analysis.Graph.Neighbours(paper);
            for (var i = 0; i < neighbours.Length; i++)
            {
                if (neighbours[i] > paper)
                    edges.Add(new PictureEdge { Source = places[paper], Target = places[neighbours[i]], Weight = analysis.Graph.NeighbourWeights(paper)[i] });
            }
        }
        return new NetworkPicture
        {
            Title = title,
            Subtitle = $"{Phrases.Count(nodes.Count, "paper")} in {Phrases.Count(analysis.Clusters.Count, "cluster")}; linked with those most related by text and by what they share",
            Words = Words,
            Nodes = [.. nodes],
            Edges = [.. edges],
            Groups = [.. analysis.Clusters.Select(cluster => new PictureGroup($"cluster-{cluster.Number}", cluster.Name, Phrases.Count(cluster.PaperCount, "paper")))],
            Items = [.. draft.Items],
        };
    }

    private static PictureNode Node(GraphSnapshot graph, PaperAnalysis analysis, int paper, PictureDraft draft)
    {
        NodeId node = analysis.Papers.Nodes[paper];
        var strength = 0.0;
        foreach (var weight in analysis.Graph.NeighbourWeights(paper)) strength += weight;
        return new PictureNode
        {
            Id = NodeText.Id(graph, node),
            Label = NodeText.Name(graph, node),
            Group = analysis.Numbers[paper] - 1,
            Score = strength,
            Attributes = [new("kind", NodeText.Text(graph.GetProperty(node, "kind")))],
            Items = [.. draft.PlacesOf([node])],
        };
    }
}
