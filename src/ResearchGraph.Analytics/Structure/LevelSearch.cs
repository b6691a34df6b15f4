using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>Breadth-first search from one node after another of an undirected graph, with the way back. Not thread-safe.</summary>
internal sealed class LevelSearch
{
    private const int Unreached = -1;
    private readonly CsrGraph _graph;
    private readonly int[] _distance;
    private readonly int[] _parent;
    private readonly int[] _queue;
    private int _reached;

    public LevelSearch(CsrGraph graph)
    {
        _graph = graph;
        (_distance, _parent, _queue) = (new int[graph.NodeCount], new int[graph.NodeCount], new int[graph.NodeCount]);
        Array.Fill(_distance, Unreached);
    }

    /// <summary>A node furthest from the last start.</summary>
    public int Last => _queue[_reached - 1];

    /// <summary>Searches; returns the distance of the furthest node.</summary>
    public int From(int start)
    {
        for (var i = 0; i < _reached; i++) _distance[_queue[i]] = Unreached;
        (_queue[0], _distance[start], _parent[start], _reached) = (start, 0, start, 1);
        var (offsets, targets) = (_graph.OffsetArray, _graph.TargetArray);
        for (var read = 0; read < _reached; read++)
        {
            var node = _queue.At(read);
            for (var arc = offsets.At(node); arc < offsets.At(node + 1); arc++)
            {
                var other = targets.At(arc);
                if (_distance.At(other) != Unreached) continue;
                (_distance.At(other), _parent.At(other)) = (_distance.At(node) + 1, node);
                _queue.At(_reached++) = other;
            }
        }
        return _distance[Last];
    }

    /// <summary>The node in the middle of the way from the last start to <see cref="Last"/>.</summary>
    public int Midpoint()
    {
        var node = Last;
        for (var step = _distance[node] / 2; step > 0; step--) node = _parent[node];
        return node;
    }

    /// <summary>Copies of the nodes reached, by distance, and their distances.</summary>
    public (int[] Order, int[] Distances) Reached()
    {
        var order = _queue.AsSpan(0, _reached).ToArray();
        return (order, Array.ConvertAll(order, node => _distance[node]));
    }
}
