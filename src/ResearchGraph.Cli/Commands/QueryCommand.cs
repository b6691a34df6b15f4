using System.CommandLine;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph query</c>: Cypher on a graph file.</summary>
internal static class QueryCommand
{
    public static readonly string[] Examples =
    [
        "rgraph query \"MATCH (p:Paper)-[:USES]->(t:Technique) RETURN t.name, count(*) AS papers ORDER BY papers DESC LIMIT 10\"",
        "rgraph query \"MATCH (a:Author {name: $name})-[:WROTE]->(p) RETURN p.title, p.year\" --param name='\"Yang Sui\"'",
        "rgraph query -f question.cypher --format csv > rows.csv",
        "rgraph query --write --graph mine.rgraph \"CREATE (:Note {text: 'read this'})\"",
    ];

    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("text") { Description = "The query; without it and without --file, standard input.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file", "-f") { Description = "A file of statements, ';' between them.", HelpName = "FILE" };
        var param = new Option<string[]>("--param", "-p") { Description = "A parameter as name=value, the value in JSON; repeatable.", HelpName = "NAME=VALUE", DefaultValueFactory = _ => [] };
        var paramFile = new Option<string?>("--params") { Description = "A JSON file with one object of parameters.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "table, csv, json, jsonl or markdown.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<RowFormat>().Select(name => name.ToLowerInvariant())]);
        var write = new Option<bool>("--write") { Description = "Let statements change the graph file; one that does not exist becomes an empty graph." };
        var limit = new Option<int>("--limit") { Description = "How many rows a table shows.", HelpName = "N", DefaultValueFactory = _ => 1000 };
        var timeout = new Option<double?>("--timeout") { Description = "Longest time of a statement.", HelpName = "SECONDS" };
        var memory = new Option<long>("--memory") { Description = "Most memory that a statement may keep.", HelpName = "MB", DefaultValueFactory = _ => 2048 };
        var graph = CommonOptions.Graph();
        var command = new Command("query", "Ask the graph file in Cypher.") { text, file, param, paramFile, format, write, limit, timeout, memory, graph };
        command.SetAction((parsed, cancellation) => Task.FromResult(Guard.Run(terminal, () =>
        {
            var request = new QueryRequest(
                Text(parsed.GetValue(text), parsed.GetValue(file)),
                parsed.GetRequiredValue(graph),
                parsed.GetValue(write),
                QueryParameters.Read(parsed.GetValue(paramFile), parsed.GetRequiredValue(param)),
                Enum.Parse<RowFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
                Math.Max(0, parsed.GetValue(limit)),
                parsed.GetValue(timeout) is { } seconds and > 0 ? TimeSpan.FromSeconds(seconds) : null,
                Math.Max(1, parsed.GetValue(memory)) << 20);
            return Run(terminal, request, cancellation);
        })));
        return command;
    }

    private static int Run(Terminal terminal, QueryRequest request, CancellationToken cancellation)
    {
        try
        {
            new QueryRunner(terminal, request).Run(cancellation);
            return ExitCodes.Success;
        }
        catch (CypherException error)
        {
            terminal.Fail(error.Error.Render(request.Text));
            return ExitCodes.Failure;
        }
    }

    private static string Text(string? text, string? file)
    {
        if (file is not null) return File.ReadAllText(file);
        return text is null or "-" ? Console.In.ReadToEnd() : text;
    }
}
