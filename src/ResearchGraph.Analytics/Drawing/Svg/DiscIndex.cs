namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>The discs of a plot on a grid, to find what a label would cover.</summary>
internal sealed class DiscIndex
{
    private const double Side = 40;
    private readonly Plot _plot;
    private readonly Dictionary<(int, int), List<int>> _squares = [];
    private readonly double _largest;

    /// <summary>Indexes the discs.</summary>
    public DiscIndex(Plot plot)
    {
        _plot = plot;
        for (var node = 0; node < plot.X.Length; node++)
        {
            var square = ((int)Math.Floor(plot.X[node] / Side), (int)Math.Floor(plot.Y[node] / Side));
            if (!_squares.TryGetValue(square, out var nodes)) _squares.Add(square, nodes = []);
            nodes.Add(node);
            _largest = Math.Max(_largest, plot.Radii[node]);
        }
    }

    /// <summary>How far the discs of others reach into a box, added up, in pixels.</summary>
    public double Covered(in Box box, int self)
    {
        var sum = 0.0;
        for (var row = (int)Math.Floor((box.Top - _largest) / Side); row <= (int)Math.Floor((box.Bottom + _largest) / Side); row++)
        {
            for (var column = (int)Math.Floor((box.Left - _largest) / Side); column <= (int)Math.Floor((box.Right + _largest) / Side); column++)
            {
                if (!_squares.TryGetValue((column, row), out var nodes)) continue;
                foreach (var node in nodes)
                    if (node != self) sum += box.Depth(_plot.X[node], _plot.Y[node], _plot.Radii[node]);
            }
        }
        return sum;
    }
}
