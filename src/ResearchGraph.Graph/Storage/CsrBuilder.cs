namespace ResearchGraph.Graph.Storage;

/// <summary>Sorts the relationships of one type and lays them out as compressed sparse rows, in linear time.</summary>
internal static class CsrBuilder
{
    /// <summary>The rows ordered by source, then target, then row: a stable counting sort by target, then by source.</summary>
    internal static int[] SortRows(ReadOnlySpan<int> sources, ReadOnlySpan<int> targets)
    {
        var rows = new int[sources.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        return StableSort(StableSort(rows, targets), sources);
    }

    /// <summary>The first key and, for each key from it to the last, where its run begins in sorted order; one more for the end.</summary>
    internal static (int FirstKey, int[] Offsets) Offsets(ReadOnlySpan<int> keys)
    {
        var (first, last) = Range(keys);
        var offsets = new int[last - first + 2];
        foreach (var key in keys)
        {
            offsets[key - first + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        return (first, offsets);
    }

    /// <summary>Reorders rows by their keys; rows of one key stay in the order in which they come.</summary>
    internal static int[] StableSort(ReadOnlySpan<int> rows, ReadOnlySpan<int> keys)
    {
        var (first, next) = Offsets(keys);
        var sorted = new int[rows.Length];
        foreach (var row in rows)
        {
            sorted[next[keys[row] - first]++] = row;
        }

        return sorted;
    }

    private static (int First, int Last) Range(ReadOnlySpan<int> keys)
    {
        if (keys.IsEmpty)
        {
            return (0, -1);
        }

        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var key in keys)
        {
            first = Math.Min(first, key);
            last = Math.Max(last, key);
        }

        return (first, last);
    }
}
