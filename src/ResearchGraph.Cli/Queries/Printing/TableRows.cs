using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>
/// Rows as a table for people: fitted to the width, numbers to the right. Where there are more columns than the width can hold,
/// each row becomes a block of lines, one a column.
/// </summary>
internal static class TableRows
{
    /// <summary>The least that a column of text is worth reading at.</summary>
    private const int LeastWidth = 8;

    private const int Padding = 2;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>Prints the rows of a result that has columns.</summary>
    public static void Print(IAnsiConsole console, IStatementResult result, IEnumerable<IReadOnlyList<Value>> rows)
    {
        var cells = new List<Cell[]>();
        foreach (var row in rows) cells.Add([.. row.Select(value => new Cell(CellText.Readable(value, result.Entities), value.Kind))]);
        var columns = result.Columns.Select(CellText.Visible).ToList();
        if (LeastTotal(columns, cells) <= console.Profile.Width) console.Write(MakeTable(columns, cells));
        else PrintBlocks(console, columns, cells);
    }

    private static int LeastTotal(List<string> columns, List<Cell[]> rows)
    {
        var total = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            var longest = columns[i].Length;
            foreach (var row in rows) longest = Math.Max(longest, row[i].Text.Length);
            total += Math.Min(LeastWidth, longest) + Padding;
        }
        return total;
    }

    private static Table MakeTable(List<string> columns, List<Cell[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < columns.Count; i++)
        {
            var isNumber = rows.Any(row => row[i].IsNumber) && rows.All(row => row[i].IsNumber || row[i].Kind == ValueKind.Null);
            table.AddColumn(new TableColumn(new Text(columns[i], Bold)) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = isNumber });
        }
        foreach (var row in rows) table.AddRow(row.Select(cell => cell.ToText()).ToArray<IRenderable>());
        return table;
    }

    private static void PrintBlocks(IAnsiConsole console, List<string> columns, List<Cell[]> rows)
    {
        for (var number = 0; number < rows.Count; number++)
        {
            console.Write(new Text($"row {number + 1}\n", Dim));
            var grid = new Grid();
            grid.AddColumn(new GridColumn { NoWrap = true });
            grid.AddColumn(new GridColumn());
            for (var i = 0; i < columns.Count; i++) grid.AddRow(new Text(columns[i], Bold), rows[number][i].ToText());
            console.Write(grid);
        }
    }

    private readonly record struct Cell(string Text, ValueKind Kind)
    {
        public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Float;

        public Text ToText() => new(Text, Kind == ValueKind.Null ? Dim : null);
    }
}
