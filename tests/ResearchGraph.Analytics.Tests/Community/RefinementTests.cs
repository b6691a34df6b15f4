using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Community;

/// <summary>The graph inside a community by hand and by brute force; groups of the refinement by the properties that its paper promises.</summary>
public sealed class RefinementTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RowsAreThoseOfTheCommunityAlone(bool weighted)
    {
        var graph = Graphs.Random(5, 200, 900, weighted: weighted);
        var (level, _, _) = LevelGraph.Of(graph, new CommunityOptions(), CancellationToken.None);
        // Communities of very different sizes, one after another: the rows of a large one must not show through in a small one.
        var labels = Enumerable.Range(0, 200).Select(node => node % 7 == 0 ? 1 : node % 31 == 0 ? 2 : 0).ToArray();
        using var members = new Members(labels, 200, 3);
        var places = members.Places(new int[200]);
        using var rows = new CommunityRows(level, places);
        foreach (var community in new[] { 0, 2, 1, 0 })
        {
            var nodes = members.Of(community).ToArray();
            rows.Load(nodes, members.Starts[community]);
            for (var i = 0; i < nodes.Length; i++)
            {
                var expected = Row(graph, nodes[i], labels);
                var found = Enumerable.Range(rows.Offsets[i], rows.Offsets[i + 1] - rows.Offsets[i])
                    .Select(at => (nodes[rows.Targets[at]], rows.Weights is { } weights ? weights[at] : 1));
                Assert.Equal(expected, found);
                Assert.Equal(expected.Sum(edge => edge.Weight), rows.Strengths[i]);
            }
        }
    }

    [Theory]
    [InlineData(1, 0.01, false)]
    [InlineData(2, 0, false)]
    [InlineData(3, 0.5, true)]
    public void GroupsAreConnectedAndInsideOneCommunity(int seed, double randomness, bool weighted)
    {
        var graph = Graphs.Random(seed, 400, 1_600, weighted: weighted);
        var (level, gamma, _) = LevelGraph.Of(graph, new CommunityOptions(), CancellationToken.None);
        var community = Leiden.Compute(graph, new LeidenOptions { Seed = (ulong)seed, Resolution = 0.2 }).Partition;
        int[][] refined = [.. new[] { 1, 4 }.Select(threads => Refine(level, gamma, community, randomness, threads))];
        Assert.Equal(refined[0], refined[1]);
        var groups = Partition.FromLabels(refined[0]);
        Assert.InRange(groups.Count, community.Count + 1, graph.NodeCount - 1);
        foreach (var group in groups.Groups())
        {
            Assert.Single(group.Select(node => community.Membership[node]).Distinct());
            Assert.Equal(group.Length, Reached(graph, group).Count);
        }
    }

    private static int[] Refine(LevelGraph level, double gamma, Partition community, double randomness, int threads)
    {
        using var workspace = new Workspace(level.NodeCount, threads);
        var groups = new int[level.NodeCount];
        new Refinement(level, gamma, randomness, seed: 9).Run(community.Membership.ToArray(), community.Count, groups, workspace, CancellationToken.None);
        return groups;
    }

    private static List<(int Node, double Weight)> Row(CsrGraph graph, int node, int[] labels)
    {
        var weights = graph.NeighbourWeights(node);
        var row = new List<(int, double)>();
        for (var i = 0; i < graph.Degree(node); i++)
        {
            var other = graph.Neighbours(node)[i];
            if (labels[other] == labels[node] && other != node) row.Add((other, weights.IsEmpty ? 1 : weights[i]));
        }
        return row;
    }

    private static HashSet<int> Reached(CsrGraph graph, int[] group)
    {
        var (inside, reached, open) = (group.ToHashSet(), new HashSet<int> { group[0] }, new Stack<int>([group[0]]));
        while (open.TryPop(out var node))
        {
            foreach (var other in graph.Neighbours(node))
            {
                if (inside.Contains(other) && reached.Add(other)) open.Push(other);
            }
        }
        return reached;
    }
}
