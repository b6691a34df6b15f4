using Spectre.Console;

namespace ResearchGraph.Cli.Output;

/// <summary>Tables as people read them: lines and colours on a terminal, aligned plain text elsewhere.</summary>
internal static class Tables
{
    /// <summary>What the borders take of a column, in characters.</summary>
    private const int Border = 3;

    /// <summary>A column of text narrower than this breaks names; numbers make room for it.</summary>
    private const int LeastText = 14;

    /// <summary>Longer titles of numbers are abbreviated where there is no room.</summary>
    private const int LongestTitle = 8;

    /// <summary>Prints a heading and a table; nothing where there are no rows.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="heading">The heading, without markup.</param>
    /// <param name="columns">Column titles; one that begins with <c>#</c> is a column of numbers, aligned to the right.</param>
    /// <param name="rows">The cells, without markup.</param>
    public static void Print(IAnsiConsole console, string heading, string[] columns, IEnumerable<string[]> rows)
    {
        var cells = rows.ToList();
        if (cells.Count == 0) return;
        var isNarrow = Width(columns, cells) > console.Profile.Width;
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = true }.Title(null!);
        foreach (var column in columns)
        {
            var isNumber = column.StartsWith('#');
            var title = isNumber ? Title(column[1..], isNarrow) : column;
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Dim)))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
                Padding = isNarrow ? new Padding(0, 0, 1, 0) : new Padding(1, 0, 1, 0),
            });
        }
        foreach (var row in cells) table.AddRow(row.Select(cell => new Text(cell)).ToArray<Spectre.Console.Rendering.IRenderable>());
        console.WriteLine();
        console.Write(new Text(heading, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(table);
    }

    /// <summary>The least characters in which a table can be read.</summary>
    private static int Width(string[] columns, List<string[]> rows)
    {
        var width = columns.Length * Border;
        for (var column = 0; column < columns.Length; column++)
        {
            var isNumber = columns[column].StartsWith('#');
            var widest = columns[column].Length - (isNumber ? 1 : 0);
            foreach (var row in rows) widest = Math.Max(widest, row[column].Length);
            width += isNumber ? widest : Math.Min(widest, LeastText);
        }
        return width;
    }

    private static string Title(string title, bool isNarrow) => isNarrow && title.Length > LongestTitle ? title[..(LongestTitle - 2)].TrimEnd() + "." : title;
}
