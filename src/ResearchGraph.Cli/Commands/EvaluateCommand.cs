using System.CommandLine;
using System.Globalization;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Extraction.Evaluation;
using Spectre.Console;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph evaluate</c>: how well extraction agrees with reference annotations.</summary>
internal static class EvaluateCommand
{
    public static readonly string[] Examples =
    [
        "rgraph evaluate --gold reference.jsonl                       # the papers of research.rgraph",
        "rgraph evaluate --gold reference.jsonl --show results        # and what differs, of one kind",
        "rgraph evaluate --gold reference.jsonl --predicted mine.jsonl",
    ];

    public static Command Create(Terminal terminal)
    {
        var gold = new Option<string>("--gold") { Description = "The reference annotations, JSON Lines.", HelpName = "FILE", Required = true };
        var predicted = new Option<string?>("--predicted") { Description = "Annotations to score instead of the graph's.", HelpName = "FILE" };
        var show = new Option<string[]>("--show")
        {
            Description = "List misses (-) and false alarms (+) of this kind only; repeatable. Without it, those of all kinds; 'none' lists none.",
            HelpName = "KIND",
            DefaultValueFactory = _ => [],
        };
        var (graph, json) = (CommonOptions.Graph(), CommonOptions.Json());
        var command = new Command("evaluate", "Compare what was extracted with reference annotations.") { gold, graph, predicted, show, json };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var reference = Read(parsed.GetRequiredValue(gold));
            var report = Scorer.Score(reference, Predictions(parsed.GetValue(predicted), parsed.GetRequiredValue(graph)));
            var shown = parsed.GetRequiredValue(show);
            if (shown.FirstOrDefault(kind => kind != "none" && report.Rows.All(row => row.Kind != kind)) is { } unknown)
            {
                terminal.Fail($"there is no kind '{unknown}'; expected one of: {string.Join(", ", report.Rows.Select(row => row.Kind))}, none");
                return ExitCodes.Usage;
            }
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, report);
            else Print(terminal.Out, report, shown);
            return ExitCodes.Success;
        }));
        return command;
    }

    private static IReadOnlyList<PaperAnnotations> Predictions(string? predicted, string graph)
    {
        if (predicted is not null) return Read(predicted);
        using var file = StoredGraph.Open(graph);
        return [.. GraphMentions.Extract(file).Select(AnnotationConverter.Convert)];
    }

    private static IReadOnlyList<PaperAnnotations> Read(string path)
    {
        using var reader = new StreamReader(path);
        return AnnotationReader.Read(path, reader);
    }

    private static void Print(IAnsiConsole console, EvaluationReport report, string[] shown)
    {
        console.WriteLine($"{Phrases.Count(report.ReferencePapers, "paper")} in the reference, {Phrases.Number(report.PredictedPapers)} of them predicted");
        foreach (var row in report.Rows.Where(row => shown.Length == 0 || shown.Contains(row.Kind))) PrintDifferences(console, row);
        Tables.Print(console, "Agreement", ["kind", "#reference", "#predicted", "#precision", "#recall", "#F1"], report.Rows.Select(Row));
    }

    private static void PrintDifferences(IAnsiConsole console, EvaluationRow row)
    {
        if (row.Misses.Count + row.FalseAlarms.Count == 0) return;
        console.WriteLine();
        console.WriteLine($"{row.Kind}: {Phrases.Count(row.Misses.Count, "miss")} (-), {Phrases.Count(row.FalseAlarms.Count, "false alarm")} (+)");
        foreach (var item in row.Misses) console.WriteLine($"  - {item.PaperId} {item.Text}");
        foreach (var item in row.FalseAlarms) console.WriteLine($"  + {item.PaperId} {item.Text}");
    }

    private static string[] Row(EvaluationRow row) =>
    [
        row.Kind, Phrases.Number(row.Reference), Phrases.Number(row.Predicted), Share(row.Precision), Share(row.Recall), Share(row.F1),
    ];

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
