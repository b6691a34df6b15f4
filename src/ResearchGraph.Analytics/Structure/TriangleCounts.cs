using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>Marks and counts for each worker, by rank; made when first asked for.</summary>
/// <param name="nodes">The number of nodes.</param>
/// <param name="workers">The most threads to use.</param>
internal sealed class TriangleCounts(int nodes, int workers) : IDisposable
{
    private readonly (Rented<byte> Marks, Rented<long> Counts)?[] _scratch = new (Rented<byte>, Rented<long>)?[workers];

    /// <summary>The marks and counts of a worker, which start at 0.</summary>
    public (byte[] Marks, long[] Counts) Of(int worker)
    {
        if (_scratch[worker] is not { } scratch)
        {
            _scratch[worker] = scratch = (new Rented<byte>(nodes), new Rented<long>(nodes));
            scratch.Marks.Cleared(nodes);
            scratch.Counts.Cleared(nodes);
        }
        return (scratch.Marks.Array, scratch.Counts.Array);
    }

    /// <summary>The sums over all workers, by node.</summary>
    /// <param name="nodeAt">The node at each rank.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long[] Sum(int[] nodeAt)
    {
        var sums = new long[nodes];
        foreach (var scratch in _scratch)
        {
            if (scratch is not { } counted) continue;
            for (var rank = 0; rank < nodes; rank++) sums.At(nodeAt.At(rank)) += counted.Counts.Array.At(rank);
        }
        return sums;
    }

    /// <summary>Gives the memory back; nobody may use it afterwards.</summary>
    public void Dispose()
    {
        foreach (var scratch in _scratch)
        {
            scratch?.Marks.Dispose();
            scratch?.Counts.Dispose();
        }
    }
}
