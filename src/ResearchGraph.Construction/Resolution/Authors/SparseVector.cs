namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>A vector of few non-zero components. Immutable and thread-safe.</summary>
/// <param name="ids">Dimensions in ascending order, each once.</param>
/// <param name="weights">The component of each, same length.</param>
internal sealed class SparseVector(int[] ids, float[] weights)
{
    private readonly double _norm = Math.Sqrt(weights.Sum(weight => (double)weight * weight));

    /// <summary>The vector without components.</summary>
    public static SparseVector Empty { get; } = new([], []);

    /// <summary>Whether there are no components.</summary>
    public bool IsEmpty => ids.Length == 0;

    /// <summary>Sums the weights of equal dimensions; they may come in any order.</summary>
    public static SparseVector Of(List<(int Id, float Weight)> components)
    {
        if (components.Count == 0) return Empty;
        components.Sort((a, b) => a.Id != b.Id ? a.Id.CompareTo(b.Id) : a.Weight.CompareTo(b.Weight));
        var ids = new List<int>(components.Count);
        var weights = new List<float>(components.Count);
        foreach (var (id, weight) in components)
        {
            if (ids.Count > 0 && ids[^1] == id) weights[^1] += weight;
            else (ids, weights).Append(id, weight);
        }
        return new SparseVector([.. ids], [.. weights]);
    }

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
        var components = new List<(int, float)>(ids.Length + other.Components.Ids.Length);
        for (var i = 0; i < ids.Length; i++) components.Add((ids[i], weights[i]));
        var (otherIds, otherWeights) = other.Components;
        for (var i = 0; i < otherIds.Length; i++) components.Add((otherIds[i], otherWeights[i]));
        return Of(components);
    }

    private (int[] Ids, float[] Weights) Components => (ids, weights);
}

file static class Parallels
{
    public static void Append(this (List<int> Ids, List<float> Weights) lists, int id, float weight)
    {
        lists.Ids.Add(id);
        lists.Weights.Add(weight);
    }
}
