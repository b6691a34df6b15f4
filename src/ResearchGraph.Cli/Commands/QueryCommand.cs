using System.CommandLine;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;

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
        var limit = new Option<int>("--limit") { Description = "How many rows a table shows.", HelpName = "N", DefaultValueFactory = _ => 1000 };
        var target = new SessionOptions();
        var command = new Command("query", "Ask the graph file in Cypher.") { text, file, param, paramFile, format, limit };
        target.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Guard.Run(terminal, () =>
        {
            var parameters = QueryParameters.Read(parsed.GetValue(paramFile), parsed.GetRequiredValue(param));
            var form = Enum.Parse<RowFormat>(parsed.GetRequiredValue(format), ignoreCase: true);
            var statements = Text(parsed.GetValue(text), parsed.GetValue(file));
            using var session = target.Open(parsed);
            new QueryRunner(terminal, session, form, Math.Max(0, parsed.GetValue(limit))).RunAll(statements, parameters, cancellation);
            return ExitCodes.Success;
        })));
        return command;
    }

    private static string Text(string? text, string? file)
    {
        if (file is not null) return File.ReadAllText(file);
        return text is null or "-" ? Console.In.ReadToEnd() : text;
    }
}
