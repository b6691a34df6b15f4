namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// A quadtree over weighted points that sums up the repulsion of far ones (Barnes, Hut 1986). Cells stand in preorder, each with the
/// place to go on at when it is taken as a whole, so that a walk needs no stack. Built again for every set of positions, into the
/// same arrays; walks are read-only and may run at once.
/// </summary>
internal sealed class PointTree
{
    private const int BitsPerAxis = 16;
    private const int MostInLeaf = 6;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _mass;
    private readonly ulong[] _order;
    private PointCell[] _cells;
    private int _count;

    /// <summary>A tree over arrays that its owner goes on changing.</summary>
    public PointTree(double[] x, double[] y, double[] mass)
    {
        (_x, _y, _mass) = (x, y, mass);
        _order = new ulong[x.Length];
        _cells = new PointCell[Math.Max(16, x.Length)];
    }

    /// <summary>Builds the tree for the positions as they are now.</summary>
    public void Build()
    {
        _count = 0;
        if (_order.Length == 0) return;
        double left = _x[0], right = left, top = _y[0], bottom = top;
        for (var i = 1; i < _x.Length; i++)
        {
            (left, right) = (Math.Min(left, _x[i]), Math.Max(right, _x[i]));
            (top, bottom) = (Math.Min(top, _y[i]), Math.Max(bottom, _y[i]));
        }
        var side = Math.Max(Math.Max(right - left, bottom - top), 1e-9) * (1 + 1e-9);
        var scale = (1 << BitsPerAxis) / side;
        for (var i = 0; i < _order.Length; i++)
        {
            var code = Spread((uint)((_x[i] - left) * scale)) | (Spread((uint)((_y[i] - top) * scale)) << 1);
            _order[i] = ((ulong)code << 32) | (uint)i;
        }
        Array.Sort(_order);
        AddCell(0, _order.Length, 2 * BitsPerAxis, side);
    }

    /// <summary>Adds up the repulsion on a place: Σ mass · d / |d|² over all points, d pointing away from them; a point does not repel itself.</summary>
    /// <param name="self">The point at the place; it is left out.</param>
    /// <param name="accuracy">A cell narrower than this times its distance counts as one point; 0 is exact.</param>
    /// <param name="forceX">The force to the right, times the place's own mass still to come.</param>
    /// <param name="forceY">The force downwards.</param>
    public void Repel(int self, double accuracy, out double forceX, out double forceY)
    {
        double x = _x[self], y = _y[self], fx = 0, fy = 0;
        var threshold = accuracy * accuracy;
        for (var at = 0; at < _count;)
        {
            ref readonly var cell = ref _cells[at];
            double dx = x - cell.X, dy = y - cell.Y;
            var squared = dx * dx + dy * dy;
            if (cell.Side * cell.Side < threshold * squared)
            {
                var factor = cell.Mass / squared;
                fx += dx * factor;
                fy += dy * factor;
                at = cell.Next;
                continue;
            }
            if (cell.Last > cell.First) RepelEach(self, cell.First, cell.Last, ref fx, ref fy);
            at++;
        }
        (forceX, forceY) = (fx, fy);
    }

    private void RepelEach(int self, int first, int last, ref double fx, ref double fy)
    {
        for (var place = first; place < last; place++)
        {
            var other = (int)(uint)_order[place];
            if (other == self) continue;
            double dx = _x[self] - _x[other], dy = _y[self] - _y[other];
            var squared = dx * dx + dy * dy;
            if (squared < 1e-12)
            {
                // Points on one spot push each other apart in opposite directions that depend on their numbers alone.
                var angle = (Math.Min(self, other) * 2.399963) + (self < other ? 0 : Math.PI);
                (dx, dy, squared) = (1e-6 * Math.Cos(angle), 1e-6 * Math.Sin(angle), 1e-12);
            }
            var factor = _mass[other] / squared;
            fx += dx * factor;
            fy += dy * factor;
        }
    }

    // Depth is limited by the bits of the codes.
    private int AddCell(int first, int last, int bits, double side)
    {
        var at = _count++;
        if (at == _cells.Length) Array.Resize(ref _cells, 2 * at);
        var cell = new PointCell { Side = side };
        var isLeaf = last - first <= MostInLeaf || bits == 0;
        if (isLeaf)
        {
            (cell.First, cell.Last) = (first, last);
            for (var place = first; place < last; place++)
            {
                var point = (int)(uint)_order[place];
                cell.Add(_x[point], _y[point], _mass[point]);
            }
        }
        else
        {
            for (var start = first; start < last;)
            {
                var end = EndOfQuarter(start, last, bits - 2);
                var child = AddCell(start, end, bits - 2, side / 2);
                cell.Add(_cells[child].X, _cells[child].Y, _cells[child].Mass);
                start = end;
            }
        }
        cell.Next = _count;
        _cells[at] = cell;
        return at;
    }

    private int EndOfQuarter(int start, int last, int bits)
    {
        var quarter = _order[start] >> (32 + bits);
        int low = start + 1, high = last;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_order[middle] >> (32 + bits) == quarter) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static uint Spread(uint value)
    {
        value = Math.Min(value, (1u << BitsPerAxis) - 1);
        value = (value | (value << 8)) & 0x00FF00FF;
        value = (value | (value << 4)) & 0x0F0F0F0F;
        value = (value | (value << 2)) & 0x33333333;
        return (value | (value << 1)) & 0x55555555;
    }
}
