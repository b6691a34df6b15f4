namespace ResearchGraph.Analytics.Layout;

/// <summary>The grid on which outlines are placed. Square (0, 0) is the middle; it grows as it needs.</summary>
internal sealed class PackingBoard(double aspect)
{
    private readonly HashSet<(int, int)> _taken = [];
    private readonly Dictionary<(int, int, int), int> _firstFree = [];

    /// <summary>Places an outline as near to the middle as it fits.</summary>
    /// <returns>The column and row of its own square (0, 0).</returns>
    public (int Column, int Row) Place(Outline outline)
    {
        // Outlines of one size fit one after the other: what was full for the first is full for the next.
        var size = (outline.Columns, outline.Rows, outline.Cells.Length);
        var ring = _firstFree.GetValueOrDefault(size);
        for (; ; ring++)
        {
            if (Best(outline, ring) is not { } place) continue;
            foreach (var (column, row) in outline.Cells) _taken.Add((column + place.Column, row + place.Row));
            _firstFree[size] = ring;
            return place;
        }
    }

    // Ring r is the border of a rectangle r rows above and below the middle and as much wider as the aspect says.
    private (int Column, int Row)? Best(Outline outline, int ring)
    {
        var (halfWidth, inner) = ((int)Math.Round(ring * aspect), (int)Math.Round((ring - 1) * aspect));
        (int Column, int Row)? best = null;
        var bestDistance = double.PositiveInfinity;
        for (var row = -ring; row <= ring; row++)
        {
            for (var column = -halfWidth; column <= halfWidth; column++)
            {
                if (ring > 0 && Math.Abs(row) < ring && Math.Abs(column) <= inner) column = inner + 1;
                if (column > halfWidth) break;
                var distance = column / aspect * (column / aspect) + (double)row * row;
                var place = (Column: column - outline.Columns / 2, Row: row - outline.Rows / 2);
                if (distance < bestDistance && Fits(outline, place)) (best, bestDistance) = (place, distance);
            }
        }
        return best;
    }

    private bool Fits(Outline outline, (int Column, int Row) place)
    {
        foreach (var (column, row) in outline.Cells)
            if (_taken.Contains((column + place.Column, row + place.Row))) return false;
        return true;
    }
}
