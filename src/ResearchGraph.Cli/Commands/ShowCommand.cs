using System.CommandLine;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Graph.Snapshots;
using Spectre.Console;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph show</c>: all that a graph knows of one thing.</summary>
internal static class ShowCommand
{
    private const int FewLinks = 10;
    private const int MostNodes = 10;

    public static readonly string[] Examples =
    [
        "rgraph show \"Yang Sui\"                     # a person, or several of that name",
        "rgraph show technique pruning              # only a technique",
        "rgraph show system:eagle-3 --all           # by identifier, every relationship",
        "rgraph show \"Dual LoRA\" --json             # a paper by the beginning of its title",
    ];

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string[]>("name")
        {
            Description = "Identifier or name of a paper, author, technique, system, …; a label such as technique may stand before it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var all = new Option<bool>("--all") { Description = $"List all relationships instead of {FewLinks} of each type." };
        var command = new Command("show", "Show all that the graph knows of one thing, with the evidence quoted.") { name, graph, all, json };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            var most = parsed.GetValue(all) ? int.MaxValue : FewLinks;
            return Show(terminal, file.Snapshot, parsed.GetRequiredValue(name), most, parsed.GetValue(json));
        }));
        return command;
    }

    private static int Show(Terminal terminal, GraphSnapshot graph, string[] words, int most, bool json)
    {
        var label = words.Length > 1 ? graph.LabelNames.FirstOrDefault(name => name.Equals(words[0], StringComparison.OrdinalIgnoreCase)) : null;
        var wanted = string.Join(' ', label is null ? words : words[1..]);
        var finder = new NodeFinder(graph, label is null ? [] : [label]);
        var found = finder.Find(wanted);
        if (found.Count == 0)
        {
            NotFoundMessage.Write(terminal, label?.ToLowerInvariant() ?? "node", wanted, finder);
            return ExitCodes.NotFound;
        }
        var reports = found.Take(MostNodes).Select(node => NodeReporter.Report(graph, node, most)).ToList();
        if (json) JsonOutput.Write(terminal, reports);
        else reports.ForEach(report => NodePrinter.Print(terminal.Out, report));
        if (found.Count > reports.Count) terminal.Error.WriteLine($"… and {Phrases.Count(found.Count - reports.Count, "more match")}: give more of the name");
        return ExitCodes.Success;
    }
}
