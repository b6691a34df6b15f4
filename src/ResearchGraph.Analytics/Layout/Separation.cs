using System.Runtime.InteropServices;

namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// Pushes overlapping discs apart, pair by pair until none is left, as position-based dynamics solve contacts (Müller et al. 2007).
/// The smaller disc of a pair yields more. Pairs are taken in a fixed order.
/// </summary>
internal static class Separation
{
    private const int MostSweeps = 200;
    private const double Slack = 0.02;

    /// <summary>Moves the centres in place.</summary>
    /// <param name="x">Centres.</param>
    /// <param name="y">Centres.</param>
    /// <param name="radii">Radii, above 0, with whatever gap is wanted.</param>
    /// <param name="cancellationToken">Looked at before every sweep.</param>
    public static void Separate(double[] x, double[] y, double[] radii, CancellationToken cancellationToken)
    {
        var largest = 0.0;
        foreach (var radius in radii) largest = Math.Max(largest, radius);
        var side = 2 * largest;
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Sweep(x, y, radii, side)) return;
        }
    }

    private static bool Sweep(double[] x, double[] y, double[] radii, double side)
    {
        var squares = new Dictionary<(int, int), List<int>>();
        for (var node = 0; node < x.Length; node++)
        {
            ref var square = ref CollectionsMarshal.GetValueRefOrAddDefault(squares, SquareOf(x[node], y[node], side), out _);
            (square ??= []).Add(node);
        }
        var moved = false;
        for (var node = 0; node < x.Length; node++)
        {
            var (column, row) = SquareOf(x[node], y[node], side);
            for (var down = -1; down <= 1; down++)
            {
                for (var across = -1; across <= 1; across++)
                {
                    if (!squares.TryGetValue((column + across, row + down), out var near)) continue;
                    foreach (var other in near)
                        if (other > node) moved |= Push(x, y, radii, node, other);
                }
            }
        }
        return moved;
    }

    private static (int, int) SquareOf(double x, double y, double side) => ((int)Math.Floor(x / side), (int)Math.Floor(y / side));

    private static bool Push(double[] x, double[] y, double[] radii, int a, int b)
    {
        double dx = x[b] - x[a], dy = y[b] - y[a];
        var wanted = radii[a] + radii[b];
        var squared = dx * dx + dy * dy;
        if (squared >= wanted * wanted * (1 - Slack)) return false;
        var distance = Math.Sqrt(squared);
        if (distance < 1e-9 * wanted)
        {
            (dx, dy) = (Math.Cos(a * 2.399963), Math.Sin(a * 2.399963));
            distance = 0;
        }
        else
        {
            (dx, dy) = (dx / distance, dy / distance);
        }
        var (areaA, areaB) = (radii[a] * radii[a], radii[b] * radii[b]);
        var shareA = areaB / (areaA + areaB);
        var gap = wanted - distance;
        (x[a], y[a]) = (x[a] - dx * gap * shareA, y[a] - dy * gap * shareA);
        (x[b], y[b]) = (x[b] + dx * gap * (1 - shareA), y[b] + dy * gap * (1 - shareA));
        return true;
    }
}
