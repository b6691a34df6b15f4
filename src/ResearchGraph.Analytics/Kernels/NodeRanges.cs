namespace ResearchGraph.Analytics.Kernels;

/// <summary>Cuts the nodes of a graph into consecutive ranges of about equal work. The cuts depend on the graph alone.</summary>
internal static class NodeRanges
{
    private const int WorkPerRange = 1 << 15;
    private const int MostRanges = 256;

    /// <summary>Bounds of ranges with about as many arcs and nodes each: range i is [bounds[i], bounds[i + 1]).</summary>
    /// <param name="offsets">The row offsets, one more than there are nodes.</param>
    /// <param name="most">The most ranges to make.</param>
    /// <param name="workPerRange">How many arcs and nodes a range should have.</param>
    public static int[] ByArcs(ReadOnlySpan<int> offsets, int most = MostRanges, int workPerRange = WorkPerRange)
    {
        var nodes = offsets.Length - 1;
        var work = (long)offsets[nodes] + nodes;
        var ranges = (int)Math.Clamp(work / workPerRange, 1, Math.Min(most, Math.Max(1, nodes)));
        var bounds = new int[ranges + 1];
        for (var range = 1; range < ranges; range++)
        {
            bounds[range] = Math.Max(bounds[range - 1], FirstAtOrAbove(offsets, work * range / ranges));
        }
        bounds[ranges] = nodes;
        return bounds;
    }

    /// <summary>Bounds of ranges with equally many items.</summary>
    public static int[] Even(int count, int perRange, int most = MostRanges)
    {
        var ranges = Math.Clamp((count + perRange - 1) / perRange, 1, most);
        var bounds = new int[ranges + 1];
        for (var range = 1; range <= ranges; range++) bounds[range] = (int)((long)count * range / ranges);
        return bounds;
    }

    private static int FirstAtOrAbove(ReadOnlySpan<int> offsets, long work)
    {
        int low = 0, high = offsets.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((long)offsets[middle] + middle < work) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
