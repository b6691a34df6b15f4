namespace ResearchGraph.Testing;

/// <summary>One server for all tests that share it: that of NEO4J_URI, else one started here and stopped at the end. Its database is emptied by tests.</summary>
public sealed class Neo4jServerFixture : IDisposable
{
    private static readonly string[] Names = ["NEO4J_URI", "NEO4J_HTTP_URI", "NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"];

    private readonly Neo4jServer? _server;

    /// <summary>Starts a server where none is named and one can be.</summary>
    public Neo4jServerFixture()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 })
        {
            Variables = Names.Where(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 })
                .ToDictionary(name => name, name => Environment.GetEnvironmentVariable(name)!);
        }
        else if (Neo4jServer.WhyNone is null)
        {
            _server = Neo4jServer.Start();
            Variables = _server.Variables;
        }
    }

    /// <summary>How it is reached, as <see cref="Neo4jServer.Variables"/>; empty where there is none, and then no test that needs it runs.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public void Dispose() => _server?.Dispose();
}
