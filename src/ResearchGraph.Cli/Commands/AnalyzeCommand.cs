using System.CommandLine;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Neo4j;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph analyze</c>: scores, communities, clusters and trends, written back into the graph file.</summary>
internal static class AnalyzeCommand
{
    public static readonly string[] Examples =
    [
        "rgraph analyze                              # everything; scores go into the graph file",
        "rgraph analyze --only techniques,trends --top 20",
        "rgraph analyze --resolution 3 --seed 7       # smaller clusters, another draw",
        "rgraph analyze --dry-run --json > analysis.json",
        "rgraph analyze --neo4j neo4j://localhost    # reads the graph from Neo4j and writes the scores there",
        "rgraph query \"MATCH (a:Author) RETURN a.name, a.pageRank, a.communityName ORDER BY a.pageRank DESC LIMIT 10\"",
    ];

    public static Command Create(Terminal terminal)
    {
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var (seed, resolution, threads) = (AnalysisCommandOptions.Seed(), AnalysisCommandOptions.Resolution(), CommonOptions.Threads());
        var only = AnalysisCommandOptions.Only();
        var top = AnalysisCommandOptions.Top(10);
        var dryRun = new Option<bool>("--dry-run") { Description = "Print only; leave the graph as it is." };
        var server = new Neo4jOptions();
        var command = new Command("analyze", "Rank authors, cluster authors, techniques and papers, test trends, and write the scores into the graph file, or into Neo4j.")
        {
            graph, only, top, seed, resolution, threads, dryRun, json,
        };
        server.AddTo(command);
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            var options = new AnalysisOptions
            {
                Parts = AnalysisCommandOptions.Parts(parsed.GetRequiredValue(only)),
                Seed = parsed.GetValue(seed),
                Resolution = parsed.GetValue(resolution),
                Threads = parsed.GetValue(threads),
            };
            if (server.IsGiven(parsed))
            {
                RemoteAnalysis.Run(terminal, server, parsed, Analyze, parsed.GetValue(dryRun), cancellation);
                return ExitCodes.Success;
            }
            var path = parsed.GetRequiredValue(graph);
            // A file that is to be replaced is read, not mapped.
            using var file = StoredGraph.Open(path, new GraphFileOptions { MapFile = parsed.GetValue(dryRun) });
            var result = Analyze(file.Snapshot);
            if (!parsed.GetValue(dryRun)) Store(terminal, path, file, result);
            return ExitCodes.Success;

            AnalysisResult Analyze(GraphSnapshot snapshot)
            {
                var result = GraphAnalysis.Run(snapshot, options, stage => terminal.Note(stage), cancellation);
                if (parsed.GetValue(json)) JsonOutput.Write(terminal, AnalysisJson.Of(result, parsed.GetValue(top)));
                else new AnalysisPrinter(terminal.Out, parsed.GetValue(top)).Print(result);
                return result;
            }
        }));
        return command;
    }

    private static void Store(Terminal terminal, string path, GraphFile file, AnalysisResult result)
    {
        if (result.Updates.Count == 0)
        {
            terminal.Note($"{path} has these scores already");
            return;
        }
        StoredGraph.Replace(path, ScoreSheet.Apply(file.Snapshot, result.Updates), file, file.Version);
        terminal.Note($"Wrote {Phrases.Count(result.Updates.Count, "property")} into {path}");
    }
}
