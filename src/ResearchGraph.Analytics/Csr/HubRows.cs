using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>
/// Every edge of an undirected graph once, towards the hub: nodes are ranked by descending degree, equal degrees by id, and the row of a
/// node keeps its neighbours of lower rank, as ranks, in the order that they had. No row is longer than the square root of twice the
/// number of edges.
/// </summary>
internal sealed unsafe class HubRows : IDisposable
{
    private readonly CsrGraph _graph;
    private readonly Rented<int> _nodes;
    private readonly Rented<int> _ranks;
    private readonly Rented<int> _starts;
    private readonly Rented<int> _ends;
    private readonly Rented<int> _targets;

    /// <summary>Ranks the nodes and fills the rows.</summary>
    /// <param name="graph">An undirected graph.</param>
    /// <param name="workers">The most threads to use.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    public HubRows(CsrGraph graph, int workers, CancellationToken cancellationToken)
    {
        _graph = graph;
        var count = graph.NodeCount;
        (_nodes, _ranks) = (new Rented<int>(count), new Rented<int>(count));
        (_starts, _ends, _targets) = (new Rented<int>(count + 1), new Rented<int>(count), new Rented<int>(graph.TargetArray.Length + 1));
        NodeOrder.FillByDegree(graph, Nodes, _ranks.Array);
        FillWholeStarts(graph.OffsetArray, Nodes, count, Starts);
        Bounds = NodeRanges.ByArcs(_starts.Array.AsSpan(0, count + 1));
        FixedChunks.Run(Bounds.Length - 1, workers, (_, chunk) => Fill(Bounds[chunk], Bounds[chunk + 1]), cancellationToken);
    }

    /// <summary>Ranges of ranks with about as much work each.</summary>
    public int[] Bounds { get; }

    /// <summary>The node at each rank.</summary>
    public int[] Nodes => _nodes.Array;

    /// <summary>Where the row of each rank starts in <see cref="Targets"/>.</summary>
    public int[] Starts => _starts.Array;

    /// <summary>Where it ends.</summary>
    public int[] Ends => _ends.Array;

    /// <summary>The ranks of the neighbours.</summary>
    public int[] Targets => _targets.Array;

    /// <summary>Gives the memory back; nobody may use it afterwards.</summary>
    public void Dispose()
    {
        _nodes.Dispose();
        _ranks.Dispose();
        _starts.Dispose();
        _ends.Dispose();
        _targets.Dispose();
    }

    /// <summary>Where each row would start if it kept all its neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillWholeStarts(int[] offsets, int[] nodes, int count, int[] starts)
    {
        starts[0] = 0;
        for (var rank = 0; rank < count; rank++)
        {
            var node = nodes.At(rank);
            starts.At(rank + 1) = starts.At(rank) + offsets.At(node + 1) - offsets.At(node);
        }
    }

    /// <summary>Fills the rows of a range, one right after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(int from, int to)
    {
        fixed (int* offsets = _graph.OffsetArray, targets = _graph.TargetArray, nodes = _nodes.Array, ranks = _ranks.Array)
        fixed (int* starts = _starts.Array, ends = _ends.Array, rows = _targets.Array)
        {
            var write = rows + starts[from];
            for (var rank = from; rank < to; rank++)
            {
                if (rank + RowPrefetch.Ahead < to) RowPrefetch.Ask(offsets, targets, nodes + rank);
                starts[rank] = (int)(write - rows);
                var end = targets + offsets[nodes[rank] + 1];
                for (var arc = targets + offsets[nodes[rank]]; arc < end; arc++)
                {
                    // Written always, kept when lower: a branch here would be guessed wrong half the time.
                    *write = ranks[*arc];
                    write += ranks[*arc] < rank ? 1 : 0;
                }
                ends[rank] = (int)(write - rows);
            }
        }
    }
}
