using System.CommandLine;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Neo4j;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Neo4j.Pulling;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph pull</c>: a graph that lives in Neo4j into a graph file.</summary>
internal static class PullCommand
{
    private const int LeadersShown = 10;

    public static readonly string[] Examples =
    [
        "rgraph pull --neo4j neo4j://localhost --graph movies.rgraph   # any graph, whatever its schema",
        "rgraph pull --database papers --graph papers.rgraph",
    ];

    public static Command Create(Terminal terminal)
    {
        var (server, json) = (new Neo4jOptions(), CommonOptions.Json());
        var graph = new Option<string>("--graph", "-g") { Description = "The graph file to write; one that is there is replaced.", HelpName = "FILE", Required = true };
        var command = new Command("pull", "Write a graph that lives in Neo4j into a graph file.") { graph, json };
        server.AddTo(command);
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            var path = parsed.GetRequiredValue(graph);
            OutputFile.RequireFile(path);
            var pulled = server.Run(parsed, (transport, settings, version) =>
            {
                terminal.Note($"{version} at {settings}");
                return PullProgressView.Run(terminal, progress => GraphPuller.PullAsync(transport, new PullOptions(), progress, cancellation));
            }, cancellation);
            GraphFile.Save(pulled.Graph, path, new GraphSaveOptions
            {
                Metadata = new Dictionary<string, string> { ["tool"] = "rgraph pull", ["version"] = ToolVersion.Text },
            });
            var summary = GraphSummarizer.Summarize(pulled.Graph, LeadersShown);
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, summary);
            else SummaryPrinter.Print(terminal.Out, summary);
            if (pulled.LostRelationships > 0)
                terminal.Note($"{Phrases.Count(pulled.LostRelationships, "relationship")} left out: nodes came up while the database was read. Pull again when nothing writes to it.");
            terminal.Note($"Wrote {path} ({Phrases.Size(new FileInfo(path).Length)})");
            return ExitCodes.Success;
        }));
        return command;
    }
}
