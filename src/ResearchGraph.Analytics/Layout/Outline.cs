namespace ResearchGraph.Analytics.Layout;

/// <summary>The squares of a grid that a component covers: its discs with a margin, its edges, and the holes between.</summary>
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

    /// <summary>The outline on a grid of the given step.</summary>
    public static Outline Of(ComponentShape shape, double step)
    {
        // Half a step of margin, and a free rim from which holes are told from bays.
        var (left, top, right, bottom) = shape.Bounds();
        (left, top) = (left - 1.5 * step, top - 1.5 * step);
        var columns = (int)Math.Ceiling((right + 1.5 * step - left) / step);
        var rows = (int)Math.Ceiling((bottom + 1.5 * step - top) / step);
        var covered = new bool[columns * rows];
        void Cover(double x, double y, double radius)
        {
            for (var row = (int)((y - radius - top) / step); row <= (int)((y + radius - top) / step); row++)
                for (var column = (int)((x - radius - left) / step); column <= (int)((x + radius - left) / step); column++)
                    covered[row * columns + column] = true;
        }
        for (var node = 0; node < shape.X.Length; node++)
        {
            Cover(shape.X[node], shape.Y[node], shape.Discs[node] + 0.49 * step);
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

    private static (int, int)[] Filled(bool[] covered, int columns, int rows)
    {
        var outside = new bool[covered.Length];
        var open = new Stack<int>();
        void Visit(int column, int row)
        {
            if ((uint)column >= (uint)columns || (uint)row >= (uint)rows) return;
            var square = row * columns + column;
            if (covered[square] || outside[square]) return;
            outside[square] = true;
            open.Push(square);
        }
        for (var column = 0; column < columns; column++)
        {
            Visit(column, 0);
            Visit(column, rows - 1);
        }
        for (var row = 0; row < rows; row++)
        {
            Visit(0, row);
            Visit(columns - 1, row);
        }
        while (open.TryPop(out var square))
        {
            var (row, column) = Math.DivRem(square, columns);
            Visit(column - 1, row);
            Visit(column + 1, row);
            Visit(column, row - 1);
            Visit(column, row + 1);
        }
        var cells = new List<(int, int)>();
        for (var square = 0; square < outside.Length; square++)
            if (!outside[square]) cells.Add((square % columns, square / columns));
        return [.. cells];
    }
}
