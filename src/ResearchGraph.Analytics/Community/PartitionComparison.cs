namespace ResearchGraph.Analytics.Community;

/// <summary>How alike two partitions of the same nodes are. Stateless, thread-safe.</summary>
public static class PartitionComparison
{
    /// <summary>
    /// Normalised mutual information: 2 I(A; B) / (H(A) + H(B)) (Danon et al. 2005), 0 to 1; 1 for equal partitions, and when both have a
    /// single group or there are no nodes.
    /// </summary>
    /// <exception cref="ArgumentException">The partitions are of different numbers of nodes.</exception>
    public static double NormalizedMutualInformation(Partition a, Partition b)
    {
        var n = (double)Check(a, b);
        var entropies = Entropy(a, n) + Entropy(b, n);
        if (entropies == 0) return 1;
        var (sizesA, sizesB) = (a.Sizes(), b.Sizes());
        var information = 0.0;
        foreach (var (inA, inB, both) in Overlaps(a, b))
            information += both / n * Math.Log(both * n / ((double)sizesA[inA] * sizesB[inB]));
        return Math.Clamp(2 * information / entropies, 0, 1);
    }

    /// <summary>
    /// The adjusted Rand index (Hubert, Arabie 1985): 1 for equal partitions, about 0 for unrelated ones, below 0 for less than chance; 1 where
    /// chance alone makes them equal.
    /// </summary>
    /// <exception cref="ArgumentException">The partitions are of different numbers of nodes.</exception>
    public static double AdjustedRandIndex(Partition a, Partition b)
    {
        var pairs = Pairs(Check(a, b));
        double together = 0, inA = 0, inB = 0;
        foreach (var (_, _, both) in Overlaps(a, b)) together += Pairs(both);
        foreach (var size in a.Sizes()) inA += Pairs(size);
        foreach (var size in b.Sizes()) inB += Pairs(size);
        var expected = pairs == 0 ? 0 : inA * inB / pairs;
        var largest = (inA + inB) / 2;
        return largest == expected ? 1 : (together - expected) / (largest - expected);
    }

    private static int Check(Partition a, Partition b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Membership.Length != b.Membership.Length)
            throw new ArgumentException($"Found partitions of {a.Membership.Length} and {b.Membership.Length} nodes, expected the same nodes.");
        return a.Membership.Length;
    }

    private static double Pairs(double count) => count * (count - 1) / 2;

    private static double Entropy(Partition partition, double n)
    {
        var entropy = 0.0;
        foreach (var size in partition.Sizes()) entropy -= size / n * Math.Log(size / n);
        return entropy;
    }

    /// <summary>The pairs of groups that share nodes, in ascending order, and how many.</summary>
    private static List<(int InA, int InB, int Both)> Overlaps(Partition a, Partition b)
    {
        var keys = new long[a.Membership.Length];
        for (var node = 0; node < keys.Length; node++) keys[node] = (long)a.Membership[node] * b.Count + b.Membership[node];
        Array.Sort(keys);
        var overlaps = new List<(int, int, int)>();
        for (int start = 0, end = 0; start < keys.Length; start = end)
        {
            while (end < keys.Length && keys[end] == keys[start]) end++;
            overlaps.Add(((int)(keys[start] / b.Count), (int)(keys[start] % b.Count), end - start));
        }
        return overlaps;
    }
}
