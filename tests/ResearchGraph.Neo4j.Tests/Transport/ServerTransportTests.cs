using ResearchGraph.Graph.Values.Temporal;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Transport;

[Collection(ServerCollection.Name)]
public sealed class ServerTransportTests(ServerFixture fixture)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [ServerFact]
    public async Task Every_kind_of_value_goes_there_and_comes_back()
    {
        await using var transport = TransportFactory.Create(fixture.Settings!);
        Value[] values =
        [
            Value.Null, true, -5, long.MaxValue, 1.0, 1e300, -0.1, double.NaN, double.PositiveInfinity, "", "ä\"\\\n\u0001 𝄞",
            LocalDate.FromCalendar(2024, 2, 29), new LocalTime(1), new OffsetTime(3_600_000_000_000, -5400),
            new LocalDateTime(1_700_000_000, 5), new ZonedDateTime(1_700_000_000, 0, 3600), new ZonedDateTime(1_700_000_000, 7, 3600, "Europe/Berlin"),
            new Duration(-14, 3, -5, 500_000_000), new Duration(0, 0, 0, 0),
            new Point(Point.Cartesian, 1, -2.5, 0), new Point(Point.Cartesian3D, 1, 2, 0), new Point(Point.Wgs84, 12.5, 55.6, 0), new Point(Point.Wgs84WithHeight, 12.5, 55.6, -3),
            Value.List(1, Value.List("a", Value.Null)), new MapValue([new("k", Value.List(2.0))]),
        ];
        foreach (var sent in values.Append(Value.List(values)))
        {
            var result = await transport.RunAsync(QueryRequest.Read("RETURN $x AS x", ("x", sent)), None);
            var received = result.Rows[0][0];
            Assert.Equal((sent.Kind, sent.ToString()), (received.Kind, received.ToString()));
        }
    }

    [ServerFact]
    public async Task Nodes_relationships_and_paths_can_be_looked_up()
    {
        await using var transport = await fixture.EmptyAsync();
        var result = await transport.RunAsync(
            new QueryRequest("CREATE p = (a:A:B {x: 1})-[r:R {y: 'z'}]->(b:C) RETURN p, a, r, b, point({x: 1, y: 2}) AS q"), None);
        var row = result.Rows[0];
        Assert.Equal(["p", "a", "r", "b", "q"], result.Fields);
        var (path, node, relationship) = (row[0].AsPath(), result.Entities[row[1].AsNode()], result.Entities[row[2].AsRelationship()]);
        Assert.Equal(row[1].AsNode(), path.Nodes[0]);
        Assert.Equal(row[3].AsNode(), path.Nodes[1]);
        Assert.Equal(["A", "B"], node.Labels.Order());
        Assert.Equal(1, node.Properties["x"].AsInteger());
        Assert.Equal("R", relationship.Type);
        Assert.Equal("z", relationship.Properties["y"].AsString());
        Assert.Equal(node.ElementId, relationship.SourceElementId);
        Assert.Equal("point({x: 1.0, y: 2.0, crs: 'cartesian'})", row[4].ToString());
        Assert.Equal(2, result.Counters.NodesCreated);
        Assert.Equal(1, result.Counters.RelationshipsCreated);
    }

    [ServerFact]
    public async Task Rows_stream_and_a_failure_on_the_way_is_told()
    {
        await using var transport = TransportFactory.Create(fixture.Settings!);
        await using (var cursor = await transport.OpenAsync(QueryRequest.Read("UNWIND range(1, 200000) AS x RETURN x, 'text ' + x AS t"), None))
        {
            var sum = 0L;
            while (await cursor.NextAsync(None) is { } row) sum += row[0].AsInteger();
            Assert.Equal(200_000L * 200_001 / 2, sum);
        }
        await using var failing = await transport.OpenAsync(QueryRequest.Read("UNWIND range(-5, 5) AS x RETURN 1 / x"), None);
        var error = await Assert.ThrowsAsync<Neo4jException>(async () => { while (await failing.NextAsync(None) is not null) { } });
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.ServerCode);
    }

    [ServerFact]
    public async Task Transactions_commit_roll_back_and_are_seen_afterwards()
    {
        await using var transport = await fixture.EmptyAsync();
        await using (var kept = await transport.BeginAsync(None))
        {
            await kept.RunAsync(new QueryRequest("CREATE (:Kept)"), None);
            Assert.Equal(0, (await Database.ScalarAsync(transport, "MATCH (n) RETURN count(n)")).AsInteger());
            await kept.CommitAsync(None);
        }
        await using (var left = await transport.BeginAsync(None)) await left.RunAsync(new QueryRequest("CREATE (:Left)"), None);
        await using (var failed = await transport.BeginAsync(None))
        {
            await failed.RunAsync(new QueryRequest("CREATE (:Failed)"), None);
            await Assert.ThrowsAsync<Neo4jException>(() => failed.RunAsync(new QueryRequest("RETURN 1 / 0"), None));
        }
        Assert.Equal("(Kept) 1", await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task What_is_wrong_with_server_user_or_database_is_told_at_once()
    {
        var settings = fixture.Settings!;
        await AssertProblem(settings with { Password = "wrong-secret" }, Neo4jProblem.Unauthorized, "NEO4J_PASSWORD");
        await AssertProblem(settings with { Database = "nope" }, Neo4jProblem.NoDatabase, "'nope'");
        await AssertProblem(settings with { Address = settings.Address with { Port = 1 } }, Neo4jProblem.Unreachable, "See that the server runs");
        await AssertProblem(settings with { Address = settings.Address with { Host = "no-such-host.invalid" } }, Neo4jProblem.Unreachable, "'no-such-host.invalid' is not known");
        await AssertProblem(settings with { Address = settings.Address with { Scheme = ServerScheme.Https } }, Neo4jProblem.Unreachable, "TLS");
        await using var transport = TransportFactory.Create(settings);
        Assert.StartsWith("Neo4j 5.", await transport.ConnectAsync(None), StringComparison.Ordinal);
    }

    private static async Task AssertProblem(ConnectionSettings settings, Neo4jProblem problem, string advice)
    {
        await using var transport = TransportFactory.Create(settings);
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.ConnectAsync(None));
        Assert.Equal(problem, error.Problem);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(settings.Password!, error.ToString(), StringComparison.Ordinal);
    }
}
