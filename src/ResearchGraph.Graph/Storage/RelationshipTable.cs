using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// All relationships of one type, ordered by source, then target, then order of insertion. Their ids are consecutive: row r of every
/// column and span is relationship First + r. Immutable and thread-safe.
/// </summary>
public sealed class RelationshipTable
{
    private readonly Block<int> _sources;
    private readonly PropertyColumn?[] _columns;

    internal RelationshipTable(
        RelationshipTypeId type,
        int first,
        Block<int> sources,
        CsrAdjacency outgoing,
        CsrAdjacency incoming,
        PropertyColumn?[] columns)
    {
        Type = type;
        First = first;
        _sources = sources;
        Outgoing = outgoing;
        Incoming = incoming;
        _columns = columns;
    }

    /// <summary>The type of every relationship of the table.</summary>
    public RelationshipTypeId Type { get; }

    /// <summary>The number of the first relationship.</summary>
    public int First { get; }

    /// <summary>How many relationships there are.</summary>
    public int Count => _sources.Length;

    /// <summary>Numbers of the source nodes, one a row, ascending.</summary>
    public ReadOnlySpan<int> Sources => _sources.Span;

    /// <summary>Numbers of the target nodes, one a row.</summary>
    public ReadOnlySpan<int> Targets => Outgoing.Neighbours;

    /// <summary>From sources to targets.</summary>
    public CsrAdjacency Outgoing { get; }

    /// <summary>From targets to sources.</summary>
    public CsrAdjacency Incoming { get; }

    internal Block<int> SourceBlock => _sources;

    /// <summary>The columns by property key id, null where no relationship of the table has the key.</summary>
    public ReadOnlySpan<PropertyColumn?> Columns => _columns;

    /// <summary>The adjacency of a direction.</summary>
    public CsrAdjacency Adjacency(RelationshipDirection direction) =>
        direction == RelationshipDirection.Outgoing ? Outgoing : Incoming;

    /// <summary>The column of a key, or null where no relationship of the table has it.</summary>
    public PropertyColumn? Column(PropertyKeyId key) => (uint)key.Value < (uint)_columns.Length ? _columns[key.Value] : null;
}
