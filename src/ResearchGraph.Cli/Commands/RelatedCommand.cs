using System.CommandLine;
using System.Globalization;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Cli.Related;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph related</c>: what is like a paper or a technique, and why.</summary>
internal static class RelatedCommand
{
    public static readonly string[] Examples =
    [
        "rgraph related paper \"FlashAttention-2\"         # a paper by the beginning of its title",
        "rgraph related technique \"token pruning\"        # techniques like one",
        "rgraph related paper \"Dual LoRA\" --text-share 1  # by words alone",
        "rgraph related system:vllm --top 20 --json",
    ];

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string[]>("name")
        {
            Description = "Identifier or name of a paper, technique, task or system; a label such as technique may stand before it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var (graph, json, top, threads) = (CommonOptions.Graph(), CommonOptions.Json(), AnalysisCommandOptions.Top(10), CommonOptions.Threads());
        var share = new Option<double>("--text-share") { Description = "The part of the text in the score; the rest is what is shared in the graph.", HelpName = "0..1", DefaultValueFactory = _ => 0.5 };
        share.TakeNumber(part => part is >= 0 and <= 1, "a number from 0 to 1");
        var model = AnalysisCommandOptions.Model();
        var seed = AnalysisCommandOptions.Seed();
        var command = new Command("related", "Find the papers or techniques most like one, and say why.") { name, graph, top, share, model, seed, threads, json };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            var options = new RelatedOptions
            {
                Model = AnalysisCommandOptions.ModelOf(parsed.GetRequiredValue(model)),
                TextShare = parsed.GetValue(share),
                Seed = parsed.GetValue(seed),
                Threads = parsed.GetValue(threads),
            };
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            if (Find(terminal, file.Snapshot, parsed.GetRequiredValue(name)) is not { } node) return ExitCodes.NotFound;
            var related = RelatedFinder.Build(file.Snapshot, options, cancellation).Find(node, parsed.GetValue(top));
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, new { of = Named.Of(file.Snapshot, node), related });
            else Print(terminal, file.Snapshot, node, related);
            return ExitCodes.Success;
        }));
        return command;
    }

    /// <summary>The first node of the name that related things can be found for.</summary>
    private static NodeId? Find(Terminal terminal, GraphSnapshot graph, string[] words)
    {
        var label = words.Length > 1 ? graph.LabelNames.FirstOrDefault(name => name.Equals(words[0], StringComparison.OrdinalIgnoreCase)) : null;
        var wanted = string.Join(' ', label is null ? words : words[1..]);
        string[] labels = label is null ? ["Paper", .. ConceptNetwork.Labels] : [label];
        if (label is not null && label != "Paper" && !ConceptNetwork.Labels.Contains(label))
        {
            terminal.Fail($"related takes a paper, technique, task or system; found the label {label}");
            return null;
        }
        var best = labels.Select(one => new NodeFinder(graph, one).Find(wanted)).Where(found => found.Count > 0).ToList();
        // A name to the letter comes before the beginning of a title.
        var exact = best.SelectMany(found => found).Where(node => NodeText.Name(graph, node).Equals(wanted, StringComparison.OrdinalIgnoreCase) || NodeText.Id(graph, node).Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        var all = exact.Count > 0 ? exact : [.. best.SelectMany(found => found)];
        if (all.Count == 0)
        {
            NotFoundMessage.Write(terminal, label?.ToLowerInvariant() ?? "paper, technique, task or system", wanted, new NodeFinder(graph, labels));
            return null;
        }
        if (all.Count > 1) terminal.Note($"also called so: {string.Join(", ", all.Skip(1).Take(3).Select(node => NodeText.Id(graph, node)))}; give an identifier to choose");
        return all[0];
    }

    private static void Print(Terminal terminal, GraphSnapshot graph, NodeId node, List<RelatedItem> related) =>
        Tables.Print(terminal.Out, $"Related to {NodeText.Caption(graph, node)} ({NodeText.Label(graph, node).ToLowerInvariant()})", ["name", "#score", "#text", "#graph", "why"],
            related.Select(item => new[] { Phrases.Shorten(item.Name, 90), Number(item.Score), Number(item.Text), Number(item.Graph), item.Explanation }));

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
