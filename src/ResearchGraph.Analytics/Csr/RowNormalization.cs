using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>Sorts the rows of a graph under construction and merges parallel arcs.</summary>
internal static class RowNormalization
{
    public static CsrGraph Finish(
        int[] offsets, int[] targets, double[]? weights, bool directed, int workers, CancellationToken cancellationToken)
    {
        var bounds = NodeRanges.ByArcs(offsets);
        var lengths = new int[offsets.Length - 1];
        var merged = new bool[bounds.Length - 1];
        FixedChunks.Run(bounds.Length - 1, workers, (_, chunk) =>
        {
            for (var node = bounds[chunk]; node < bounds[chunk + 1]; node++)
            {
                var (start, length) = (offsets[node], offsets[node + 1] - offsets[node]);
                lengths[node] = weights is null
                    ? SortUnique(targets.AsSpan(start, length))
                    : SortUnique(targets.AsSpan(start, length), weights.AsSpan(start, length));
                merged[chunk] |= lengths[node] != length;
            }
        }, cancellationToken);
        return Array.IndexOf(merged, true) < 0
            ? new CsrGraph(offsets, targets, weights, directed)
            : Compact(offsets, targets, weights, lengths, directed);
    }

    private static int SortUnique(Span<int> row)
    {
        if (IsAscending(row)) return row.Length;
        row.Sort();
        var kept = 1;
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] != row[kept - 1]) row[kept++] = row[i];
        }
        return kept;
    }

    private static int SortUnique(Span<int> row, Span<double> weights)
    {
        if (IsAscending(row)) return row.Length;
        // Parallel arcs by ascending weight, so that their sum is the same in both rows of an undirected edge.
        row.Sort(weights);
        SortRunsOfEqualTargets(row, weights);
        var kept = 1;
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] == row[kept - 1]) weights[kept - 1] += weights[i];
            else (row[kept], weights[kept++]) = (row[i], weights[i]);
        }
        return kept;
    }

    private static void SortRunsOfEqualTargets(Span<int> row, Span<double> weights)
    {
        for (var start = 0; start < row.Length;)
        {
            var end = start + 1;
            while (end < row.Length && row[end] == row[start]) end++;
            if (end - start > 1) weights[start..end].Sort();
            start = end;
        }
    }

    private static bool IsAscending(Span<int> row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] <= row[i - 1]) return false;
        }
        return true;
    }

    private static CsrGraph Compact(int[] offsets, int[] targets, double[]? weights, int[] lengths, bool directed)
    {
        var compactOffsets = new int[offsets.Length];
        for (var node = 0; node < lengths.Length; node++) compactOffsets[node + 1] = compactOffsets[node] + lengths[node];
        var compactTargets = GC.AllocateUninitializedArray<int>(compactOffsets[^1]);
        var compactWeights = weights is null ? null : GC.AllocateUninitializedArray<double>(compactOffsets[^1]);
        for (var node = 0; node < lengths.Length; node++)
        {
            targets.AsSpan(offsets[node], lengths[node]).CopyTo(compactTargets.AsSpan(compactOffsets[node]));
            if (weights is not null) weights.AsSpan(offsets[node], lengths[node]).CopyTo(compactWeights.AsSpan(compactOffsets[node]));
        }
        return new CsrGraph(compactOffsets, compactTargets, compactWeights, directed);
    }
}
