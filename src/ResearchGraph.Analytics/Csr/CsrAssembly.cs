using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>
/// Edges → rows by a counting sort on several threads: every thread counts and scatters its own run of blocks, with cursors that
/// continue those of the runs before it, so rows hold arcs in the order of the edges whatever the number of threads.
/// </summary>
internal static class CsrAssembly
{
    private const int MostRuns = 8;

    public static CsrGraph Assemble(int nodes, IReadOnlyList<EdgeBlock> blocks, CsrBuildOptions options, CancellationToken cancellationToken)
    {
        var workers = FixedChunks.Workers(options.Threads);
        var pieces = Cut(blocks, Math.Min(workers, MostRuns));
        var cursors = new int[pieces.Count][];
        FixedChunks.Run(pieces.Count, workers, (_, run) => cursors[run] = Count(nodes, pieces[run], options.Directed), cancellationToken);
        var offsets = ToOffsets(nodes, cursors);
        var targets = GC.AllocateUninitializedArray<int>(offsets[nodes]);
        var weighted = blocks.Count > 0 && blocks[0].Weights is not null;
        var weights = weighted ? GC.AllocateUninitializedArray<double>(offsets[nodes]) : null;
        FixedChunks.Run(pieces.Count, workers, (_, run) =>
        {
            if (weights is null) Scatter(pieces[run], cursors[run], targets, options.Directed);
            else Scatter(pieces[run], cursors[run], targets, weights, options.Directed);
        }, cancellationToken);
        return RowNormalization.Finish(offsets, targets, weights, options.Directed, workers, cancellationToken);
    }

    /// <summary>Cuts the edges into runs of about equal length.</summary>
    private static List<List<(EdgeBlock Block, int From, int To)>> Cut(IReadOnlyList<EdgeBlock> blocks, int runs)
    {
        var total = 0L;
        foreach (var block in blocks) total += block.Count;
        var result = new List<List<(EdgeBlock, int, int)>>();
        for (var run = 0; run < runs; run++)
        {
            long from = total * run / runs, to = total * (run + 1) / runs, start = 0;
            var pieces = new List<(EdgeBlock, int, int)>();
            foreach (var block in blocks)
            {
                var first = Math.Max(from - start, 0);
                var last = Math.Min(to - start, block.Count);
                if (first < last) pieces.Add((block, (int)first, (int)last));
                start += block.Count;
            }
            result.Add(pieces);
        }
        return result;
    }

    private static int[] Count(int nodes, List<(EdgeBlock Block, int From, int To)> pieces, bool directed)
    {
        var counts = new int[nodes];
        foreach (var (block, from, to) in pieces)
        {
            var (sources, targets) = (block.Sources, block.Targets);
            for (var i = from; i < to; i++)
            {
                var (u, v) = (sources[i], targets[i]);
                if (u == v) continue;
                counts.At(u)++;
                if (!directed) counts.At(v)++;
            }
        }
        return counts;
    }

    /// <summary>Turns the counts of each run into the places where that run starts to write in every row.</summary>
    private static int[] ToOffsets(int nodes, int[][] counts)
    {
        var offsets = new int[nodes + 1];
        var place = 0L;
        for (var node = 0; node < nodes; node++)
        {
            foreach (var run in counts)
            {
                var count = run[node];
                run[node] = (int)place;
                place += count;
            }
            if (place > Array.MaxLength) throw new InvalidOperationException($"Found more than {Array.MaxLength} arcs, which is the most that a graph holds.");
            offsets[node + 1] = (int)place;
        }
        return offsets;
    }

    private static void Scatter(List<(EdgeBlock Block, int From, int To)> pieces, int[] cursors, int[] rows, bool directed)
    {
        foreach (var (block, from, to) in pieces)
        {
            var (sources, targets) = (block.Sources, block.Targets);
            for (var i = from; i < to; i++)
            {
                var (u, v) = (sources[i], targets[i]);
                if (u == v) continue;
                rows.At(cursors.At(u)++) = v;
                if (!directed) rows.At(cursors.At(v)++) = u;
            }
        }
    }

    private static void Scatter(List<(EdgeBlock Block, int From, int To)> pieces, int[] cursors, int[] rows, double[] weights, bool directed)
    {
        foreach (var (block, from, to) in pieces)
        {
            for (var i = from; i < to; i++)
            {
                var (u, v, weight) = (block.Sources[i], block.Targets[i], block.Weights![i]);
                if (u == v) continue;
                var place = cursors.At(u)++;
                (rows.At(place), weights.At(place)) = (v, weight);
                if (directed) continue;
                place = cursors.At(v)++;
                (rows.At(place), weights.At(place)) = (u, weight);
            }
        }
    }
}
