namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// A queue of nodes by distance for Dijkstra's algorithm: a heap of four children a place, whose nodes know their place, so that distances can
/// be lowered. Equal distances come out by node. Reusable, not thread-safe.
/// </summary>
internal sealed class NodeHeap(int nodes)
{
    private const int Arity = 4;
    private readonly int[] _heap = new int[nodes];
    private readonly int[] _place = new int[nodes];
    private readonly double[] _distance = new double[nodes];
    private int _count;

    public bool IsEmpty => _count == 0;

    /// <summary>Adds a node, or lowers its distance; <paramref name="isNew"/> says which.</summary>
    public void Lower(int node, double distance, bool isNew)
    {
        var place = isNew ? _count++ : _place[node];
        _distance[node] = distance;
        while (place > 0)
        {
            var parent = (place - 1) / Arity;
            if (!Before(node, _heap[parent])) break;
            Put(_heap[parent], place);
            place = parent;
        }
        Put(node, place);
    }

    /// <summary>Removes the nearest node.</summary>
    public int Pop()
    {
        var top = _heap[0];
        var last = _heap[--_count];
        var place = 0;
        while (true)
        {
            var first = place * Arity + 1;
            if (first >= _count) break;
            var best = first;
            for (var child = first + 1; child < Math.Min(first + Arity, _count); child++)
            {
                if (Before(_heap[child], _heap[best])) best = child;
            }
            if (!Before(_heap[best], last)) break;
            Put(_heap[best], place);
            place = best;
        }
        Put(last, place);
        return top;
    }

    private bool Before(int a, int b) => _distance[a] < _distance[b] || (_distance[a] == _distance[b] && a < b);

    private void Put(int node, int place)
    {
        _heap[place] = node;
        _place[node] = place;
    }
}
