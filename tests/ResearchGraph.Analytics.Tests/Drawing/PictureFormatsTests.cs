using ResearchGraph.Analytics.Drawing;

namespace ResearchGraph.Analytics.Tests.Drawing;

public sealed class PictureFormatsTests
{
    [Fact]
    public void A_file_name_asks_for_a_format_by_its_ending()
    {
        foreach (var format in PictureFormats.All)
        {
            Assert.Same(format, PictureFormats.Find(format.Name.ToUpperInvariant()));
            Assert.All(format.Extensions, ending => Assert.Same(format, PictureFormats.ForFile("folder.x/file" + ending.ToUpperInvariant())));
        }
        Assert.Null(PictureFormats.Find("png"));
        Assert.Null(PictureFormats.ForFile("file"));
    }

    [Fact]
    public void A_format_of_several_files_puts_them_beside_each_other()
    {
        var csv = PictureFormats.Find("csv")!;
        Assert.Equal(["out/net-nodes.csv", "out/net-edges.csv"], csv.PathsFor("out/net.csv").AsEnumerable());
        Assert.Equal(["net.v2-nodes.csv", "net.v2-edges.csv"], csv.PathsFor("net.v2").AsEnumerable());
        Assert.Equal(["net.JSON"], PictureFormats.Find("json")!.PathsFor("net.JSON").AsEnumerable());
    }

    [Fact]
    public void Every_format_writes_every_picture_and_the_same_twice()
    {
        NetworkPicture[] pictures = [new() { Title = "" }, Pictures.Nasty, Pictures.Rings(3, 7)];
        foreach (var picture in pictures)
        {
            foreach (var format in PictureFormats.All)
            {
                for (var part = 0; part < format.Parts.Length; part++)
                    Assert.Equal(Pictures.Write(PlacedPicture.Place(picture), format.Name, part), Pictures.Write(PlacedPicture.Place(picture), format.Name, part));
            }
        }
    }

    public static TheoryData<string, NetworkPicture> Contradictions => new()
    {
        { "Edge 0: found nodes 0 and 9", Picture() with { Edges = [new() { Source = 0, Target = 9 }] } },
        { "Edge 0: found nodes 1 and 1", Picture() with { Edges = [new() { Source = 1, Target = 1 }] } },
        { "Edge 1: found a second edge", Picture() with { Edges = [new() { Source = 0, Target = 1 }, new() { Source = 1, Target = 0 }] } },
        { "Edge 0: found weight 0", Picture() with { Edges = [new() { Source = 0, Target = 1, Weight = 0 }] } },
        { "Edge 0: found item 3", Picture() with { Edges = [new() { Source = 0, Target = 1, Items = [3] }] } },
        { "Node 1: found id 'a'", Picture() with { Nodes = [new() { Id = "a", Label = "" }, new() { Id = "a", Label = "" }] } },
        { "Node 0 ('a'): found group 2", Picture() with { Nodes = [new() { Id = "a", Label = "", Group = 2 }] } },
        { "Node 0 ('a'): found score NaN", Picture() with { Nodes = [new() { Id = "a", Label = "", Score = double.NaN }] } },
        { "Node 0 ('a'): found years 3 to 2", Picture() with { Nodes = [new() { Id = "a", Label = "", FirstYear = 3, LastYear = 2 }] } },
        { "second attribute 'n'", Picture() with { Nodes = [new() { Id = "a", Label = "", Attributes = [new("n", 1L), new("n", "x")] }] } },
        { "Group 0: found id ''", Picture() with { Groups = [new("", "x")] } },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_picture_that_contradicts_itself_is_refused(string message, NetworkPicture picture) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => PlacedPicture.Place(picture)).Message, StringComparison.Ordinal);

    private static NetworkPicture Picture() => new() { Title = "T", Nodes = [new() { Id = "a", Label = "A" }, new() { Id = "b", Label = "B" }] };
}
