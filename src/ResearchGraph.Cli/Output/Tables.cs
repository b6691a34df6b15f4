using Spectre.Console;

namespace ResearchGraph.Cli.Output;

/// <summary>Tables as people read them: lines and colours on a terminal, aligned plain text elsewhere.</summary>
internal static class Tables
{
    /// <summary>Prints a heading and a table; nothing where there are no rows.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="heading">The heading, without markup.</param>
    /// <param name="columns">Column titles; one that begins with <c>#</c> is a column of numbers, aligned to the right.</param>
    /// <param name="rows">The cells, without markup.</param>
    public static void Print(IAnsiConsole console, string heading, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = true }.Title(null!);
        foreach (var column in columns)
        {
            var isNumber = column.StartsWith('#');
            var title = isNumber ? column[1..] : column;
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Dim)))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
            });
        }
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(cell)).ToArray<Spectre.Console.Rendering.IRenderable>());
        if (table.Rows.Count == 0) return;
        console.WriteLine();
        console.Write(new Text(heading, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(table);
    }
}
