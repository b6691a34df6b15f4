namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>Boxes on a grid, to find those that another overlaps.</summary>
internal sealed class BoxIndex
{
    private const double Side = 60;
    private readonly Dictionary<(int, int), List<Box>> _squares = [];

    /// <summary>Adds a box.</summary>
    public void Add(in Box box)
    {
        for (var row = (int)Math.Floor(box.Top / Side); row <= (int)Math.Floor(box.Bottom / Side); row++)
        {
            for (var column = (int)Math.Floor(box.Left / Side); column <= (int)Math.Floor(box.Right / Side); column++)
            {
                if (!_squares.TryGetValue((column, row), out var boxes)) _squares.Add((column, row), boxes = []);
                boxes.Add(box);
            }
        }
    }

    /// <summary>Whether a box overlaps one that was added.</summary>
    public bool Overlaps(in Box box)
    {
        for (var row = (int)Math.Floor(box.Top / Side); row <= (int)Math.Floor(box.Bottom / Side); row++)
        {
            for (var column = (int)Math.Floor(box.Left / Side); column <= (int)Math.Floor(box.Right / Side); column++)
            {
                if (!_squares.TryGetValue((column, row), out var boxes)) continue;
                foreach (var other in boxes)
                    if (box.Overlaps(other)) return true;
            }
        }
        return false;
    }
}
