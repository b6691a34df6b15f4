using System.CommandLine;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cypher;

namespace ResearchGraph.Cli.Commands;

/// <summary>The options by which <c>query</c> and <c>shell</c> find what statements run on, and its limits.</summary>
internal sealed class SessionOptions
{
    private readonly Option<string> _graph = CommonOptions.Graph();

    private readonly Option<bool> _write = new("--write")
    {
        Description = "Let statements change the graph file, or the database; a file that does not exist becomes an empty graph.",
    };

    private readonly Neo4jOptions _server = new(hasTimeout: false);

    private readonly Option<double?> _timeout = new("--timeout") { Description = "Longest time of a statement.", HelpName = "SECONDS" };

    private readonly Option<long> _memory = new("--memory")
    {
        Description = "Most memory that a statement may keep.",
        HelpName = "MB",
        DefaultValueFactory = _ => 2048,
    };

    private readonly Option<string?> _csv = new("--allow-load-csv")
    {
        Description = "Let LOAD CSV read files below a folder; without FOLDER, below the current one. 'file:///x.csv' is FOLDER/x.csv.",
        HelpName = "FOLDER",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The options, with limits that are checked.</summary>
    public SessionOptions()
    {
        _timeout.TakeNumber(seconds => seconds is > 0 and <= 1_000_000, "a number of seconds above 0, up to 1000000");
        _memory.TakeNumber(megabytes => megabytes is >= 1 and <= 1 << 24, "a whole number of megabytes from 1 to 16777216");
    }

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_graph);
        command.Options.Add(_write);
        command.Options.Add(_timeout);
        command.Options.Add(_memory);
        _server.AddTo(command);
        command.Options.Add(_csv);
    }

    /// <summary>Opens what the command line names.</summary>
    public IQuerySession Open(ParseResult parsed)
    {
        TimeSpan? timeout = parsed.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        return _server.IsGiven(parsed)
            ? Neo4jSession.Open(_server.Resolve(parsed, timeout), parsed.GetValue(_write))
            : OpenFile(parsed, timeout);
    }

    private GraphFileSession OpenFile(ParseResult parsed, TimeSpan? timeout) => GraphFileSession.Open(parsed.GetRequiredValue(_graph), CypherOptions.Default with
    {
        ReadOnly = !parsed.GetValue(_write),
        Timeout = timeout,
        CsvFolder = parsed.GetResult(_csv) is null ? null : parsed.GetValue(_csv) ?? Directory.GetCurrentDirectory(),
        MemoryLimit = parsed.GetValue(_memory) << 20,
    });
}
