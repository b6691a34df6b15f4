using ResearchGraph.Analytics.Drawing;

namespace ResearchGraph.Analytics.Tests.Drawing;

/// <summary>Pictures to draw in tests.</summary>
internal static class Pictures
{
    /// <summary>Six nodes in two groups and one in none, with names that break careless writers.</summary>
    public static NetworkPicture Nasty { get; } = new()
    {
        Title = "A <b>title</b> & \"more\"",
        Subtitle = "</script><script>alert(1)</script>",
        Words = new PictureWords { Node = "person", Nodes = "people", Item = "work", Items = "works", Group = "circle", Groups = "circles" },
        Groups = [new("g0", "cats & <dogs>", "two lines\nof text"), new("g1", "=SUM(A1)", "")],
        Items =
        [
            new("On </script> and ]]>", 2019, "https://example.org/?a=1&b=\"2\""), new("Ünïcode 図書館 🎉", 2021), new("javascript", 2022, "javascript:alert(1)"),
            new("Undated"),
        ],
        Nodes =
        [
            Node("a", "Ada \"Countess\" Lovelace", 0, 5, [0, 1]), Node("b", "O'Neil, <Bob> & sons", 0, 3, [0]), Node("c 1", "=HYPERLINK(\"x\")", 1, 2, [1]),
            Node("d\"quote\"", "two\nlines\tand a tab", 1, 1, [2]), Node("図", "王小明 🎉", 1, 0, [3]), Node("e,comma;", "back\\slash \u0001 %s $x", -1, 0.5, []),
        ],
        Edges =
        [
            new() { Source = 0, Target = 1, Weight = 2.5, Items = [0], Label = "a \"label\" <&>" }, new() { Source = 1, Target = 2, Items = [1] },
            new() { Source = 3, Target = 2, Weight = 0.25, FirstYear = 2020, LastYear = 2022 }, new() { Source = 4, Target = 0 },
        ],
    };

    /// <summary>Rings of nodes in groups, joined by one node.</summary>
    public static NetworkPicture Rings(int groups, int size)
    {
        List<PictureNode> nodes = [new() { Id = "hub", Label = "Hub", Score = 10 }];
        List<PictureEdge> edges = [];
        for (var group = 0; group < groups; group++)
        {
            var first = nodes.Count;
            for (var i = 0; i < size; i++)
            {
                nodes.Add(new PictureNode { Id = $"{group}-{i}", Label = $"Node {group}.{i}", Group = group, Score = i });
                edges.Add(new PictureEdge { Source = first + i, Target = first + (i + 1) % size, Weight = 1 + i });
            }
            edges.Add(new PictureEdge { Source = 0, Target = first });
        }
        return new NetworkPicture
        {
            Title = "Rings",
            Groups = [.. Enumerable.Range(0, groups).Select(group => new PictureGroup($"g{group}", $"Ring {group}"))],
            Nodes = [.. nodes],
            Edges = [.. edges],
        };
    }

    /// <summary>A part of a picture as text.</summary>
    public static string Write(PlacedPicture placed, string format, int part = 0)
    {
        using var stream = new MemoryStream();
        PictureFormats.Find(format)!.Parts[part].Write(placed, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static PictureNode Node(string id, string label, int group, double score, int[] items) => new()
    {
        Id = id,
        Label = label,
        Group = group,
        Score = score,
        Items = [.. items],
        Attributes = [new("rank", (long)id.Length), new("share", 0.5 * score), new("note", "a, \"b\"\n<c>")],
    };
}
