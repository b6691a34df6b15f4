namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>
/// Finds places for labels, the most important first, each at the best of eight places about its disc (greedy point-feature labelling:
/// Christensen, Marks, Shieber 1995). No label overlaps another or the disc of a labelled node, and none covers more than the rim of any disc.
/// </summary>
internal sealed class LabelPlacement
{
    private const double SmallestFont = 10;
    private const double LargestFont = 19;
    // In sizes of the font.
    private const double WidestLabel = 16;
    private const double Gap = 2.5;
    private const double PixelsPerLabel = 7500;

    private readonly PlacedPicture _placed;
    private readonly Plot _plot;
    private readonly Box _within;
    private readonly BoxIndex _labels = new();
    private readonly DiscIndex _discs;
    private readonly LineIndex _lines;

    private LabelPlacement(PlacedPicture placed, Plot plot, Box within)
    {
        (_placed, _plot, _within) = (placed, plot, within);
        _discs = new DiscIndex(plot);
        _lines = new LineIndex(placed, plot);
    }

    /// <summary>The labels that find a place, in the order of their importance.</summary>
    public static List<Label> Place(PlacedPicture placed, Plot plot, Box within)
    {
        var placement = new LabelPlacement(placed, plot, within);
        var most = placed.Options.MaxLabels > 0 ? placed.Options.MaxLabels : (int)(within.Width * within.Height / (PixelsPerLabel * Math.Max(1, placed.Frame.Scale * placed.Frame.Scale)));
        var found = new List<Label>();
        foreach (var node in InOrder(placed))
        {
            if (found.Count == most) break;
            if (placement.Find(node) is not { } label) continue;
            placement._labels.Add(label.Box);
            found.Add(label);
        }
        return found;
    }

    // The first of every group that has a colour comes before all others, so that no group stays without a name; then by size.
    private static int[] InOrder(PlacedPicture placed)
    {
        var nodes = placed.Picture.Nodes;
        var order = new int[nodes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => placed.Radii[a] != placed.Radii[b] ? placed.Radii[b].CompareTo(placed.Radii[a]) : a - b);
        var seen = new HashSet<int>();
        var isFirst = new bool[nodes.Length];
        foreach (var node in order)
        {
            var group = nodes[node].Group;
            isFirst[node] = group >= 0 && placed.Colors.Of(group) != GroupColors.Other && seen.Add(group);
        }
        var result = new List<int>(order.Length);
        foreach (var node in order)
            if (isFirst[node]) result.Add(node);
        foreach (var node in order)
            if (!isFirst[node]) result.Add(node);
        return [.. result];
    }

    // Where the full size finds no place a smaller one may, and after it one that covers more of small discs.
    private Label? Find(int node)
    {
        var text = OneLine(_placed.Picture.Nodes[node].Label);
        if (text.Length == 0) return null;
        var largest = LargestFont * _placed.Frame.Scale * Math.Min(1, _placed.Frame.Scale);
        var smallest = SmallestFont * Math.Max(1, _placed.Frame.Scale);
        var size = smallest + (largest - smallest) * (_placed.Radii[node] - 1) / 3;
        return Find(node, text, size, mostCovered: 2)
            ?? Find(node, text, Math.Max(smallest, size * 0.8), mostCovered: 3)
            ?? Find(node, text, Math.Max(smallest, size * 0.65), mostCovered: 6);
    }

    private Label? Find(int node, string fullText, double wantedSize, double mostCovered)
    {
        var size = Math.Round(wantedSize * 2) / 2;
        var text = TextWidths.Fit(fullText, size, WidestLabel * size);
        var (width, height) = (TextWidths.Of(text, size) + 2, size * 1.12);
        Box? best = null;
        var least = double.PositiveInfinity;
        for (var at = 0; at < 8; at++)
        {
            var box = BoxAt(at, node, width, height);
            if (!_within.Contains(box) || _labels.Overlaps(box)) continue;
            var covered = _discs.Covered(box, node);
            if (covered > mostCovered) continue;
            // Of places that cover equally little, the earlier one reads better.
            var cost = covered + 0.2 * at + _lines.Crossed(box, node);
            if (cost < least) (best, least) = (box, cost);
        }
        return best is { } found ? new Label(node, text, size, found) : null;
    }

    private Box BoxAt(int at, int node, double width, double height)
    {
        var (x, y, reach) = (_plot.X[node], _plot.Y[node], _plot.Radii[node] + Gap);
        var slant = reach * 0.72;
        var (left, top) = at switch
        {
            0 => (x + reach, y - height / 2),
            1 => (x - reach - width, y - height / 2),
            2 => (x - width / 2, y - reach - height),
            3 => (x - width / 2, y + reach),
            4 => (x + slant, y - slant - height * 0.8),
            5 => (x + slant, y + slant - height * 0.2),
            6 => (x - slant - width, y - slant - height * 0.8),
            _ => (x - slant - width, y + slant - height * 0.2),
        };
        return new Box(left, top, left + width, top + height);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
