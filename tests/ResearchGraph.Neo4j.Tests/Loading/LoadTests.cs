using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Loading;

[Collection(ServerCollection.Name)]
public sealed class LoadTests(ServerFixture fixture)
{
    private const string Schema = "// a comment; with a semicolon\nCREATE INDEX a_value IF NOT EXISTS FOR (n:A) ON (n.`title`);";

    [ServerFact]
    public async Task A_second_load_changes_nothing_and_a_third_moves_what_changed()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(1_000, seed: 1);
        var first = await LoadAsync(graph, transport, new LoadOptions { Workers = 3, MaxBatchRows = 700 });
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        Assert.Equal(graph.NodeCount, first.Nodes.Sum(count => count.Created));
        Assert.Equal(graph.RelationshipCount, first.Relationships.Sum(count => count.Created));
        Assert.False(first.IsUnchanged);

        var second = await LoadAsync(graph, transport);
        Assert.True(second.IsUnchanged);
        Assert.Equal(graph.NodeCount, second.Nodes.Sum(count => count.Unchanged));

        var revised = RandomGraph.Create(1_000, seed: 1, revision: 1);
        var third = await LoadAsync(revised, transport);
        Assert.Equal(100, third.Nodes.Sum(count => count.Updated));
        Assert.Equal(60, third.Relationships.Sum(count => count.Updated));
        Assert.Equal(0, third.Nodes.Concat(third.Relationships).Sum(count => count.Created));
        Assert.Equal(100, (await Database.ScalarAsync(transport, "MATCH (n) WHERE n.`revised 1` = 1 RETURN count(n)")).AsInteger());
        Assert.Equal(Database.CountsOf(revised), await Database.CountsAsync(transport));
        Assert.True((await LoadAsync(revised, transport)).IsUnchanged);
    }

    [ServerFact]
    public async Task A_load_that_is_broken_off_is_simply_run_again()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(800, seed: 2);
        using var stop = new CancellationTokenSource();
        var progress = new Progress(state => { if (state is { Stage: LoadStage.Relationships, Done: > 0 }) stop.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Neo4jLoader.LoadAsync(graph, transport, new LoadOptions { MaxBatchRows = 250 }, progress, stop.Token));
        var rest = await LoadAsync(graph, transport);
        Assert.True(rest.Nodes.Sum(count => count.Unchanged) > 0);
        Assert.True(rest.Relationships.Sum(count => count.Created) > 0);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task Pruning_removes_what_was_loaded_and_nothing_else()
    {
        await using var transport = await fixture.EmptyAsync();
        await Database.RunAsync(transport, "CREATE (:A {id: 'was there', mine: 1})-[:MINE]->(:Mine)");
        var full = Small(["kept", "was there", "gone", "held"]);
        Assert.Equal(1, (await LoadAsync(full, transport)).Adopted);
        await Database.RunAsync(transport, "MATCH (n:A {id: 'held'}), (m:Mine) CREATE (m)-[:MINE]->(n)");
        await Database.RunAsync(transport, "MATCH (n:A {id: 'kept'}) SET n.mine = 2, n:Mine");

        var smaller = Small(["kept"]);
        var plain = await LoadAsync(smaller, transport);
        Assert.Equal((3, 3), (plain.Removal.StaleNodes, plain.Removal.StaleRelationships));
        var forecast = await LoadAsync(smaller, transport, new LoadOptions { Prune = true, DryRun = true });
        Assert.Equal(new RemovalCount(1, 3, 1, 1, 0, 0), forecast.Removal);
        Assert.Equal(forecast.Removal, (await LoadAsync(smaller, transport, new LoadOptions { Prune = true })).Removal);

        var left = await Database.RunAsync(transport, $"MATCH (n:A) RETURN n.id + ' ' + coalesce(n.mine, '-') + ' ' + (n.{Marks.Key} IS NOT NULL) ORDER BY n.id");
        Assert.Equal(["held - true", "kept 2 true", "was there 1 false"], left.Select(row => row[0].AsString()));
        Assert.Equal("(A) 3\n(Mine) 2\n[MINE] 2", await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task A_dry_run_says_what_would_be_and_writes_nothing()
    {
        await using var transport = await fixture.EmptyAsync();
        var report = await LoadAsync(Small(["a", "b"]), transport, new LoadOptions { DryRun = true, Schema = Schema });
        Assert.Equal((2, 1, 2), (report.Nodes.Sum(count => count.Created), report.Relationships.Sum(count => count.Created), report.SchemaStatements));
        Assert.Equal("", await Database.CountsAsync(transport));
        Assert.Empty(await Database.RunAsync(transport, "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'"));
    }

    [ServerFact]
    public async Task Twins_that_a_killed_load_left_are_removed_by_the_next()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(200, seed: 3);
        await LoadAsync(graph, transport);
        await Database.RunAsync(transport, "MATCH (a)-[r:R]->(b) CREATE (a)-[s:R]->(b) SET s = properties(r)");
        await LoadAsync(graph, transport);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        Assert.True((await LoadAsync(graph, transport)).IsUnchanged);
    }

    [ServerFact]
    public async Task An_internal_id_that_leads_to_another_node_by_now_is_not_written_to()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = Small(["a", "b", "c"]);
        await LoadAsync(graph, transport);
        var nodes = EntityStates.OfNodes(graph, NodeIdentity.Of(graph, "id"));
        var addresses = (await NodeAddresses.ReadAsync(transport, nodes, CancellationToken.None))!;
        await Database.RunAsync(transport, $"MATCH ()-[r]->() DELETE r");
        await Database.RunAsync(transport, $"MATCH (a {{id: 'a'}}), (b {{id: 'b'}}) WITH a, b, a.{Marks.Key} AS k SET a.{Marks.Key} = b.{Marks.Key}, b.{Marks.Key} = k");

        var rows = Value.List(Value.List(addresses.IdOf(0), addresses.IdOf(1), 5));
        var request = new QueryRequest($"UNWIND $rows AS row {NodeAddresses.MatchEnds}CREATE (a)-[:NEXT]->(b) {NodeAddresses.ReturnChecked}")
        {
            Parameters = new MapValue([new("rows", rows), new("check", addresses.CheckOf(0, 1, 5))]),
        };
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(request, CancellationToken.None));
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.ServerCode);
        Assert.Equal("(A) 3", await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task A_value_that_cannot_be_stored_is_named()
    {
        await using var transport = await fixture.EmptyAsync();
        var builder = new GraphBuilder();
        for (var i = 0; i < 300; i++) builder.AddNode("A", ("id", $"a{i}"), ("title", i == 222 ? new string('x', 20_000) : "short"));
        var error = await Assert.ThrowsAsync<Neo4jException>(() => LoadAsync(builder.Freeze(), transport, new LoadOptions { Schema = Schema }));
        Assert.Equal(Neo4jProblem.BadValue, error.Problem);
        Assert.Contains("(:A {id: 'a222'})", error.Message, StringComparison.Ordinal);
        Assert.Contains("'title'", error.Message, StringComparison.Ordinal);
    }

    [ServerFact]
    public async Task A_schema_that_does_not_fit_is_quoted()
    {
        await using var transport = await fixture.EmptyAsync();
        await Database.RunAsync(transport, "CREATE (:A {id: 1}), (:A {id: 1})");
        var error = await Assert.ThrowsAsync<Neo4jException>(() => LoadAsync(Small(["a"]), transport));
        Assert.Contains("'CREATE CONSTRAINT IF NOT EXISTS FOR (n:`A`)", error.Message, StringComparison.Ordinal);
    }

    private static GraphSnapshot Small(string[] ids)
    {
        var builder = new GraphBuilder();
        var nodes = Array.ConvertAll(ids, id => builder.AddNode("A", ("id", id), ("length", id.Length)));
        for (var i = 1; i < nodes.Length; i++) builder.AddRelationship("NEXT", nodes[0], nodes[i], ("place", i));
        return builder.Freeze();
    }

    private static Task<LoadReport> LoadAsync(GraphSnapshot graph, INeo4jTransport transport, LoadOptions? options = null) =>
        Neo4jLoader.LoadAsync(graph, transport, options ?? new LoadOptions(), progress: null, CancellationToken.None);
}
