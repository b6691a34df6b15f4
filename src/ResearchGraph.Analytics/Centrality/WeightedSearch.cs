namespace ResearchGraph.Analytics.Centrality;

/// <summary>Dijkstra's algorithm from one source after another, with the numbers of shortest paths. Belongs to one worker.</summary>
internal sealed class WeightedSearch
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _lengths;
    private readonly NodeHeap _heap;
    private readonly int[] _settled;
    private int _settledCount;

    public WeightedSearch(int[] offsets, int[] targets, double[] lengths)
    {
        (_offsets, _targets, _lengths) = (offsets, targets, lengths);
        var nodes = offsets.Length - 1;
        (_heap, _settled, Distances, Paths) = (new NodeHeap(nodes), new int[nodes], new double[nodes], new double[nodes]);
        Array.Fill(Distances, double.PositiveInfinity);
    }

    /// <summary>The distance of each node from the source; infinite for nodes that are not settled.</summary>
    public double[] Distances { get; }

    /// <summary>The number of shortest paths from the source to each settled node.</summary>
    public double[] Paths { get; }

    /// <summary>Searches all that can be reached.</summary>
    /// <returns>The nodes reached, by distance; valid until the next search.</returns>
    public ReadOnlySpan<int> Run(int source)
    {
        for (var i = 0; i < _settledCount; i++) Distances[_settled[i]] = double.PositiveInfinity;
        _settledCount = 0;
        (Distances[source], Paths[source]) = (0, 1);
        _heap.Lower(source, 0, isNew: true);
        while (!_heap.IsEmpty)
        {
            var node = _heap.Pop();
            _settled[_settledCount++] = node;
            for (var arc = _offsets[node]; arc < _offsets[node + 1]; arc++) Relax(node, _targets[arc], Distances[node] + _lengths[arc]);
        }
        return _settled.AsSpan(0, _settledCount);
    }

    private void Relax(int node, int other, double distance)
    {
        var known = Distances[other];
        if (distance < known)
        {
            (Distances[other], Paths[other]) = (distance, Paths[node]);
            _heap.Lower(other, distance, double.IsPositiveInfinity(known));
        }
        else if (distance == known && !double.IsPositiveInfinity(distance))
        {
            Paths[other] += Paths[node];
        }
    }
}
