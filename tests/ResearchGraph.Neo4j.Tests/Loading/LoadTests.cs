using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Tests.Loading;

[Collection(ServerCollection.Name)]
public sealed class LoadTests(ServerFixture fixture)
{
    [ServerFact]
    public async Task A_second_load_changes_nothing_and_a_third_moves_what_changed()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(3_000, seed: 1);
        var first = await LoadAsync(graph, transport, new LoadOptions { Workers = 3, MaxBatchRows = 700 });
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        Assert.Equal(graph.NodeCount, first.Nodes.Sum(count => count.Created));
        Assert.Equal(graph.RelationshipCount, first.Relationships.Sum(count => count.Created));
        Assert.False(first.IsUnchanged);

        var second = await LoadAsync(graph, transport);
        Assert.True(second.IsUnchanged);
        Assert.Equal(graph.NodeCount, second.Nodes.Sum(count => count.Unchanged));

        var revised = RandomGraph.Create(3_000, seed: 1, revision: 1);
        var third = await LoadAsync(revised, transport);
        Assert.Equal(300, third.Nodes.Sum(count => count.Updated));
        Assert.Equal(180, third.Relationships.Sum(count => count.Updated));
        Assert.Equal(0, third.Nodes.Concat(third.Relationships).Sum(count => count.Created));
        Assert.Equal(300, (await Database.ScalarAsync(transport, "MATCH (n) WHERE n.`revised 1` = 1 RETURN count(n)")).AsInteger());
        Assert.Equal(Database.CountsOf(revised), await Database.CountsAsync(transport));
        Assert.True((await LoadAsync(revised, transport)).IsUnchanged);
    }

    private static Task<LoadReport> LoadAsync(GraphSnapshot graph, INeo4jTransport transport, LoadOptions? options = null) =>
        Neo4jLoader.LoadAsync(graph, transport, options ?? new LoadOptions(), progress: null, CancellationToken.None);
}
