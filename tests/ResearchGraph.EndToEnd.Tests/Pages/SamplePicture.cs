using ResearchGraph.Analytics.Drawing;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Pages;

/// <summary>A small network for the page tests: two circles of people, one bridge, works of three years, names that break careless pages.</summary>
internal static class SamplePicture
{
    private static readonly PictureItem[] Works =
    [
        new("On engines", 2019, "https://example.org/engines?a=1&b=2"), new("</script><script>window.broken = 1</script>", 2020), new("Late work", 2024, "javascript:window.broken = 1"),
    ];

    /// <summary>The network.</summary>
    public static NetworkPicture Picture { get; } = new()
    {
        Title = "People & </script><script>window.broken = 1</script>",
        Subtitle = "<img src=https://example.org/x.png onerror='window.broken = 1'>",
        Words = new PictureWords
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
            Weight = "shared papers",
        },
        Groups = [new("g0", "Engines", "Those who build"), new("g1", "Ciphers </script>")],
        Items = [.. Works],
        Nodes =
        [
            Node("ada", "Ada Lovelace", 0, 9, 0, 1), Node("babbage", "Charles Babbage", 0, 6, 0), Node("menabrea", "Luigi Menabréa", 0, 3, 0), Node("turing", "Alan Turing", 1, 8, 1, 2),
            Node("clarke", "Joan <Clarke>", 1, 5, 2), Node("王", "王小明 🎉", 1, 2, 2),
        ],
        Edges =
        [
            Edge(0, 1, 3, 0), Edge(0, 2, 1, 0), Edge(1, 2, 1, 0), Edge(0, 3, 1, 1), Edge(3, 4, 2, 2), Edge(4, 5, 1, 2),
        ],
    };

    /// <summary>Writes the network's page into a new file and names it.</summary>
    public static string WritePage(WorkFolder folder, PictureTheme theme = PictureTheme.Auto)
    {
        var path = folder[$"page-{theme}.html"];
        using var stream = File.Create(path);
        PictureFormats.ForFile(path)!.Parts[0].Write(PlacedPicture.Place(Picture, new PictureOptions { Theme = theme }), stream);
        return path;
    }

    private static PictureNode Node(string id, string label, int group, double score, params int[] items) =>
        new() { Id = id, Label = label, Group = group, Score = score, Items = [.. items], Attributes = [new("papers", (long)items.Length)] };

    private static PictureEdge Edge(int source, int target, double weight, int item) => new() { Source = source, Target = target, Weight = weight, Items = [item] };
}
