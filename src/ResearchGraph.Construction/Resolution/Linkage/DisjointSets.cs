namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>Disjoint sets of the numbers 0 to n - 1; the least member stands for its set. Path halving; not thread-safe.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++) _parent[i] = i;
    }

    /// <summary>The least member of the set of a number.</summary>
    public int Find(int i)
    {
        while (_parent[i] != i) i = _parent[i] = _parent[_parent[i]];
        return i;
    }

    /// <summary>Joins two sets; false where they were one already.</summary>
    public bool Union(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a == b) return false;
        if (a > b) (a, b) = (b, a);
        _parent[b] = a;
        return true;
    }
}
