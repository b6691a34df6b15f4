using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>Prints the rows of a statement.</summary>
internal static class RowPrinter
{
    /// <summary>How many rows a table has at most where nothing else is asked for.</summary>
    public const int TableCap = 1000;

    /// <summary>Prints the rows, and below a table how many they are.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="result">What to print; its rows are read to the end only where there is no cap or the statement is profiled.</param>
    /// <param name="format">In which form.</param>
    /// <param name="cap">The most rows; null for all, but of a table for <see cref="TableCap"/>.</param>
    public static RowCount Print(Terminal terminal, IStatementResult result, RowFormat format, int? cap)
    {
        var rows = new CappedRows(result, format == RowFormat.Table ? cap ?? TableCap : cap);
        if (result.Mode == ExecutionMode.Explain) return rows.Count;
        if (format == RowFormat.Table)
        {
            if (result.Columns.Count == 0) rows.ReadAll();
            else TableRows.Print(terminal.Out, result, rows);
            return rows.Count;
        }
        using var writer = new StreamWriter(terminal.RawOut, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case RowFormat.Csv: CsvRows.Write(writer, result, rows); break;
            case RowFormat.Markdown: MarkdownRows.Write(writer, result, rows); break;
            case RowFormat.Jsonl: JsonRows.WriteLines(writer, result, rows); break;
            default: JsonRows.WriteArray(writer, result, rows); break;
        }
        return rows.Count;
    }
}

/// <summary>How many rows were printed.</summary>
/// <param name="Shown">Rows printed.</param>
/// <param name="HasMore">Whether there are further ones.</param>
internal readonly record struct RowCount(long Shown, bool HasMore);

/// <summary>The rows of a result up to a cap. Enumerated once.</summary>
internal sealed class CappedRows(IStatementResult result, int? cap) : IEnumerable<IReadOnlyList<Value>>
{
    private long _shown;
    private bool _hasMore;

    /// <summary>How many were given so far.</summary>
    public RowCount Count => new(_shown, _hasMore);

    /// <inheritdoc/>
    public IEnumerator<IReadOnlyList<Value>> GetEnumerator()
    {
        foreach (var row in result.Rows)
        {
            if (_shown == cap)
            {
                _hasMore = true;
                // What is profiled has to run to its end.
                if (result.Mode == ExecutionMode.Profile) continue;
                yield break;
            }
            _shown++;
            yield return row;
        }
    }

    /// <summary>Runs through rows that have nothing to show.</summary>
    public void ReadAll()
    {
        foreach (var _ in result.Rows)
        {
        }
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
