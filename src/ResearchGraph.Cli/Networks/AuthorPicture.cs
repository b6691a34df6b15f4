using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Networks;

/// <summary>The picture of a co-author network.</summary>
internal static class AuthorPicture
{
    private static readonly PictureWords Words = new()
    {
        Node = "author",
        Nodes = "authors",
        Edge = "collaboration",
        Edges = "collaborations",
        Group = "community",
        Groups = "communities",
        Item = "paper",
        Items = "papers",
        Score = "PageRank",
        Weight = "joint papers, each shared among its authors",
    };

    /// <summary>Draws up a network.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="view">What is shown of it.</param>
    /// <param name="title">The heading.</param>
    public static NetworkPicture Of(GraphSnapshot graph, CollaborationView view, string title)
    {
        var draft = new PictureDraft(graph);
        var network = view.Analysis.Network;
        var places = view.Authors.Select((author, place) => (author.Node, place)).ToDictionary(pair => pair.Node, pair => pair.place);
        var groups = view.Communities.Select((community, place) => (community.Number, place)).ToDictionary(pair => pair.Number, pair => pair.place);
        List<PictureNode> nodes =
        [
            .. view.Authors.Select(author => new PictureNode
            {
                Id = author.Id,
                Label = view.Analysis.Names.TellById(author.Name, author.Id),
                Group = author.Community is { } number ? groups[number] : -1,
                Score = author.PageRank,
                Attributes =
                [
                    new("papers", (long)author.Papers), new("co-authors", (long)author.Degree), new("betweenness", author.Betweenness),
                    new("harmonic", author.Harmonic), new("core", (long)author.Core),
                ],
                Items = [.. draft.PlacesOf(network.Wrote.GroupsOf(network.Authors.NumberOf(author.Node)).Select(paper => network.Papers.Nodes[paper]))],
            }),
        ];
        List<PictureEdge> edges =
        [
            .. view.Links.Select(link => new PictureEdge
            {
                Source = places[link.First],
                Target = places[link.Second],
                Weight = link.Weight,
                Label = Phrases.Count(link.Papers.Count, "joint paper"),
                Items = [.. draft.PlacesOf(link.Papers)],
            }),
        ];
        return new NetworkPicture
        {
            Title = title,
            Subtitle = $"{Phrases.Count(draft.Items.Count, "paper")}{YearsOf(draft.Items)}; authors are linked by the papers that they wrote together",
            Words = Words,
            Nodes = [.. nodes],
            Edges = [.. edges],
            Groups = [.. view.Communities.Select(community => new PictureGroup($"community-{community.Number}", community.Name, string.Join(", ", community.Concepts.Select(concept => concept.Name))))],
            Items = [.. draft.Items],
        };
    }

    private static string YearsOf(IReadOnlyList<PictureItem> papers)
    {
        List<int> years = [.. papers.Select(paper => paper.Year).OfType<int>()];
        if (years.Count == 0) return "";
        var period = years.Min() == years.Max() ? $"{years.Min()}" : $"{years.Min()}–{years.Max()}";
        return $" of {period}{(years.Count < papers.Count ? $" ({Phrases.Number(papers.Count - years.Count)} without a year)" : "")}";
    }
}
