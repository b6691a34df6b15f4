using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Loading;

/// <summary>A network between us and the server that breaks.</summary>
[Collection(ServerCollection.Name)]
public sealed class BrokenNetworkTests(ServerFixture fixture)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [ServerFact]
    public async Task A_network_that_comes_back_is_waited_for_and_nothing_is_there_twice()
    {
        await using var direct = await fixture.EmptyAsync();
        using var proxy = new TcpProxy(fixture.Settings!.Address.Port!.Value);
        var graph = RandomGraph.Create(2_000, seed: 11);
        await using (var transport = TransportFactory.Create(Through(proxy)))
        {
            var cuts = 0;
            var progress = new Progress(state =>
            {
                // Once among the nodes, twice among the relationships, with other batches on their way.
                if (state.Done > cuts * state.Total / 3 && Interlocked.Increment(ref cuts) <= 3) _ = CutForAWhileAsync(proxy);
            });
            await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions { MaxBatchRows = 150, Workers = 4 }, progress, None);
            Assert.True(cuts >= 3);
        }
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(direct));
        Assert.True((await Neo4jLoader.LoadAsync(graph, direct, new LoadOptions(), null, None)).IsUnchanged);
    }

    [ServerFact]
    public async Task After_a_network_that_stays_away_the_load_is_run_again()
    {
        await using var direct = await fixture.EmptyAsync();
        using var proxy = new TcpProxy(fixture.Settings!.Address.Port!.Value);
        var graph = RandomGraph.Create(1_000, seed: 12);
        var impatient = Through(proxy) with { Retries = new RetryPolicy { MaxAttempts = 2, FirstPause = TimeSpan.FromMilliseconds(10) } };
        await using (var transport = TransportFactory.Create(impatient))
        {
            var progress = new Progress(state => { if (state is { Stage: LoadStage.Relationships, Done: > 0 }) proxy.Cut(); });
            var error = await Assert.ThrowsAsync<Neo4jException>(
                () => Neo4jLoader.LoadAsync(graph, transport, new LoadOptions { MaxBatchRows = 150 }, progress, None));
            Assert.Contains(error.Problem, new[] { Neo4jProblem.ConnectionLost, Neo4jProblem.Unreachable });
            Assert.Contains("See that the server runs", error.Message, StringComparison.Ordinal);
        }
        var rest = await Neo4jLoader.LoadAsync(graph, direct, new LoadOptions(), null, None);
        Assert.True(rest.Relationships.Sum(count => count.Created) > 0);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(direct));
    }

    [ServerFact]
    public async Task What_two_loads_at_once_or_a_lost_answer_left_twice_is_there_once_in_the_end()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(1_500, seed: 13);
        var (one, other) = (new LoadOptions { MaxBatchRows = 200, Workers = 2 }, new LoadOptions { MaxBatchRows = 300, Workers = 1 });
        await Task.WhenAll(
            Neo4jLoader.LoadAsync(graph, transport, one, null, None), Neo4jLoader.LoadAsync(graph, transport, other, null, None));
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        Assert.True((await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, None)).IsUnchanged);

        // As after an answer that came too late: a batch was done, and done again.
        await Database.RunAsync(transport, $"MATCH (a)-[r:PARALLEL]->(b) CREATE (a)-[s:PARALLEL]->(b) SET s = properties(r)");
        var states = EntityStates.OfRelationships(graph, EntityStates.OfNodes(graph, NodeIdentity.Of(graph, "id")));
        await new TwinRemover(transport, states).RemoveAsync(graph.RelationshipCount, hasLost: true, None);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task A_load_that_runs_while_another_has_compared_and_not_yet_written_leaves_nothing_twice()
    {
        await using var transport = await fixture.EmptyAsync();
        var graph = RandomGraph.Create(1_500, seed: 14);
        var other = false;
        var progress = new Progress(stage =>
        {
            if (other || stage.Stage != LoadStage.Schema) return;
            other = true;
            Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, None).GetAwaiter().GetResult();
        });
        await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), progress, None);
        Assert.True(other);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task A_certificate_that_nobody_trusts_is_refused_unless_the_address_says_so()
    {
        using var proxy = new TcpProxy(fixture.Settings!.Address.Port!.Value, hasTls: true);
        var (trusting, strict, plain) = fixture.Settings.Address.IsBolt
            ? (ServerScheme.BoltSelfSigned, ServerScheme.BoltTls, ServerScheme.Bolt)
            : (ServerScheme.HttpsSelfSigned, ServerScheme.Https, ServerScheme.Http);
        await using (var transport = TransportFactory.Create(With(trusting)))
        {
            Assert.StartsWith("Neo4j 5.", await transport.ConnectAsync(None), StringComparison.Ordinal);
            Assert.Equal(1, (await Database.ScalarAsync(transport, "RETURN 1")).AsInteger());
        }
        Assert.Contains("+ssc://", await MessageAsync(strict), StringComparison.Ordinal);
        Assert.Contains(fixture.Settings.Address.IsBolt ? "neo4j+s://" : "https://", await MessageAsync(plain), StringComparison.Ordinal);

        ConnectionSettings With(ServerScheme scheme) => Through(proxy) with
        {
            Address = Through(proxy).Address with { Scheme = scheme },
            RequestTimeout = TimeSpan.FromSeconds(20),
        };

        async Task<string> MessageAsync(ServerScheme scheme)
        {
            await using var transport = TransportFactory.Create(With(scheme));
            return (await Assert.ThrowsAsync<Neo4jException>(() => transport.ConnectAsync(None))).Message;
        }
    }

    [ServerFact]
    public async Task A_server_that_is_silent_for_too_long_is_given_up()
    {
        await using var transport = TransportFactory.Create(fixture.Settings! with { RequestTimeout = TimeSpan.FromSeconds(1) });
        var slow = QueryRequest.Read("UNWIND range(1, 300000000) AS x WITH x WHERE x % 3 = 4 RETURN count(x)");
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(slow, None));
        Assert.Equal(Neo4jProblem.TimedOut, error.Problem);
        Assert.Contains("--batch", error.Message, StringComparison.Ordinal);
    }

    private ConnectionSettings Through(TcpProxy proxy) => fixture.Settings! with
    {
        Address = fixture.Settings!.Address with { Host = "127.0.0.1", Port = proxy.Port },
    };

    private static async Task CutForAWhileAsync(TcpProxy proxy)
    {
        proxy.Cut();
        await Task.Delay(500);
        proxy.Mend();
    }
}
