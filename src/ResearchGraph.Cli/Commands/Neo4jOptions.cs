using System.CommandLine;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Cli.Commands;

/// <summary>The options by which verbs find a Neo4j server. The password is no option: command lines are seen by others.</summary>
internal sealed class Neo4jOptions
{
    private const string EnvironmentFileName = ".env";

    private readonly Option<string?> _uri = new("--neo4j")
    {
        Description = "The Neo4j server: neo4j://, neo4j+s://, bolt://, http:// or https://host:port; else NEO4J_URI, from the environment or .env. The password is NEO4J_PASSWORD.",
        HelpName = "URI",
    };

    private readonly Option<string?> _user = new("--user") { Description = "The user; else NEO4J_USER, else neo4j.", HelpName = "NAME" };

    private readonly Option<string?> _database = new("--database") { Description = "The database; else NEO4J_DATABASE, else neo4j.", HelpName = "NAME" };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "How many seconds the server may take over one request.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 600,
    };

    private readonly bool _hasTimeout;

    /// <summary>The options.</summary>
    /// <param name="hasTimeout">Whether <c>--timeout</c> is one of them.</param>
    public Neo4jOptions(bool hasTimeout = true)
    {
        _hasTimeout = hasTimeout;
        _timeout.TakeNumber(seconds => seconds is >= 1 and <= 86_400, "a whole number of seconds from 1 to 86400");
    }

    /// <summary>Whether the command line asks for a server: by address, or by user or database on that of NEO4J_URI.</summary>
    public bool IsGiven(ParseResult parsed) =>
        parsed.GetValue(_uri) is not null || parsed.GetValue(_user) is not null || parsed.GetValue(_database) is not null;

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_uri);
        command.Options.Add(_user);
        command.Options.Add(_database);
        if (_hasTimeout) command.Options.Add(_timeout);
    }

    /// <summary>The settings that options, environment and <c>.env</c> make.</summary>
    /// <exception cref="ConnectionSettingsException">They name no server, or wrongly.</exception>
    public ConnectionSettings Resolve(ParseResult parsed) => Resolve(parsed, TimeSpan.FromSeconds(parsed.GetValue(_timeout)));

    /// <summary>The same with a time limit of a request from elsewhere; null for the usual one.</summary>
    public ConnectionSettings Resolve(ParseResult parsed, TimeSpan? timeout)
    {
        var settings = ConnectionVariables.Resolve(
            parsed.GetValue(_uri), parsed.GetValue(_user), parsed.GetValue(_database),
            Environment.GetEnvironmentVariable, EnvironmentFile.Read(EnvironmentFileName));
        return settings with { RequestTimeout = timeout ?? settings.RequestTimeout };
    }

    /// <summary>Connects, works and disconnects.</summary>
    public T Run<T>(ParseResult parsed, Func<INeo4jTransport, ConnectionSettings, string, Task<T>> work, CancellationToken cancellation) =>
        RunAsync(Resolve(parsed), work, cancellation).GetAwaiter().GetResult();

    private static async Task<T> RunAsync<T>(
        ConnectionSettings settings, Func<INeo4jTransport, ConnectionSettings, string, Task<T>> work, CancellationToken cancellation)
    {
        await using var transport = TransportFactory.Create(settings);
        var server = await transport.ConnectAsync(cancellation);
        return await work(transport, settings, server);
    }
}
