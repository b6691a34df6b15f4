using MathNet.Numerics.LinearAlgebra;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Text;

/// <summary>What <see cref="TruncatedSvd"/> found. Immutable and thread-safe.</summary>
public sealed class SvdResult
{
    private readonly DenseRows _rows;

    internal SvdResult(DenseRows rows, double[] singularValues) => (_rows, SingularValues) = (rows, singularValues);

    /// <summary>The singular values, largest first; as many as dimensions.</summary>
    public ReadOnlyMemory<double> SingularValues { get; }

    /// <summary>The number of dimensions.</summary>
    public int Rank => _rows.Width;

    /// <summary>The number of rows.</summary>
    public int RowCount => _rows.RowCount;

    /// <summary>A row of U Σ: where a text lies in the space of the dimensions.</summary>
    public ReadOnlySpan<double> Row(int row) => _rows.Row(row);

    /// <summary>The cosine of two rows, −1 to 1; 0 where one is empty.</summary>
    public double Cosine(int a, int b)
    {
        var x = _rows.Row(a);
        var y = _rows.Row(b);
        double product = 0, ofX = 0, ofY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            product += x[i] * y[i];
            ofX += x[i] * x[i];
            ofY += y[i] * y[i];
        }
        return ofX > 0 && ofY > 0 ? product / Math.Sqrt(ofX * ofY) : 0;
    }
}

/// <summary>
/// Truncated singular value decomposition by a random subspace and power iteration (Halko, Martinsson, Tropp 2011, algorithm 4.4), as latent semantic analysis
/// uses it (Deerwester et al. 1990). The small eigenproblem is MathNet's. The same seed gives the same bits on any number of threads.
/// </summary>
public static class TruncatedSvd
{
    private const int RowsPerChunk = 64;

    /// <summary>Decomposes a matrix of texts and terms.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    public static SvdResult Compute(TextMatrix matrix, TruncatedSvdOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        options ??= new TruncatedSvdOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Rank, 1, nameof(options));
        var smaller = Math.Min(matrix.RowCount, matrix.ColumnCount);
        var width = Math.Min(options.Rank + options.Oversampling, smaller);
        if (width == 0) return new SvdResult(new DenseRows(matrix.RowCount, 0), []);
        var products = new Products(matrix, FixedChunks.Workers(options.Threads), cancellationToken);
        var right = new DenseRows(matrix.ColumnCount, width);
        right.FillRandom(options.Seed);
        var left = products.Multiply(right);
        left.Orthonormalize();
        for (var iteration = 0; iteration < options.PowerIterations; iteration++)
        {
            right = products.MultiplyTransposed(left);
            right.Orthonormalize();
            left = products.Multiply(right);
            left.Orthonormalize();
        }
        return Project(left, products.MultiplyTransposed(left), Math.Min(options.Rank, width));
    }

    /// <summary>From Q and Aᵀ Q to U Σ: the eigenvectors of Qᵀ A Aᵀ Q turn Q into U.</summary>
    private static SvdResult Project(DenseRows q, DenseRows transposed, int rank)
    {
        var width = q.Width;
        var gram = Matrix<double>.Build.Dense(width, width);
        for (var i = 0; i < width; i++)
        {
            for (var j = i; j < width; j++)
            {
                var sum = 0.0;
                for (var row = 0; row < transposed.Values.Length; row += width) sum += transposed.Values[row + i] * transposed.Values[row + j];
                (gram[i, j], gram[j, i]) = (sum, sum);
            }
        }
        var eigen = gram.Evd(Symmetricity.Symmetric);
        var singular = new double[rank];
        var turned = new DenseRows(q.RowCount, rank);
        for (var dimension = 0; dimension < rank; dimension++)
        {
            // MathNet sorts eigenvalues ascending.
            var place = width - 1 - dimension;
            singular[dimension] = Math.Sqrt(Math.Max(0, eigen.EigenValues[place].Real));
            for (var row = 0; row < q.RowCount; row++)
            {
                var sum = 0.0;
                for (var i = 0; i < width; i++) sum += q.Values[row * width + i] * eigen.EigenVectors[i, place];
                turned.Values[row * rank + dimension] = sum * singular[dimension];
            }
        }
        return new SvdResult(turned, singular);
    }

    /// <summary>The products with A and Aᵀ, by rows of the result.</summary>
    private sealed class Products
    {
        private readonly TextMatrix _matrix;
        private readonly int _workers;
        private readonly CancellationToken _cancellationToken;
        private readonly int[] _offsets;
        private readonly int[] _rows;
        private readonly double[] _values;

        public Products(TextMatrix matrix, int workers, CancellationToken cancellationToken)
        {
            (_matrix, _workers, _cancellationToken) = (matrix, workers, cancellationToken);
            (_offsets, _rows, _values) = (new int[matrix.ColumnCount + 1], new int[matrix.Columns.Length], new double[matrix.Columns.Length]);
            foreach (var column in matrix.Columns) _offsets[column + 1]++;
            for (var column = 0; column < matrix.ColumnCount; column++) _offsets[column + 1] += _offsets[column];
            var places = _offsets.AsSpan(0, matrix.ColumnCount).ToArray();
            for (var row = 0; row < matrix.RowCount; row++)
            {
                for (var i = matrix.Offsets[row]; i < matrix.Offsets[row + 1]; i++)
                {
                    var place = places[matrix.Columns[i]]++;
                    (_rows[place], _values[place]) = (row, matrix.Values[i]);
                }
            }
        }

        public DenseRows Multiply(DenseRows right) => Multiply(_matrix.Offsets.Thaw(), _matrix.Columns.Thaw(), _matrix.Values.Thaw(), right);

        public DenseRows MultiplyTransposed(DenseRows left) => Multiply(_offsets, _rows, _values, left);

        private DenseRows Multiply(int[] offsets, int[] columns, double[] values, DenseRows factor)
        {
            var result = new DenseRows(offsets.Length - 1, factor.Width);
            var bounds = NodeRanges.Even(result.RowCount, RowsPerChunk, 4096);
            FixedChunks.Run(bounds.Length - 1, _workers, (_, chunk) =>
            {
                for (var row = bounds[chunk]; row < bounds[chunk + 1]; row++)
                {
                    var target = result.Row(row);
                    for (var i = offsets[row]; i < offsets[row + 1]; i++)
                    {
                        var source = factor.Row(columns[i]);
                        for (var j = 0; j < target.Length; j++) target[j] += values[i] * source[j];
                    }
                }
            }, _cancellationToken);
            return result;
        }
    }
}
