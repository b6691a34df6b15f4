using System.CommandLine;
using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Construction.Sources;
using ResearchGraph.Extraction.Evaluation;
using ResearchGraph.Graph.Export;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Neo4j.Import;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph export</c>: a graph file in another form.</summary>
internal static class ExportCommand
{
    public static readonly string[] Examples =
    [
        "rgraph export --format graphml --out graph.graphml",
        "rgraph export --format csv --out tables            # a folder of files",
        "rgraph export --format neo4j-admin bulk           # for neo4j-admin database import, and how to run it",
        "rgraph export --format papers > papers.jsonl       # can be built from again",
        "rgraph export --format annotations | head -1",
    ];

    public static Command Create(Terminal terminal)
    {
        var format = new Option<ExportFormat>("--format", "-f")
        {
            Description = "jsonl, csv, graphml, cypher, neo4j-admin: the graph; papers: the listed papers; annotations: what was extracted of each.",
            HelpName = "FORMAT",
            Required = true,
            CustomParser = ExportFormats.Parse,
        };
        var target = new Argument<string?>("target") { Description = "The same as --out.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out", "-o") { Description = "The file to write, or the folder for csv and neo4j-admin; standard output where none is given.", HelpName = "FILE" };
        var graph = CommonOptions.Graph();
        var command = new Command("export", "Write a graph file in another form.") { target, format, output, graph };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var place = parsed.GetValue(output) ?? parsed.GetValue(target);
            if (parsed.GetValue(format) is ExportFormat.Csv or ExportFormat.Neo4jAdmin && place is null)
            {
                terminal.Fail($"--format {ExportFormats.NameOf(parsed.GetValue(format))} writes several files: name their folder with --out");
                return ExitCodes.Usage;
            }
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            Export(terminal, file, parsed.GetValue(format), place);
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
        if (format == ExportFormat.Neo4jAdmin)
        {
            var arguments = AdminImportExporter.Write(file.Snapshot, output!);
            terminal.Note($"Wrote {output}. With the server stopped, run {Path.Combine(output!, AdminImportExporter.ScriptName)}, which is this in that folder; then start the server, and rgraph load adds constraints and indexes:");
            terminal.Note($"neo4j-admin {string.Join(' ', arguments)}");
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
