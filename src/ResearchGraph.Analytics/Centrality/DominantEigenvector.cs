using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// The eigenvector of the largest eigenvalue of a symmetric matrix, by the locally optimal conjugate gradient method (Knyazev
/// 2001, block size 1, no preconditioner): each iteration takes the best vector of the span of the iterate x, its residual r and the last
/// direction p, which needs one product with the matrix.
/// </summary>
internal sealed class DominantEigenvector
{
    private readonly VectorOperations _vectors;
    private readonly Action<double[], double[]> _multiply;
    private readonly double[] _x;
    private readonly double[] _ax;
    private readonly double[] _r;
    private readonly double[] _ar;
    private readonly double[] _p;
    private readonly double[] _ap;

    /// <summary>Starts at a vector, which becomes the result.</summary>
    /// <param name="vectors">Vector arithmetic.</param>
    /// <param name="multiply">(values, result): result ← M · values.</param>
    /// <param name="start">Any vector that is not orthogonal to the one sought; overwritten.</param>
    public DominantEigenvector(VectorOperations vectors, Action<double[], double[]> multiply, double[] start)
    {
        (_vectors, _multiply, _x) = (vectors, multiply, start);
        _ax = new double[start.Length];
        _r = new double[start.Length];
        _ar = new double[start.Length];
        _p = new double[start.Length];
        _ap = new double[start.Length];
    }

    /// <summary>Iterates until the tolerance is reached; the start vector then holds the result, of length 1.</summary>
    public (double Value, int Iterations, bool Converged) Solve(SpectralOptions options, IProgress<double>? progress)
    {
        var length = Math.Sqrt(_vectors.Dots((_x, _x))[0]);
        _vectors.Update(_x, 1 / length, _x, 0);
        _multiply(_x, _ax);
        var value = _vectors.Dots((_x, _ax))[0];
        for (var iteration = 1; iteration <= options.MaxIterations; iteration++)
        {
            var residual = Residual(value);
            if (residual <= options.Tolerance * Math.Abs(value))
            {
                progress?.Report(1);
                return (value, iteration, true);
            }
            progress?.Report(Math.Clamp(Math.Log(Math.Abs(value) / residual) / -Math.Log(options.Tolerance), 0, 1));
            _multiply(_r, _ar);
            value = Improve(value, 1 / residual, iteration > 1);
        }
        progress?.Report(1);
        return (value, options.MaxIterations, false);
    }

    /// <summary>r ← Ax − λx.</summary>
    private double Residual(double value)
    {
        _vectors.ForRanges((_, from, to) => VectorOperations.Combine(_r, 1, _ax, -value, _x, from, to));
        return Math.Sqrt(_vectors.Dots((_r, _r))[0]);
    }

    /// <summary>Rayleigh–Ritz in the span of x, r and p.</summary>
    private double Improve(double value, double scaleR, bool hasDirection)
    {
        var d = _vectors.Dots(
            (_x, _r), (_x, _ar), (_r, _ar), (_x, _p), (_r, _p), (_p, _p), (_x, _ap), (_r, _ap), (_p, _ap));
        double[,] gram = { { 1, d[0] * scaleR, d[3] }, { 0, 1, d[4] * scaleR }, { 0, 0, d[5] } };
        double[,] matrix = { { value, d[1] * scaleR, d[6] }, { 0, d[2] * scaleR * scaleR, d[7] * scaleR }, { 0, 0, d[8] } };
        var (best, c) = SmallEigenproblem.Largest(gram, matrix, hasDirection ? 3 : 2);
        var (cx, cr, cp) = (c[0], c[1] * scaleR, c[2]);
        _vectors.ForRanges((_, from, to) =>
        {
            VectorOperations.Combine(_p, cr, _r, cp, _p, from, to);
            VectorOperations.Combine(_ap, cr, _ar, cp, _ap, from, to);
            VectorOperations.Combine(_x, cx, _x, 1, _p, from, to);
            VectorOperations.Combine(_ax, cx, _ax, 1, _ap, from, to);
        });
        return best;
    }
}
