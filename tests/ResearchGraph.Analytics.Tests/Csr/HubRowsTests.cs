using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Csr;

/// <summary>Every edge once, from the end of lower degree to that of higher degree.</summary>
public sealed class HubRowsTests
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 60, 200)]
    [InlineData(4, 4_000, 40_000)]
    public void EveryEdgeLeadsOnceTowardsTheHub(int seed, int nodes, int edges)
    {
        var graph = nodes == 0 ? CsrGraphBuilder.Build(0, [], []) : Graphs.Random(seed, nodes, edges);
        foreach (var workers in new[] { 1, 3 })
        {
            using var rows = new HubRows(graph, workers, CancellationToken.None);
            var found = new List<(int, int)>();
            for (var rank = 0; rank < graph.NodeCount; rank++)
            {
                var node = rows.Nodes[rank];
                for (var at = rows.Starts[rank]; at < rows.Ends[rank]; at++)
                {
                    var hub = rows.Nodes[rows.Targets[at]];
                    Assert.True((-graph.Degree(hub), hub).CompareTo((-graph.Degree(node), node)) < 0, $"{node} to {hub}");
                    found.Add((Math.Min(node, hub), Math.Max(node, hub)));
                }
            }
            found.Sort();
            Assert.Equal(Edges(graph), found);
            Assert.Equal(Enumerable.Range(0, graph.NodeCount), rows.Nodes.Take(graph.NodeCount).Order());
        }
    }

    private static IEnumerable<(int, int)> Edges(CsrGraph graph) =>
        from node in Enumerable.Range(0, graph.NodeCount)
        from other in graph.Neighbours(node).ToArray()
        where node < other
        orderby node, other
        select (node, other);
}
