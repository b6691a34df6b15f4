using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Text;

/// <summary>A dense matrix row after row: <c>Values[row · Width + column]</c>. Not thread-safe while it is written.</summary>
internal sealed class DenseRows(int rows, int width)
{
    public int RowCount { get; } = rows;

    public int Width { get; } = width;

    public double[] Values { get; } = new double[(long)rows * width];

    public Span<double> Row(int row) => Values.AsSpan(row * Width, Width);

    /// <summary>Fills with normal random numbers (Box, Muller 1958), in order.</summary>
    public void FillRandom(ulong seed)
    {
        var random = new SplitMix(seed);
        for (var i = 0; i < Values.Length; i++)
            Values[i] = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    /// <summary>
    /// Makes the columns orthonormal (modified Gram–Schmidt, twice); columns that depend on earlier ones become 0.
    /// </summary>
    public void Orthonormalize()
    {
        for (var column = 0; column < Width; column++)
        {
            var before = Math.Sqrt(Dot(column, column));
            for (var pass = 0; pass < 2; pass++)
            {
                for (var earlier = 0; earlier < column; earlier++) Subtract(column, earlier, Dot(column, earlier));
            }
            var length = Math.Sqrt(Dot(column, column));
            var scale = length > 1e-12 * before && length > 0 ? 1 / length : 0;
            for (var i = column; i < Values.Length; i += Width) Values[i] *= scale;
        }
    }

    private double Dot(int a, int b)
    {
        var sum = 0.0;
        for (var row = 0; row < Values.Length; row += Width) sum += Values[row + a] * Values[row + b];
        return sum;
    }

    private void Subtract(int column, int other, double factor)
    {
        for (var row = 0; row < Values.Length; row += Width) Values[row + column] -= factor * Values[row + other];
    }
}
