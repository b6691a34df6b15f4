using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>
/// Rows as CSV after RFC 4180 with a line of column names. Null is nothing, an empty text is <c>""</c>; values with inner parts are
/// JSON.
/// </summary>
internal static class CsvRows
{
    /// <summary>Writes the rows; nothing where there are no columns.</summary>
    public static void Write(TextWriter writer, IStatementResult result, IEnumerable<IReadOnlyList<Value>> rows)
    {
        if (result.Columns.Count > 0) WriteLine(writer, result.Columns.Select(Quote));
        foreach (var row in rows)
        {
            if (row.Count > 0) WriteLine(writer, row.Select(value => Cell(value, result.Entities, row.Count == 1)));
        }
    }

    private static void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells));
        writer.Write("\r\n");
    }

    /// <summary>A line without anything is skipped by most readers; a lone null is therefore quoted too.</summary>
    private static string Cell(Value value, IResultEntities entities, bool isAlone) =>
        value.Kind == ValueKind.Null ? (isAlone ? "\"\"" : "") : Quote(CellText.Exact(value, entities));

    private static string Quote(string text) => text.Length == 0 || text.AsSpan().ContainsAny("\",\r\n")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
