namespace ResearchGraph.Analytics.Centrality;

/// <summary>The largest eigenpair of Hc = λGc for symmetric matrices of at most three rows, of which the upper triangles are read.</summary>
internal static class SmallEigenproblem
{
    private const int Sweeps = 30;

    /// <summary>Solves by Gram–Schmidt on G, then Jacobi rotations.</summary>
    /// <param name="gram">G; a basis vector that depends on those before it is left out.</param>
    /// <param name="matrix">H.</param>
    /// <param name="size">How many rows and columns count, 2 or 3.</param>
    /// <returns>λ, and c with cᵀGc = 1.</returns>
    public static (double Value, double[] Vector) Largest(double[,] gram, double[,] matrix, int size)
    {
        var basis = Orthonormalize(gram, size);
        var h = new double[basis.Count, basis.Count];
        for (var i = 0; i < basis.Count; i++)
        {
            for (var j = 0; j < basis.Count; j++) h[i, j] = Product(matrix, basis[i], basis[j], size);
        }
        var vectors = Diagonalize(h, basis.Count);
        var best = 0;
        for (var i = 1; i < basis.Count; i++) best = h[i, i] > h[best, best] ? i : best;
        var result = new double[3];
        for (var i = 0; i < basis.Count; i++)
        {
            for (var k = 0; k < size; k++) result[k] += vectors[i, best] * basis[i][k];
        }
        return (h[best, best], result);
    }

    private static List<double[]> Orthonormalize(double[,] gram, int size)
    {
        const double dependent = 1e-14;
        var basis = new List<double[]>();
        for (var k = 0; k < size; k++)
        {
            var vector = new double[3];
            vector[k] = 1;
            var before = Product(gram, vector, vector, size);
            foreach (var other in basis)
            {
                var along = Product(gram, vector, other, size);
                for (var i = 0; i < size; i++) vector[i] -= along * other[i];
            }
            var square = Product(gram, vector, vector, size);
            if (!(square > dependent * before)) continue;
            for (var i = 0; i < size; i++) vector[i] /= Math.Sqrt(square);
            basis.Add(vector);
        }
        return basis;
    }

    private static double Product(double[,] matrix, double[] a, double[] b, int size)
    {
        var sum = 0.0;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++) sum += a[i] * b[j] * matrix[Math.Min(i, j), Math.Max(i, j)];
        }
        return sum;
    }

    private static double[,] Diagonalize(double[,] h, int size)
    {
        var vectors = new double[size, size];
        for (var i = 0; i < size; i++) vectors[i, i] = 1;
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var p = 0; p < size - 1; p++)
            {
                for (var q = p + 1; q < size; q++) Rotate(h, vectors, p, q, size);
            }
        }
        return vectors;
    }

    private static void Rotate(double[,] h, double[,] vectors, int p, int q, int size)
    {
        if (h[p, q] == 0) return;
        var theta = (h[q, q] - h[p, p]) / (2 * h[p, q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var cosine = 1 / Math.Sqrt(t * t + 1);
        var sine = t * cosine;
        for (var k = 0; k < size; k++) (h[k, p], h[k, q]) = (cosine * h[k, p] - sine * h[k, q], sine * h[k, p] + cosine * h[k, q]);
        for (var k = 0; k < size; k++) (h[p, k], h[q, k]) = (cosine * h[p, k] - sine * h[q, k], sine * h[p, k] + cosine * h[q, k]);
        for (var k = 0; k < size; k++)
            (vectors[k, p], vectors[k, q]) = (cosine * vectors[k, p] - sine * vectors[k, q], sine * vectors[k, p] + cosine * vectors[k, q]);
    }
}
