using ResearchGraph.Graph.Model;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Pulling;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Pulling;

[Collection(ServerCollection.Name)]
public sealed class PullTests(ServerFixture fixture)
{
    [ServerFact]
    public async Task What_was_loaded_is_pulled_and_counts_as_loaded()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(1_500, seed: 4);
        await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, CancellationToken.None);
        var pulled = await GraphPuller.PullAsync(transport, new PullOptions(), null, CancellationToken.None);
        Assert.Equal(0, pulled.LostRelationships);
        Assert.Equal(GraphText.Of(graph), GraphText.Of(pulled.Graph));
        Assert.Equal("node:0", pulled.Graph.GetProperty(new NodeId(0), "id").AsString());
        var again = await Neo4jLoader.LoadAsync(pulled.Graph, transport, new LoadOptions { DryRun = true }, null, CancellationToken.None);
        Assert.Equal(0, again.Nodes.Sum(count => count.Written));
    }

    [ServerFact]
    public async Task Any_graph_is_pulled_also_one_with_points_and_without_ids_or_labels()
    {
        await using var transport = await fixture.EmptyAsync();
        await Database.RunAsync(transport, "CREATE (a:X {p: point({x: 1, y: 2}), l: [point({x: 1, y: 2, z: 3})], e: []})-[:R]->(a), (), (:X)-[:R {k: date('2024-01-01')}]->()");
        var pulled = await GraphPuller.PullAsync(transport, new PullOptions(), null, CancellationToken.None);
        Assert.Equal(
            ["  ", "  ", "X null  ", "X null -R->  null k: date('2024-01-01')", "X null -R-> X null ", "X null e: [], l: [point({x: 1.0, y: 2.0, z: 3.0, crs: 'cartesian-3d'})], p: point({x: 1.0, y: 2.0, crs: 'cartesian'})"],
            GraphText.Of(pulled.Graph).Select(line => line.StartsWith(" null", StringComparison.Ordinal) ? "  " : line == "X null " ? "X null  " : line).Order(StringComparer.Ordinal));
    }
}
