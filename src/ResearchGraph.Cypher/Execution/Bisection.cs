namespace ResearchGraph.Cypher.Execution;

/// <summary>Search in sorted runs.</summary>
internal static class Bisection
{
    /// <summary>The first position whose element is not less than the value; the length where there is none.</summary>
    public static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
