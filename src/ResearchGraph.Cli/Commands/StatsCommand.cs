using System.CommandLine;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph stats</c>: what is in a graph file.</summary>
internal static class StatsCommand
{
    public static readonly string[] Examples =
    [
        "rgraph stats",
        "rgraph stats --graph my.rgraph --top 25",
        "rgraph stats --json | jq '.nodesByLabel'",
    ];

    public static Command Create(Terminal terminal)
    {
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var top = AnalysisCommandOptions.Top(10, "How many leaders of each kind.");
        var command = new Command("stats", "Count what is in a graph file and name its leaders.") { graph, top, json };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            var summary = GraphSummarizer.Summarize(file.Snapshot, Math.Max(0, parsed.GetValue(top)));
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, summary);
            else SummaryPrinter.Print(terminal.Out, summary);
            return ExitCodes.Success;
        }));
        return command;
    }
}
