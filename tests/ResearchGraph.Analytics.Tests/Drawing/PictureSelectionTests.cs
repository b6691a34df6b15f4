using ResearchGraph.Analytics.Drawing;

namespace ResearchGraph.Analytics.Tests.Drawing;

public sealed class PictureSelectionTests
{
    [Fact]
    public void A_picture_that_is_small_enough_stays_itself()
    {
        var picture = Pictures.Rings(3, 5);
        Assert.Same(picture, PictureSelection.Leading(picture, 16));
        Assert.Same(picture, PictureSelection.Leading(picture, 1_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => PictureSelection.Leading(picture, 0));
    }

    [Fact]
    public void Every_large_group_shows_its_leading_nodes()
    {
        // 12 of 24: one of each of twelve groups, that of the highest score.
        var cut = PictureSelection.Leading(Grouped(12, 2), 12);
        Assert.Equal(Enumerable.Range(0, 12).Select(group => $"{group}-1"), cut.Nodes.Select(node => node.Id));
        Assert.Equal(Enumerable.Range(0, 12), cut.Nodes.Select(node => node.Group));
        Assert.Equal("shown: 12 leading nodes of 24", cut.Subtitle);
    }

    [Fact]
    public void What_groups_leave_goes_to_the_highest_scores_of_all()
    {
        // Three groups of 20, of which each has room for 3 of 30: 9, then the best of the rest, which are in the last group.
        var picture = Grouped(3, 20) with { Subtitle = "Three" };
        var cut = PictureSelection.Leading(picture with { Nodes = [.. picture.Nodes.Select(node => node with { Score = node.Score + 100 * node.Group })] }, 30);
        Assert.Equal([3, 7, 20], Enumerable.Range(0, 3).Select(group => cut.Nodes.Count(node => node.Group == group)));
        Assert.Equal("Three; shown: 30 leading nodes of 60", cut.Subtitle);
    }

    [Fact]
    public void Larger_groups_come_first_and_groups_without_a_node_go()
    {
        PictureNode[] nodes =
        [
            new() { Id = "alone", Label = "", Score = 9 }, new() { Id = "small", Label = "", Score = 9, Group = 0 },
            new() { Id = "a", Label = "", Score = 1, Group = 1 }, new() { Id = "b", Label = "", Score = 2, Group = 1 },
        ];
        var cut = PictureSelection.Leading(new NetworkPicture { Title = "", Nodes = [.. nodes], Groups = [new("s", "S"), new("l", "L")] }, 1);
        Assert.Equal(("b", 0, "l"), (Assert.Single(cut.Nodes).Id, cut.Nodes[0].Group, Assert.Single(cut.Groups).Id));
    }

    [Fact]
    public void Edges_groups_and_items_are_those_of_the_nodes_that_stay()
    {
        var picture = Pictures.Nasty;
        for (var most = 1; most < picture.Nodes.Length; most++)
        {
            var cut = PictureSelection.Leading(picture, most);
            Assert.Equal(most, cut.Nodes.Length);
            var ids = cut.Nodes.Select(node => node.Id).ToHashSet();
            Assert.Equal(
                picture.Edges.Select(edge => (picture.Nodes[edge.Source].Id, picture.Nodes[edge.Target].Id, edge.Weight)).Where(edge => ids.Contains(edge.Item1) && ids.Contains(edge.Item2)),
                cut.Edges.Select(edge => (cut.Nodes[edge.Source].Id, cut.Nodes[edge.Target].Id, edge.Weight)));
            foreach (var node in cut.Nodes)
            {
                var before = picture.Nodes.Single(other => other.Id == node.Id);
                Assert.Equal(before.Group < 0 ? null : picture.Groups[before.Group], node.Group < 0 ? null : cut.Groups[node.Group]);
                Assert.Equal(before.Items.Select(item => picture.Items[item]), node.Items.Select(item => cut.Items[item]));
            }

            // Valid, or this would throw.
            Assert.Contains($"shown: {most} leading people of 6", Pictures.Write(PlacedPicture.Place(cut), "json"), StringComparison.Ordinal);
        }
    }

    private static NetworkPicture Grouped(int groups, int size) => new()
    {
        Title = "Groups",
        Groups = [.. Enumerable.Range(0, groups).Select(group => new PictureGroup($"g{group}", $"Group {group}"))],
        Nodes =
        [
            .. Enumerable.Range(0, groups * size).Select(i => new PictureNode { Id = $"{i / size}-{i % size}", Label = "", Group = i / size, Score = i % size }),
        ],
    };
}
