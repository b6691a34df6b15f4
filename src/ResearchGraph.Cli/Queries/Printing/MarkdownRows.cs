using System.Text;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>Rows as a Markdown table; what Markdown would take for its own marks is escaped, line ends become <c>&lt;br&gt;</c>.</summary>
internal static class MarkdownRows
{
    /// <summary>Writes the rows; nothing where there are no columns. Columns whose first value is a number are aligned to the right.</summary>
    public static void Write(TextWriter writer, IStatementResult result, IEnumerable<IReadOnlyList<Value>> rows)
    {
        using var row = rows.GetEnumerator();
        var hasRow = row.MoveNext();
        if (result.Columns.Count == 0) return;
        WriteLine(writer, result.Columns.Select(Escape));
        writer.Write('|');
        for (var i = 0; i < result.Columns.Count; i++) writer.Write(hasRow && row.Current[i].Kind is ValueKind.Integer or ValueKind.Float ? "---:|" : "---|");
        writer.WriteLine();
        for (; hasRow; hasRow = row.MoveNext()) WriteLine(writer, row.Current.Select(value => Escape(CellText.Exact(value, result.Entities))));
    }

    private static void WriteLine(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        text = text.ReplaceLineEndings("\n");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') result.Append("<br>");
            else if (char.IsControl(c)) result.Append(' ');
            else
            {
                if (IsMark(text, i)) result.Append('\\');
                result.Append(c);
            }
        }
        return result.ToString();
    }

    /// <summary>A backslash is one before punctuation, an underscore at the edge of a word.</summary>
    private static bool IsMark(string text, int i) => text[i] switch
    {
        '|' or '*' or '`' or '<' or '[' or ']' => true,
        '\\' => i + 1 < text.Length && char.IsAscii(text[i + 1]) && !char.IsLetterOrDigit(text[i + 1]) && text[i + 1] != ' ',
        '_' => i == 0 || i + 1 == text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
        _ => false,
    };
}
