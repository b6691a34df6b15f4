namespace ResearchGraph.Analytics.Layout;

/// <summary>The squares of a grid that a component covers: its discs with a margin, its edges, and what lies between.</summary>
internal sealed class Outline
{
    private Outline(ComponentShape shape, double left, double top, int columns, int rows, (int, int)[] cells) =>
        (Shape, Left, Top, Columns, Rows, Cells) = (shape, left, top, columns, rows, cells);

    /// <summary>The component.</summary>
    public ComponentShape Shape { get; }

    /// <summary>Where square (0, 0) begins, in the component's own coordinates.</summary>
    public double Left { get; }

    /// <summary>As <see cref="Left"/>.</summary>
    public double Top { get; }

    /// <summary>The width in squares.</summary>
    public int Columns { get; }

    /// <summary>The height in squares.</summary>
    public int Rows { get; }

    /// <summary>The squares covered, by column and row.</summary>
    public (int Column, int Row)[] Cells { get; }

    /// <summary>The outline on a grid of the given step, with a margin about its discs.</summary>
    public static Outline Of(ComponentShape shape, double step, double margin)
    {
        var (left, top, right, bottom) = shape.Bounds();
        (left, top) = (left - margin - step, top - margin - step);
        var columns = (int)Math.Ceiling((right + margin + step - left) / step);
        var rows = (int)Math.Ceiling((bottom + margin + step - top) / step);
        var covered = new bool[columns * rows];
        void Cover(double x, double y, double radius)
        {
            for (var row = (int)((y - radius - top) / step); row <= (int)((y + radius - top) / step); row++)
                for (var column = (int)((x - radius - left) / step); column <= (int)((x + radius - left) / step); column++)
                    covered[row * columns + column] = true;
        }
        for (var node = 0; node < shape.X.Length; node++)
        {
            Cover(shape.X[node], shape.Y[node], shape.Discs[node] + margin);
            foreach (var other in shape.Graph.Neighbours(node))
            {
                if (other < node) continue;
                double dx = shape.X[other] - shape.X[node], dy = shape.Y[other] - shape.Y[node];
                var pieces = (int)Math.Ceiling(Math.Sqrt(dx * dx + dy * dy) / (0.7 * step));
                for (var i = 1; i < pieces; i++) Cover(shape.X[node] + dx * i / pieces, shape.Y[node] + dy * i / pieces, 0);
            }
        }
        return new Outline(shape, left, top, columns, rows, Filled(covered, columns, rows));
    }

    // A square is inside where the component lies on both sides of it in its row and in its column.
    private static (int, int)[] Filled(bool[] covered, int columns, int rows)
    {
        var (first, last, highest, lowest) = (new int[rows], new int[rows], new int[columns], new int[columns]);
        Array.Fill(first, columns);
        Array.Fill(last, -1);
        Array.Fill(highest, rows);
        Array.Fill(lowest, -1);
        for (var square = 0; square < covered.Length; square++)
        {
            if (!covered[square]) continue;
            var (row, column) = Math.DivRem(square, columns);
            (first[row], last[row]) = (Math.Min(first[row], column), Math.Max(last[row], column));
            (highest[column], lowest[column]) = (Math.Min(highest[column], row), Math.Max(lowest[column], row));
        }
        var cells = new List<(int, int)>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = first[row]; column <= last[row]; column++)
                if (row >= highest[column] && row <= lowest[column]) cells.Add((column, row));
        }
        return [.. cells];
    }
}
