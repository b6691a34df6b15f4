using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// Packs components by their outlines on a grid (polyomino packing: Freivalds, Dogrusoz, Kikusts 2002): the largest first, each as near
/// to the middle as it fits, in a space of a given width over height. Holes and bays count as filled, so that
/// nothing lies inside a component to which it does not belong.
/// </summary>
internal static class ComponentPacking
{
    private const int CellsAtMost = 60_000;

    /// <summary>Networks up to this size have labels at most of their nodes, for which components leave room.</summary>
    private const int Labelled = 400;

    /// <summary>Positions of all nodes, the middle of their bounds at (0, 0).</summary>
    public static LayoutResult Pack(int nodeCount, List<ComponentShape> shapes, double aspect, CancellationToken cancellationToken)
    {
        var x = new double[nodeCount];
        var y = new double[nodeCount];
        if (nodeCount == 0) return new LayoutResult(x.Freeze(), y.Freeze());
        var step = StepFor(shapes);
        var outlines = new List<Outline>(shapes.Count);
        var margin = (nodeCount <= Labelled ? 1.5 : 0.49) * step;
        foreach (var shape in shapes) outlines.Add(Outline.Of(shape, step, margin));
        // A stable order: by size, then by the smallest node.
        outlines.Sort((a, b) => a.Cells.Length != b.Cells.Length ? b.Cells.Length - a.Cells.Length : a.Shape.Nodes[0] - b.Shape.Nodes[0]);
        var board = new PackingBoard(aspect);
        foreach (var outline in outlines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (column, row) = board.Place(outline);
            for (var i = 0; i < outline.Shape.Nodes.Length; i++)
            {
                x[outline.Shape.Nodes[i]] = outline.Shape.X[i] + column * step - outline.Left;
                y[outline.Shape.Nodes[i]] = outline.Shape.Y[i] + row * step - outline.Top;
            }
        }
        Centre(x, y);
        return new LayoutResult(x.Freeze(), y.Freeze());
    }

    private static double StepFor(List<ComponentShape> shapes)
    {
        double area = 0, disc = 0;
        var discs = 0;
        foreach (var shape in shapes)
        {
            var (left, top, right, bottom) = shape.Bounds();
            area += (right - left) * (bottom - top);
            foreach (var radius in shape.Discs) disc += radius;
            discs += shape.Discs.Length;
        }
        return Math.Max(disc / discs, Math.Sqrt(area / CellsAtMost));
    }

    private static void Centre(double[] x, double[] y)
    {
        double left = x[0], right = left, top = y[0], bottom = top;
        for (var i = 1; i < x.Length; i++)
        {
            (left, right) = (Math.Min(left, x[i]), Math.Max(right, x[i]));
            (top, bottom) = (Math.Min(top, y[i]), Math.Max(bottom, y[i]));
        }
        for (var i = 0; i < x.Length; i++) (x[i], y[i]) = (x[i] - (left + right) / 2, y[i] - (top + bottom) / 2);
    }
}
