using System.CommandLine;
using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Networks;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph clusters</c>: what belongs together.</summary>
internal static class ClustersCommand
{
    public static readonly string[] Examples =
    [
        "rgraph clusters                                    # of techniques, tasks and systems",
        "rgraph clusters techniques --out techniques.html   # to explore in a browser",
        "rgraph clusters papers --resolution 2 --top 30",
        "rgraph clusters authors --out map.txt              # VOSviewer: map-map.txt and map-network.txt",
        "rgraph clusters techniques --json | jq '.clusters[].name'",
    ];

    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("what") { Description = "techniques, papers or authors.", DefaultValueFactory = _ => "techniques" };
        what.TakeOneOf("clusters", "techniques", "papers", "authors");
        var leastPapers = AtLeastOne("--min-papers", "Techniques of fewer papers are left out.");
        var leastShared = AtLeastOne("--min-shared", "Techniques are linked that so many papers use together.");
        var (graph, json, top) = (CommonOptions.Graph(), CommonOptions.Json(), AnalysisCommandOptions.Top(30));
        var (seed, resolution, threads) = (AnalysisCommandOptions.Seed(), AnalysisCommandOptions.Resolution(), CommonOptions.Threads());
        var model = AnalysisCommandOptions.Model();
        var pictures = new PictureFile();
        var command = new Command("clusters", "Show what belongs together: clusters of techniques, papers or authors, and on request a picture.")
        {
            what, graph, top, seed, resolution, leastPapers, leastShared, model, threads, json,
        };
        pictures.AddTo(command);
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            var options = new AnalysisOptions
            {
                Seed = parsed.GetValue(seed),
                Resolution = parsed.GetValue(resolution),
                Threads = parsed.GetValue(threads),
                LeastPapers = parsed.GetValue(leastPapers),
                LeastShared = parsed.GetValue(leastShared),
                Model = AnalysisCommandOptions.ModelOf(parsed.GetRequiredValue(model)),
            };
            var clusters = Find(file.Snapshot, parsed.GetRequiredValue(what), options, cancellation);
            var isDrawn = pictures.IsAskedFor(parsed);
            if (isDrawn) pictures.Write(terminal, parsed, clusters.Picture(), options.Seed, cancellation);
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, clusters.Report);
            else if (!isDrawn) clusters.Print(new AnalysisPrinter(terminal.Out, parsed.GetValue(top)));
            return ExitCodes.Success;
        }));
        return command;
    }

    private static (object Report, Action<AnalysisPrinter> Print, Func<NetworkPicture> Picture) Find(
        GraphSnapshot graph, string what, AnalysisOptions options, CancellationToken cancellation)
    {
        switch (what)
        {
            case "authors":
                var authors = AuthorAnalyzer.Analyze(graph, options, cancellation);
                return (authors, printer => printer.PrintCommunities(authors), () => AuthorPicture.Of(graph, CollaborationView.Of(authors, [], 0), "Communities of authors"));
            case "papers":
                var papers = PaperAnalyzer.Analyze(graph, ConceptNetwork.Build(graph, options, cancellation), options, cancellation);
                return (papers, printer => printer.Print(papers), () => PaperPicture.Of(graph, papers, "Clusters of related papers"));
            default:
                var concepts = ConceptAnalyzer.Analyze(graph, options, cancellation);
                return (concepts, printer => printer.PrintClusters(concepts), () => ConceptPicture.Of(graph, concepts, options.LeastPapers, "Clusters of techniques"));
        }
    }

    private static Option<int> AtLeastOne(string name, string description)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => 2 };
        option.TakeNumber(least => least >= 1, "a whole number of 1 or more");
        return option;
    }
}
