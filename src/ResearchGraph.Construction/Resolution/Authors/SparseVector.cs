namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>A vector of few non-zero components. Immutable and thread-safe.</summary>
/// <param name="ids">Dimensions in ascending order, each once.</param>
/// <param name="weights">The component of each, same length.</param>
internal sealed class SparseVector(int[] ids, float[] weights)
{
    private readonly double _norm = Norm(weights);

    /// <summary>The vector without components.</summary>
    public static SparseVector Empty { get; } = new([], []);

    /// <summary>Whether there are no components.</summary>
    public bool IsEmpty => ids.Length == 0;

    /// <summary>Cosine of the angle to another vector, 0 to 1 for vectors without negative components; 0 if either is empty.</summary>
    public double Cosine(SparseVector other)
    {
        var (otherIds, otherWeights) = other.Components;
        double product = 0;
        for (int i = 0, j = 0; i < ids.Length && j < otherIds.Length;)
        {
            if (ids[i] == otherIds[j]) product += (double)weights[i++] * otherWeights[j++];
            else if (ids[i] < otherIds[j]) i++;
            else j++;
        }
        return product == 0 ? 0 : product / (_norm * other._norm);
    }

    /// <summary>The sum of two vectors.</summary>
    public SparseVector Plus(SparseVector other)
    {
        if (IsEmpty) return other;
        if (other.IsEmpty) return this;
        var (otherIds, otherWeights) = other.Components;
        var (sumIds, sumWeights) = (new int[ids.Length + otherIds.Length], new float[ids.Length + otherIds.Length]);
        var count = 0;
        for (int i = 0, j = 0; i < ids.Length || j < otherIds.Length; count++)
        {
            var isOwn = j == otherIds.Length || (i < ids.Length && ids[i] <= otherIds[j]);
            var isOther = i == ids.Length || (j < otherIds.Length && otherIds[j] <= ids[i]);
            sumIds[count] = isOwn ? ids[i] : otherIds[j];
            sumWeights[count] = (isOwn ? weights[i] : 0) + (isOther ? otherWeights[j] : 0);
            if (isOwn) i++;
            if (isOther) j++;
        }
        Array.Resize(ref sumIds, count);
        Array.Resize(ref sumWeights, count);
        return new SparseVector(sumIds, sumWeights);
    }

    private (int[] Ids, float[] Weights) Components => (ids, weights);

    private static double Norm(float[] weights)
    {
        double sum = 0;
        foreach (var weight in weights) sum += (double)weight * weight;
        return Math.Sqrt(sum);
    }
}
