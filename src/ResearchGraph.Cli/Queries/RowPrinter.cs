using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;
using Spectre.Console;

namespace ResearchGraph.Cli.Queries;

/// <summary>Prints the rows of a query.</summary>
internal static class RowPrinter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints all rows; of a table at most <paramref name="cap"/>, and then how many were left out.</summary>
    public static void Print(Terminal terminal, IStatementResult result, RowFormat format, int? cap)
    {
        switch (format)
        {
            case RowFormat.Table: PrintTable(terminal, result, cap); break;
            case RowFormat.Csv: PrintLines(terminal, result, CsvLine(result.Columns), row => CsvLine(row.Select(value => Text(result, value)))); break;
            case RowFormat.Markdown:
                var rule = "|" + string.Concat(result.Columns.Select(_ => "---|"));
                PrintLines(terminal, result, $"{MarkdownLine(result.Columns)}\n{rule}", row => MarkdownLine(row.Select(value => Text(result, value))));
                break;
            case RowFormat.Jsonl: PrintLines(terminal, result, null, row => Json(result, row)); break;
            default: PrintJson(terminal, result); break;
        }
    }

    private static void PrintTable(Terminal terminal, IStatementResult result, int? cap)
    {
        if (result.Columns.Count == 0) return;
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in result.Columns) table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        var count = 0L;
        foreach (var row in result.Rows)
        {
            if (!(count++ >= cap)) table.AddRow(row.Select(value => new Text(Text(result, value))).ToArray<Spectre.Console.Rendering.IRenderable>());
        }
        terminal.Out.Write(table);
        terminal.Error.WriteLine(count > cap
            ? $"{Phrases.Number(cap.Value)} of {Phrases.Count(count, "row")}; --limit shows more"
            : Phrases.Count(count, "row"));
    }

    private static void PrintLines(Terminal terminal, IStatementResult result, string? heading, Func<IReadOnlyList<Value>, string> line)
    {
        using var writer = new StreamWriter(terminal.RawOut, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (heading is not null) writer.WriteLine(heading);
        foreach (var row in result.Rows) writer.WriteLine(line(row));
    }

    private static void PrintJson(Terminal terminal, IStatementResult result)
    {
        using var writer = new StreamWriter(terminal.RawOut, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write('[');
        var separator = "\n";
        foreach (var row in result.Rows)
        {
            writer.Write(separator + Json(result, row));
            separator = ",\n";
        }
        writer.WriteLine("\n]");
    }

    private static string Json(IStatementResult result, IReadOnlyList<Value> row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var values = new ValueJson(json, result.Entities);
            json.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                json.WritePropertyName(result.Columns[i]);
                values.Write(row[i]);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A value in a cell: strings bare, scalars as Cypher writes them, everything with inner parts as JSON.</summary>
    private static string Text(IStatementResult result, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: return "";
            case ValueKind.String: return value.AsString();
            case ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                var buffer = new ArrayBufferWriter<byte>();
                using (var json = new Utf8JsonWriter(buffer, Options)) new ValueJson(json, result.Entities).Write(value);
                return Encoding.UTF8.GetString(buffer.WrittenSpan);
            default: return ValueText.ToIso(value) ?? ValueText.ToCypher(value);
        }
    }

    private static string CsvLine(IEnumerable<string> cells) => string.Join(',', cells.Select(cell =>
        cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell));

    private static string MarkdownLine(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")))} |";
}
