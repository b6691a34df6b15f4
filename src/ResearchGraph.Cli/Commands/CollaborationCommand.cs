using System.CommandLine;
using System.Globalization;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Networks;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph collaboration</c>: who works with whom.</summary>
internal static class CollaborationCommand
{
    public static readonly string[] Examples =
    [
        "rgraph collaboration                                          # the whole network as tables",
        "rgraph collaboration --out network.html                       # to explore in a browser",
        "rgraph collaboration --around \"Yang Sui\" --hops 2 --out sui.svg",
        "rgraph collaboration --technique quantization --since 2024 --out network.gexf",
        "rgraph collaboration --json | jq '.links[0]'",
    ];

    public static Command Create(Terminal terminal)
    {
        var around = new Option<string?>("--around") { Description = "Only the authors near this one.", HelpName = "AUTHOR" };
        var hops = new Option<int>("--hops") { Description = "How near: through how many links.", HelpName = "N", DefaultValueFactory = _ => 1 };
        hops.TakeNumber(links => links is >= 0 and <= 100, "a whole number from 0 to 100");
        var technique = new Option<string?>("--technique") { Description = "Only papers on this technique, task or system.", HelpName = "NAME" };
        var since = Year("--since", "Only papers of this year or later.");
        var until = Year("--until", "Only papers of this year or earlier.");
        var (graph, json, top) = (CommonOptions.Graph(), CommonOptions.Json(), AnalysisCommandOptions.Top(15));
        var (seed, resolution, threads) = (AnalysisCommandOptions.Seed(), AnalysisCommandOptions.Resolution(), CommonOptions.Threads());
        var pictures = new PictureFile();
        var command = new Command("collaboration", "Show who works with whom: leading authors, communities, and on request a picture.")
        {
            graph, around, hops, technique, since, until, top, seed, resolution, threads, json,
        };
        pictures.AddTo(command);
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            if (parsed.GetValue(since) is { } first && parsed.GetValue(until) is { } last && first > last)
                throw new UsageException($"--since {first} is later than --until {last}: no paper would be left");
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            var options = new AnalysisOptions { Seed = parsed.GetValue(seed), Resolution = parsed.GetValue(resolution), Threads = parsed.GetValue(threads) };
            var filter = PaperFilter.Make(terminal, file.Snapshot, parsed.GetValue(technique), parsed.GetValue(since), parsed.GetValue(until), options, cancellation);
            if (filter is null || !TryFind(terminal, file.Snapshot, parsed.GetValue(around), out var centres)) return ExitCodes.NotFound;
            var network = AuthorNetwork.Build(file.Snapshot, options.Threads, filter.IsOpen ? null : filter.Passes, cancellation);
            var view = CollaborationView.Of(AuthorAnalyzer.Analyze(file.Snapshot, network, options, cancellation), centres, parsed.GetValue(hops), !filter.IsOpen);
            var who = centres.Count == 0 ? null : NameList.Of(centres.Select(node => NodeText.Name(file.Snapshot, node)));
            if (view.Authors.Count == 0)
                terminal.Note($"no collaboration is left: {who ?? "the graph"} has {filter.Explain(PapersOf(file.Snapshot, centres, options, cancellation))}");
            var isDrawn = pictures.IsAskedFor(parsed);
            if (isDrawn) pictures.Write(terminal, parsed, AuthorPicture.Of(file.Snapshot, view, Title(who, parsed.GetValue(hops), filter)), options.Seed, cancellation);
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, view);
            else if (!isDrawn) CollaborationPrinter.Print(terminal.Out, view, parsed.GetValue(top));
            return ExitCodes.Success;
        }));
        return command;
    }

    private static Option<int?> Year(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YEAR",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
            result.AddError($"{name} takes a year; found {result.Tokens[0].Value}.");
            return null;
        },
    };

    /// <summary>The papers of some authors, or all.</summary>
    private static List<NodeId> PapersOf(GraphSnapshot graph, IReadOnlyList<NodeId> authors, AnalysisOptions options, CancellationToken cancellation)
    {
        var network = AuthorNetwork.Build(graph, options.Threads, null, cancellation);
        return authors.Count == 0
            ? [.. network.Papers.Nodes]
            : [.. authors.Select(network.Authors.NumberOf).Where(author => author >= 0).SelectMany(network.Wrote.GroupsOf).Distinct().Select(paper => network.Papers.Nodes[paper])];
    }

    private static string Title(string? around, int hops, PaperFilter filter) =>
        (around is null ? "Who works with whom" : $"Around {around}, {Phrases.Count(hops, "hop")}") + filter.Description;

    private static bool TryFind(Terminal terminal, GraphSnapshot graph, string? name, out IReadOnlyList<NodeId> found)
    {
        found = [];
        if (name is null) return true;
        var finder = new NodeFinder(graph, "Author");
        found = finder.Find(name);
        if (found.Count > 0) return true;
        NotFoundMessage.Write(terminal, "author", name, finder);
        return false;
    }
}
