using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// Brandes' algorithm for edges of length 1, without branches that depend on distances. On the way out, a small level writes every neighbour to
/// the queue and keeps it when new; for a large level, every node not reached yet adds up the path counts of its neighbours, which are 0 but
/// on that level (Beamer et al. 2012). On the way back, a node adds up the shares of its neighbours, which are 0 but one level further out.
/// </summary>
/// <param name="offsets">Row bounds.</param>
/// <param name="targets">Rows along the arcs.</param>
/// <param name="inOffsets">Row bounds of the arcs turned round; <paramref name="offsets"/> when there are no directions.</param>
/// <param name="inTargets">Rows of the arcs turned round.</param>
internal sealed unsafe class BreadthDependencies(int[] offsets, int[] targets, int[] inOffsets, int[] inTargets) : IDependencySearch
{
    private const int Unreached = int.MaxValue;
    private const int PullFactor = 3;

    private readonly int _nodes = offsets.Length - 1;
    private readonly int[] _distance = Filled(offsets.Length - 1);
    private readonly double[] _paths = new double[offsets.Length - 1];
    private readonly double[] _share = new double[offsets.Length - 1];
    private readonly int[] _queue = new int[offsets.Length];
    private readonly List<int> _levels = [];

    public void Add(int source, double[] sums)
    {
        var reached = GoOut(source);
        for (var level = _levels.Count - 2; level > 0; level--)
        {
            var (start, end) = (_levels[level], _levels[level + 1]);
            Collect(start, end, sums);
            if (level + 2 < _levels.Count) ClearShares(end, _levels[level + 2]);
        }
        if (_levels.Count > 2) ClearShares(_levels[1], _levels[2]);
        for (var i = 0; i < reached; i++) (_distance[_queue[i]], _paths[_queue[i]]) = (Unreached, 0);
    }

    /// <summary>Fills queue, distances and path counts; level l is queue[levels[l], levels[l + 1]).</summary>
    private int GoOut(int source)
    {
        _levels.Clear();
        _levels.Add(0);
        (_queue[0], _distance[source], _paths[source]) = (source, 0, 1);
        var unreachedArcs = (long)targets.Length;
        for (int start = 0, end = 1; start < end;)
        {
            _levels.Add(end);
            var arcs = 0L;
            for (var i = start; i < end; i++) arcs += offsets[_queue[i] + 1] - offsets[_queue[i]];
            unreachedArcs -= arcs;
            var next = arcs * PullFactor > unreachedArcs ? Pull(start, end, _levels.Count - 1) : Push(start, end, _levels.Count - 1);
            (start, end) = (end, next);
        }
        return _levels[^1];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private int Push(int start, int end, int distance)
    {
        fixed (int* rows = targets, ends = offsets, distances = _distance, queue = _queue)
        fixed (double* paths = _paths)
        {
            var write = queue + end;
            for (var i = start; i < end; i++)
            {
                var node = queue[i];
                var count = BitConverter.DoubleToInt64Bits(paths[node]);
                var last = rows + ends[node + 1];
                for (var arc = rows + ends[node]; arc < last; arc++)
                {
                    var other = *arc;
                    var known = distances[other];
                    *write = other;
                    write += known == Unreached ? 1 : 0;
                    // The shifts make all ones of a negative number: distance − known where other is new, known − distance where it is nearer.
                    distances[other] = known + ((distance - known) & ((distance - known) >> 31));
                    paths[other] += BitConverter.Int64BitsToDouble(count & ~((long)(known - distance) >> 63));
                }
            }
            return (int)(write - queue);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private int Pull(int start, int end, int distance)
    {
        fixed (int* rows = inTargets, ends = inOffsets, distances = _distance, queue = _queue)
        fixed (double* paths = _paths, shares = _share)
        {
            for (var i = start; i < end; i++) shares[queue[i]] = paths[queue[i]];
            var write = end;
            for (var node = 0; node < _nodes; node++)
            {
                if (distances[node] != Unreached) continue;
                var count = ArcSums.Sum(rows + ends[node], rows + ends[node + 1], shares);
                if (count == 0) continue;
                paths[node] = count;
                distances[node] = distance;
                queue[write++] = node;
            }
            for (var i = start; i < end; i++) shares[queue[i]] = 0;
            return write;
        }
    }

    /// <summary>
    /// Computes the dependencies of one level from the shares of the next. A node's own share must not be seen by its level, so it is
    /// stored in place of its number of paths first.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Collect(int start, int end, double[] sums)
    {
        fixed (int* rows = targets, ends = offsets, queue = _queue)
        fixed (double* paths = _paths, shares = _share, totals = sums)
        {
            for (var i = start; i < end; i++)
            {
                var node = queue[i];
                var dependency = ArcSums.Sum(rows + ends[node], rows + ends[node + 1], shares) * paths[node];
                totals[node] += dependency;
                paths[node] = (1 + dependency) / paths[node];
            }
            for (var i = start; i < end; i++) shares[queue[i]] = paths[queue[i]];
        }
    }

    private void ClearShares(int start, int end)
    {
        for (var i = start; i < end; i++) _share[_queue[i]] = 0;
    }

    private static int[] Filled(int nodes)
    {
        var distances = new int[nodes];
        Array.Fill(distances, Unreached);
        return distances;
    }
}
