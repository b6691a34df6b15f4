using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Import;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Pulling;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Loading;

/// <summary>What needs a server to be stopped, killed or set up otherwise: one test, because starting one takes its time.</summary>
[Collection(ServerCollection.Name)]
public sealed class OwnServerTests
{
    [OwnServerFact]
    public async Task Bulk_import_crash_stop_timeout_and_a_read_only_database()
    {
        using var server = Neo4jServer.Prepare();
        var imported = RandomGraph.Create(500, seed: 6);
        server.Admin(ImportArguments(imported, server.Directory));
        server.Restart();
        await AssertImportedAsync(imported, ServerFixture.SettingsOf(server.Variables));
        await AssertCrashAndStopAreSurvivedAsync(RandomGraph.Create(1_000, seed: 7), server);
        await AssertTimeoutIsToldAsync(ServerFixture.SettingsOf(server.Variables));
        await AssertShortTransactionsAreSurvivedAsync(RandomGraph.Create(4_000, seed: 8), server);
        await AssertReadOnlyIsToldAsync(server);
    }

    private static string[] ImportArguments(Graph.Snapshots.GraphSnapshot graph, string directory)
    {
        var files = Path.Combine(directory, "files");
        var arguments = AdminImportExporter.Write(graph, files).Arguments;
        return [.. arguments.Select(argument => argument.Replace("=nodes-", $"={files}/nodes-", StringComparison.Ordinal)
            .Replace("=relationships-", $"={files}/relationships-", StringComparison.Ordinal))];
    }

    /// <summary>The bulk import made the same graph as a load: a load finds nothing to do, and what is pulled is what was written.</summary>
    private static async Task AssertImportedAsync(Graph.Snapshots.GraphSnapshot graph, ConnectionSettings settings)
    {
        await using var transport = TransportFactory.Create(settings);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        var pulled = await GraphPuller.PullAsync(transport, new PullOptions(), null, CancellationToken.None);
        Assert.Equal(GraphText.Of(graph), GraphText.Of(pulled.Graph));
        Assert.True((await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, CancellationToken.None)).IsUnchanged);
        await Database.EmptyAsync(transport);
    }

    /// <summary>
    /// The server is killed while nodes are written, started again, stopped in order while relationships are, and started again: the
    /// load goes on by itself.
    /// </summary>
    private static async Task AssertCrashAndStopAreSurvivedAsync(Graph.Snapshots.GraphSnapshot graph, Neo4jServer server)
    {
        // A busy machine takes minutes to start a server.
        var patient = ServerFixture.SettingsOf(server.Variables) with { Retries = new RetryPolicy { MaxAttempts = 100, LongestPause = TimeSpan.FromSeconds(5) } };
        await using var transport = TransportFactory.Create(patient);
        Task? crash = null, stop = null;
        var progress = new Progress(state =>
        {
            if (state is { Stage: LoadStage.Nodes, Done: > 0 } && crash is null)
            {
                crash = Task.Run(() =>
                {
                    server.Kill();
                    server.Restart();
                });
            }
            else if (state is { Stage: LoadStage.Relationships, Done: > 0 } && stop is null)
            {
                stop = Task.Run(() =>
                {
                    server.Stop();
                    server.Restart("--set", "db.transaction.timeout=2s");
                });
            }
        });
        await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions { MaxBatchRows = 200, Workers = 1 }, progress, CancellationToken.None);
        Assert.NotNull(crash);
        Assert.NotNull(stop);
        await Task.WhenAll(crash, stop);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        Assert.True((await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, CancellationToken.None)).IsUnchanged);
    }

    private static async Task AssertTimeoutIsToldAsync(ConnectionSettings settings)
    {
        await using var transport = TransportFactory.Create(settings);
        var slow = QueryRequest.Read("UNWIND range(1, 1000000000) AS x WITH x WHERE x % 3 = 4 RETURN count(x)");
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(slow, CancellationToken.None));
        Assert.Equal(Neo4jProblem.TimedOut, error.Problem);
        Assert.Contains("db.transaction.timeout", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A server that ends transactions after a moment: the load sends less at a time, or says what to do; in the end nothing is double.</summary>
    private static async Task AssertShortTransactionsAreSurvivedAsync(Graph.Snapshots.GraphSnapshot graph, Neo4jServer server)
    {
        const int mostLoads = 10;
        server.Stop();
        server.Restart("--set", "db.transaction.timeout=150ms", "--set", "db.transaction.monitor.check.interval=20ms");
        await using (var hurried = TransportFactory.Create(ServerFixture.SettingsOf(server.Variables)))
        {
            var isDone = false;
            for (var load = 0; load < mostLoads && !isDone; load++)
            {
                try
                {
                    await Neo4jLoader.LoadAsync(graph, hurried, new LoadOptions(), null, CancellationToken.None);
                    isDone = true;
                }
                catch (Neo4jException error)
                {
                    Assert.Equal(Neo4jProblem.TimedOut, error.Problem);
                    Assert.Contains("Raise db.transaction.timeout on the server, or send less at a time (--batch)", error.Message, StringComparison.Ordinal);
                }
            }
        }
        Assert.Contains("timeout", File.ReadAllText(Path.Combine(server.Directory, "logs", "debug.log")).Split("db.transaction.monitor.check.interval")[^1], StringComparison.OrdinalIgnoreCase);
        server.Stop();
        server.Restart();
        await using var transport = TransportFactory.Create(ServerFixture.SettingsOf(server.Variables));
        await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions { Prune = true }, null, CancellationToken.None);
        Assert.Equal(Database.CountsOf(graph), await Database.CountsAsync(transport));
        Assert.True((await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, CancellationToken.None)).IsUnchanged);
    }

    private static async Task AssertReadOnlyIsToldAsync(Neo4jServer server)
    {
        server.Stop();
        server.Restart("--set", "server.databases.default_to_read_only=true");
        await using var transport = TransportFactory.Create(ServerFixture.SettingsOf(server.Variables));
        var before = await Database.CountsAsync(transport);
        var error = await Assert.ThrowsAsync<Neo4jException>(
            () => Neo4jLoader.LoadAsync(RandomGraph.Create(100, seed: 9), transport, new LoadOptions(), null, CancellationToken.None));
        Assert.Equal((Neo4jProblem.Forbidden, "RG8005"), (error.Problem, error.Code));
        Assert.Contains("is read-only or the user may not write", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Database.CountsAsync(transport));
    }
}
