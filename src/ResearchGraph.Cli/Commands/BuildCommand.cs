using System.CommandLine;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph build</c>: listings in, one graph file out.</summary>
internal static class BuildCommand
{
    public static readonly string[] Examples =
    [
        "rgraph build seeds/listings                      # all listings of a folder, into research.rgraph",
        "rgraph build page.txt more.jsonl --graph my.rgraph",
        "rgraph build new-listings --add                  # keep the papers that the graph has",
        "rgraph build pages --gazetteer our-systems.txt   # with names of your own",
    ];

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Listings (.txt), JSON Lines (.jsonl), or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var graph = CommonOptions.Graph();
        var add = new Option<bool>("--add") { Description = "Keep the papers that the graph file has: the same result as building from all listings at once." };
        var skipBad = new Option<bool>("--skip-bad") { Description = "Leave out files and records that cannot be used, instead of stopping." };
        var (taxonomy, gazetteer, threads, json) =
            (CommonOptions.Taxonomy(), CommonOptions.Gazetteer(), CommonOptions.Threads(), CommonOptions.Json());
        var command = new Command("build", "Read listings of papers and write the graph file.") { paths, graph, add, skipBad, taxonomy, gazetteer, threads, json };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            var request = new BuildRequest(
                parsed.GetRequiredValue(paths),
                parsed.GetRequiredValue(graph),
                parsed.GetValue(add),
                parsed.GetValue(skipBad),
                parsed.GetValue(threads),
                UserTerms.Load(parsed.GetRequiredValue(taxonomy), parsed.GetRequiredValue(gazetteer)));
            OutputFile.RequireFile(request.GraphPath);
            if (OutputFile.IsDevice(request.GraphPath)) throw new IOException($"{request.GraphPath} is a device; expected the name of a file");
            var report = BuildProgress.Run(terminal, (progress, stage) => new BuildRun(request, progress, stage).Run(cancellation));
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, report);
            else BuildReportPrinter.Print(terminal.Out, report);
            return ExitCodes.Success;
        }));
        return command;
    }
}
