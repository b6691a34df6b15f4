using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Components;

public sealed class ComponentTests
{
    [Theory]
    [MemberData(nameof(Graphs.Kinds), MemberType = typeof(Graphs))]
    public void Nodes_share_a_component_when_there_are_paths(int seed, bool directed, bool weighted)
    {
        var graph = Graphs.OfKind(seed, directed, weighted);
        var weak = WeakComponents.Compute(graph).Membership;
        var strong = StrongComponents.Compute(graph).Membership;
        var reachable = Dense.Reachable(graph);
        var joined = Dense.Reachable(graph.ToUndirected());
        for (var u = 0; u < graph.NodeCount; u++)
        {
            for (var v = 0; v < graph.NodeCount; v++)
            {
                Assert.Equal(joined[u, v], weak[u] == weak[v]);
                Assert.Equal(reachable[u, v] && reachable[v, u], strong[u] == strong[v]);
            }
        }
    }

    [Fact]
    public void Numbers_follow_the_smallest_node()
    {
        Assert.Equal([0, 1, 0, 1, 2, 0], WeakComponents.Compute(Graphs.Of(6, "5-2 3-1 0-5")).Membership.ToArray());
        Assert.Equal([0, 1, 1, 2], StrongComponents.Compute(Graphs.Of(4, "0-1 1-2 2-1 2-3", directed: true)).Membership.ToArray());
    }

    [Fact]
    public void A_long_path_needs_no_deep_stack()
    {
        var nodes = Enumerable.Range(0, 300_000).ToArray();
        var options = new CsrBuildOptions { Directed = true };
        var path = CsrGraphBuilder.Build(nodes.Length, nodes[..^1], nodes[1..], null, options);
        Assert.Equal(nodes.Length, StrongComponents.Compute(path).Count);
        Assert.Equal(1, WeakComponents.Compute(path).Count);
        var ring = CsrGraphBuilder.Build(nodes.Length, nodes, [.. nodes[1..], 0], null, options);
        Assert.Equal(1, StrongComponents.Compute(ring).Count);
    }

    [Fact]
    public void Threads_do_not_show()
    {
        var graph = Graphs.Random(8, 100_000, 90_000);
        Assert.Equal(
            WeakComponents.Compute(graph, new ComponentOptions { Threads = 1 }).Membership.ToArray(),
            WeakComponents.Compute(graph, new ComponentOptions { Threads = 4 }).Membership.ToArray());
    }
}
