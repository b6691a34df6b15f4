using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>The server that the tests of the collection share.</summary>
public sealed class ServerFixture : IDisposable
{
    private readonly Neo4jServerFixture _server = new();

    public ServerFixture()
    {
        if (_server.Variables.Count > 0) Settings = SettingsOf(_server.Variables);
    }

    /// <summary>Where it is; null where there is none, and then no test of the collection runs.</summary>
    public ConnectionSettings? Settings { get; }

    /// <summary>Over Bolt where this build has it, else over HTTP.</summary>
    internal static ConnectionSettings SettingsOf(IReadOnlyDictionary<string, string> variables) =>
        ConnectionVariables.Resolve(null, null, null, _ => null, variables);

    /// <summary>A transport to it, after everything in the database was removed.</summary>
    internal async Task<INeo4jTransport> EmptyAsync()
    {
        var transport = TransportFactory.Create(Settings!);
        await Database.EmptyAsync(transport);
        return transport;
    }

    public void Dispose() => _server.Dispose();
}

/// <summary>Tests that share the server and therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<ServerFixture>
{
    public const string Name = "one Neo4j server";
}
