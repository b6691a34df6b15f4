namespace ResearchGraph.Analytics.Csr;

/// <summary>
/// A graph in compressed sparse rows: nodes are 0 to <see cref="NodeCount"/> − 1, and the neighbours of a node are a sorted run of
/// 32-bit ids. Simple: no self-loops, no parallel edges. An undirected graph stores every edge in both rows. Immutable and
/// thread-safe; built by <see cref="CsrGraphBuilder"/> and <see cref="EdgeListReader"/>.
/// </summary>
public sealed class CsrGraph
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[]? _weights;
    private readonly CsrGraph? _reverse;

    /// <summary>Takes the arrays over; they must already satisfy what this class promises.</summary>
    internal CsrGraph(int[] offsets, int[] targets, double[]? weights, bool directed)
    {
        (_offsets, _targets, _weights, IsDirected) = (offsets, targets, weights, directed);
        if (directed) _reverse = new CsrGraph(this);
    }

    private CsrGraph(CsrGraph forward)
    {
        (_offsets, _targets, _weights) = CsrTransposition.Transpose(forward._offsets, forward._targets, forward._weights);
        (IsDirected, _reverse) = (true, forward);
    }

    /// <summary>The number of nodes, isolated ones included.</summary>
    public int NodeCount => _offsets.Length - 1;

    /// <summary>The number of stored arcs: the edges of a directed graph, twice the edges of an undirected one.</summary>
    public int ArcCount => _targets.Length;

    /// <summary>The number of edges.</summary>
    public int EdgeCount => IsDirected ? _targets.Length : _targets.Length / 2;

    /// <summary>Whether an edge leads one way only.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether edges carry weights; without, every edge counts 1.</summary>
    public bool IsWeighted => _weights is not null;

    /// <summary>Row bounds, <see cref="NodeCount"/> + 1 long: the row of node v is [Offsets[v], Offsets[v + 1]) of <see cref="Targets"/>.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The neighbours of all nodes, row after row, ascending within a row.</summary>
    public ReadOnlySpan<int> Targets => _targets;

    /// <summary>The weights that belong to <see cref="Targets"/>, finite and not negative; empty when the graph is not weighted.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The graph with every arc turned round; the graph itself when it is undirected. Built with the graph: costs nothing here.</summary>
    public CsrGraph Reverse => _reverse ?? this;

    internal int[] OffsetArray => _offsets;

    internal int[] TargetArray => _targets;

    internal double[]? WeightArray => _weights;

    /// <summary>The number of neighbours of a node (of successors, when the graph is directed).</summary>
    public int Degree(int node) => _offsets[node + 1] - _offsets[node];

    /// <summary>The neighbours of a node, ascending (successors, when the graph is directed; predecessors are those of <see cref="Reverse"/>).</summary>
    public ReadOnlySpan<int> Neighbours(int node) => _targets.AsSpan(_offsets[node], Degree(node));

    /// <summary>The weights of the edges to <see cref="Neighbours"/>, in the same order; empty when the graph is not weighted.</summary>
    public ReadOnlySpan<double> NeighbourWeights(int node) =>
        _weights is null ? [] : _weights.AsSpan(_offsets[node], Degree(node));

    /// <summary>Whether there is an edge from one node to another; binary search in the row.</summary>
    public bool HasEdge(int source, int target) => Neighbours(source).BinarySearch(target) >= 0;

    /// <summary>
    /// The graph without directions; the graph itself when it has none. Two opposite arcs become one edge; their weights are added.
    /// </summary>
    public CsrGraph ToUndirected()
    {
        if (!IsDirected) return this;
        var sources = new int[ArcCount];
        for (var node = 0; node < NodeCount; node++) sources.AsSpan(_offsets[node], Degree(node)).Fill(node);
        return CsrGraphBuilder.Build(NodeCount, sources, _targets, _weights, new CsrBuildOptions());
    }
}
