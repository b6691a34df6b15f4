using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>One server for all tests of the collection: that of NEO4J_URI, else one started here.</summary>
public sealed class ServerFixture : IDisposable
{
    private readonly TestServer? _server;

    public ServerFixture()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 })
        {
            Settings = ConnectionVariables.Resolve(null, null, null, Environment.GetEnvironmentVariable, new Dictionary<string, string>());
        }
        else if (TestServer.Tool is not null)
        {
            _server = TestServer.Start();
            Settings = _server.Settings;
        }
    }

    /// <summary>Where it is; null where there is none, and then no test of the collection runs.</summary>
    public ConnectionSettings? Settings { get; }

    /// <summary>A transport to it, after everything in the database was removed.</summary>
    internal async Task<INeo4jTransport> EmptyAsync()
    {
        var transport = TransportFactory.Create(Settings!);
        await Database.EmptyAsync(transport);
        return transport;
    }

    public void Dispose() => _server?.Dispose();
}

/// <summary>Tests that share the server and therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<ServerFixture>
{
    public const string Name = "one Neo4j server";
}

/// <summary>A test that needs a real server.</summary>
public sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute()
    {
        if (TestServer.Tool is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NEO4J_URI")))
        {
            Skip = "No Neo4j server: NEO4J_URI is not set, and there is no ../shared/neo4j to start one from.";
        }
    }
}

/// <summary>A test that starts and stops a server of its own.</summary>
public sealed class OwnServerFactAttribute : FactAttribute
{
    public OwnServerFactAttribute()
    {
        if (TestServer.Tool is null) Skip = "There is no ../shared/neo4j to start a Neo4j server from.";
    }
}
