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
        var format = new Option<string>("--format", "-f")
        {
            Description = "jsonl, csv, graphml, cypher, neo4j-admin: the graph; papers: the listed papers; annotations: what was extracted of each.",
            HelpName = "FORMAT",
            Required = true,
        };
        format.TakeOneOf([.. ExportFormats.Names]);
        var target = new Argument<string?>("target") { Description = "The same as --out.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--out", "-o") { Description = "The file to write, or the folder for csv and neo4j-admin; standard output where none is given.", HelpName = "FILE" };
        var graph = CommonOptions.Graph();
        var command = new Command("export", "Write a graph file in another form.") { target, format, output, graph };
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var form = ExportFormats.Find(parsed.GetRequiredValue(format));
            var place = parsed.GetValue(output) ?? parsed.GetValue(target);
            if (form is ExportFormat.Csv or ExportFormat.Neo4jAdmin && place is null)
            {
                terminal.Fail($"--format {ExportFormats.NameOf(form)} writes several files: name their folder with --out");
                return ExitCodes.Usage;
            }
            using var file = StoredGraph.Open(parsed.GetRequiredValue(graph));
            Export(terminal, file, form, place);
            return ExitCodes.Success;
        }));
        return command;
    }

    private static void Export(Terminal terminal, GraphFile file, ExportFormat format, string? output)
    {
        if (format == ExportFormat.Csv)
        {
            var names = OutputFile.WriteFolder(output!, folder => [.. CsvExporter.Write(file.Snapshot, folder, new ExportOptions { IdProperty = "id" })]);
            terminal.Note($"Wrote {Phrases.Count(names.Count, "file")} to {output}");
            return;
        }
        if (format == ExportFormat.Neo4jAdmin)
        {
            WriteForAdmin(terminal, file, output!);
            return;
        }
        if (output is null)
        {
            Write(file, format, terminal.RawOut);
            terminal.RawOut.Flush();
            return;
        }
        OutputFile.Write(output, stream => Write(file, format, stream));
        terminal.Note($"Wrote {output}" + (OutputFile.IsDevice(output) ? "" : $" ({Phrases.Size(new FileInfo(output).Length)})"));
    }

    private static void WriteForAdmin(Terminal terminal, GraphFile file, string folder)
    {
        IReadOnlyList<string> arguments = [];
        OutputFile.WriteFolder(folder, temporary =>
        {
            var import = AdminImportExporter.Write(file.Snapshot, temporary);
            arguments = import.Arguments;
            return import.Files;
        });
        terminal.Note($"Wrote {folder}. With the server stopped, run {Path.Combine(folder, AdminImportExporter.ScriptName)}; or, in that folder:");
        terminal.Note($"neo4j-admin {string.Join(' ', arguments)}");
        terminal.Note("Then start the server; rgraph load adds constraints and indexes and finds the rest there.");
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
