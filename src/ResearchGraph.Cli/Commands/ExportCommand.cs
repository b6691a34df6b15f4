using System.CommandLine;
using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Construction.Sources;
using ResearchGraph.Extraction.Evaluation;
using ResearchGraph.Graph.Export;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph export</c>: a graph file in another form.</summary>
internal static class ExportCommand
{
    public static readonly string[] Examples =
    [
        "rgraph export --format graphml --out graph.graphml",
        "rgraph export --format csv --out tables            # a folder of files",
        "rgraph export --format papers > papers.jsonl       # can be built from again",
        "rgraph export --format annotations | head -1",
    ];

    public static Command Create(Terminal terminal)
    {
        var format = new Option<ExportFormat>("--format", "-f")
        {
            Description = "jsonl, csv, graphml, cypher: the graph; papers: the listed papers; annotations: what was extracted of each.",
            HelpName = "FORMAT",
            Required = true,
        };
        var output = new Option<string?>("--out", "-o") { Description = "The file to write, or the folder for csv; standard output where none is given.", HelpName = "FILE" };
        var graph = CommonOptions.Graph();
        var command = new Command("export", "Write a graph file in another form.") { format, output, graph };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            if (parsed.GetValue(format) == ExportFormat.Csv && parsed.GetValue(output) is null)
            {
                terminal.Fail("--format csv writes several files: name their folder with --out");
                return ExitCodes.Usage;
            }
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            Export(terminal, file, parsed.GetValue(format), parsed.GetValue(output));
            return ExitCodes.Success;
        }));
        return command;
    }

    private static void Export(Terminal terminal, GraphFile file, ExportFormat format, string? output)
    {
        if (format == ExportFormat.Csv)
        {
            var names = CsvExporter.Write(file.Snapshot, output!, new ExportOptions { IdProperty = "id" });
            terminal.Note($"Wrote {Phrases.Count(names.Count, "file")} to {output}");
            return;
        }
        if (output is null)
        {
            Write(file, format, terminal.RawOut);
            terminal.RawOut.Flush();
            return;
        }
        AtomicOutput.Write(output, stream => Write(file, format, stream));
        terminal.Note($"Wrote {output} ({Phrases.Size(new FileInfo(output).Length)})");
    }

    private static void Write(GraphFile file, ExportFormat format, Stream stream)
    {
        switch (format)
        {
            case ExportFormat.Jsonl:
                JsonLinesExporter.Write(file.Snapshot, stream, new ExportOptions { IdProperty = "id" });
                break;
            case ExportFormat.Graphml:
                GraphMlExporter.Write(file.Snapshot, stream, new GraphMlOptions { IdProperty = "id", CaptionProperties = ["name", "title"] });
                break;
            case ExportFormat.Papers:
                SourceRecords.Write(stream, SourceRecords.Read(file));
                break;
            default:
                WriteText(file, format, stream);
                break;
        }
    }

    private static void WriteText(GraphFile file, ExportFormat format, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (format == ExportFormat.Cypher) CypherExporter.Write(file.Snapshot, writer, new CypherOptions { IdProperty = "id" });
        else AnnotationWriter.Write(writer, GraphMentions.Extract(file));
    }
}
