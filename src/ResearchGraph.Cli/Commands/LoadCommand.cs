using System.CommandLine;
using ResearchGraph.Cli.Neo4j;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Neo4j.Loading;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph load</c>: a graph file into Neo4j.</summary>
internal static class LoadCommand
{
    public static readonly string[] Examples =
    [
        "rgraph load --neo4j neo4j://localhost            # the password is NEO4J_PASSWORD, from the environment or .env",
        "rgraph load --neo4j http://localhost:7474 --dry-run",
        "rgraph load --prune                              # server from NEO4J_URI; remove what the graph no longer has",
    ];

    public static Command Create(Terminal terminal)
    {
        var (server, graph, json) = (new Neo4jOptions(), CommonOptions.Graph(), CommonOptions.Json());
        var prune = new Option<bool>("--prune") { Description = "Remove what was loaded earlier and is no longer in the graph. What rgraph did not load is never touched." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen and write nothing." };
        var schema = new Option<string?>("--schema") { Description = "Statements for constraints and indexes, instead of cypher/schema.cypher.", HelpName = "FILE" };
        var batch = Number("--batch", "The most rows of one transaction.", new LoadOptions().MaxBatchRows, 1_000_000);
        var workers = Number("--workers", "How many transactions may run at once.", new LoadOptions().Workers, 64);
        var command = new Command("load", "Load a graph file into Neo4j, or bring what was loaded up to date.") { graph, prune, dryRun, schema, batch, workers, json };
        server.AddTo(command);
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            var options = new LoadOptions
            {
                Schema = LoadSchema.Read(file, parsed.GetValue(schema)),
                Workers = parsed.GetValue(workers),
                MaxBatchRows = parsed.GetValue(batch),
                Prune = parsed.GetValue(prune),
                DryRun = parsed.GetValue(dryRun),
            };
            try
            {
                var report = server.Run(parsed, (transport, settings, version) =>
                {
                    terminal.Note($"{version} at {settings}");
                    return LoadProgressView.Run(terminal, progress => Neo4jLoader.LoadAsync(file.Snapshot, transport, options, progress, cancellation));
                }, cancellation);
                if (parsed.GetValue(json)) JsonOutput.Write(terminal, report);
                else LoadReportPrinter.Print(terminal.Out, report);
                return ExitCodes.Success;
            }
            catch (OperationCanceledException)
            {
                terminal.Fail("stopped; what was written stays. Run it again to finish.");
                return ExitCodes.Interrupted;
            }
        }));
        return command;
    }

    private static Option<int> Number(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.TakeNumber(number => number >= 1 && number <= most, $"a whole number from 1 to {most}");
        return option;
    }
}
