using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Indexes;

/// <summary>The rows that an index finds, ascending; its own enumerator, allocating nothing.</summary>
public struct RowMatches
{
    private readonly ColumnIndex _index;
    private readonly Value _value;
    private readonly int _stringId;
    private int _next;

    internal RowMatches(ColumnIndex index, Value value, int stringId, int head)
    {
        _index = index;
        _value = value;
        _stringId = stringId;
        _next = head;
        Current = -1;
    }

    /// <summary>The row where the walk stands.</summary>
    public int Current { get; private set; }

    /// <summary>For <c>foreach</c>.</summary>
    public readonly RowMatches GetEnumerator() => this;

    /// <summary>Goes on to the next row, if there is one.</summary>
    public bool MoveNext()
    {
        while (_next >= 0)
        {
            Current = _next;
            _next = _index.Next(_next);
            if (_index.Matches(Current, _value, _stringId))
            {
                return true;
            }
        }

        return false;
    }
}
