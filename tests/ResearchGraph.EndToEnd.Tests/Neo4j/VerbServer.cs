using System.Diagnostics;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>The server that tests of the verbs share, and the graph of the seed listings to put there.</summary>
public sealed class VerbServer : IDisposable
{
    private const string CountQuery =
        "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS nodes ORDER BY label; "
        + "MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS relationships ORDER BY type";

    private readonly Neo4jServerFixture _server = new();
    private readonly Lazy<SeedGraph> _seeds = new(() => new SeedGraph());

    /// <summary>The graph file of the seed listings.</summary>
    internal string Seeds => _seeds.Value.Path;

    /// <summary>How it is reached, as environment variables.</summary>
    internal IReadOnlyDictionary<string, string> Variables => _server.Variables;

    /// <summary>The password, which nothing may print.</summary>
    internal string Password => Variables["NEO4J_PASSWORD"];

    /// <summary>Its address with user and password, which a child of this process does not need to know otherwise.</summary>
    internal string Address => AddressOf(Variables);

    /// <summary>An address with user and password: of Bolt where this build has it, else of HTTP.</summary>
    internal static string AddressOf(IReadOnlyDictionary<string, string> variables, string? password = null)
    {
#if OFFICIAL_PACKAGES
        var uri = variables["NEO4J_URI"];
#else
        var uri = variables.GetValueOrDefault("NEO4J_HTTP_URI") ?? variables["NEO4J_URI"];
#endif
        return uri.Replace("://", $"://{variables.GetValueOrDefault("NEO4J_USER", "neo4j")}:{password ?? variables["NEO4J_PASSWORD"]}@", StringComparison.Ordinal);
    }

    /// <summary>Runs a verb on the server.</summary>
    internal CommandResult Run(params string[] args)
    {
        var result = CommandLine.Run([.. args, "--neo4j", Address]);
        Assert.DoesNotContain(Password, result.Out + result.Error, StringComparison.Ordinal);
        return result;
    }

    /// <summary>Runs a verb that must succeed.</summary>
    internal string Expect(params string[] args)
    {
        var result = Run(args);
        Assert.True(result.ExitCode == 0, $"rgraph {string.Join(' ', args)} ended with {result.ExitCode}: {result.Error}");
        return result.Out;
    }

    /// <summary>Removes all nodes.</summary>
    internal void Empty() => Expect("query", "--write", "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");

    /// <summary>Nodes by label and relationships by type.</summary>
    internal string Counts() => Expect("query", "--format", "csv", CountQuery);

    /// <summary>The same of a graph file.</summary>
    internal static string CountsOf(string graph) => CommandLine.Expect("query", "--format", "csv", CountQuery, "--graph", graph);

    /// <summary>Starts the program as a process of its own, in a folder.</summary>
    internal static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rgraph.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("NEO4J_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public void Dispose()
    {
        if (_seeds.IsValueCreated) _seeds.Value.Dispose();
        _server.Dispose();
    }
}

/// <summary>Tests that share the server and therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class VerbServerCollection : ICollectionFixture<VerbServer>
{
    public const string Name = "one Neo4j server for verbs";
}
