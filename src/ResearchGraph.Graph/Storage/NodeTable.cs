using ResearchGraph.Graph.Indexes;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// All nodes of exactly one set of labels. Their ids are consecutive, so that row r of every column is node First + r and that a
/// scan of a label with a filter runs down arrays. Immutable and thread-safe.
/// </summary>
public sealed class NodeTable
{
    private readonly LabelId[] _labels;
    private readonly PropertyColumn?[] _columns;
    private readonly ColumnIndex?[] _indexes;

    internal NodeTable(LabelId[] labels, int first, int count, PropertyColumn?[] columns)
    {
        _labels = labels;
        First = first;
        Count = count;
        _columns = columns;
        _indexes = new ColumnIndex?[columns.Length];
    }

    /// <summary>The labels that every node of the table has, ascending by id; none is possible.</summary>
    public ReadOnlySpan<LabelId> Labels => _labels;

    /// <summary>The number of the first node.</summary>
    public int First { get; }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; }

    /// <summary>The columns by property key id, null where no node of the table has the key.</summary>
    public ReadOnlySpan<PropertyColumn?> Columns => _columns;

    /// <summary>Whether the nodes have a label.</summary>
    public bool HasLabel(LabelId label) => _labels.AsSpan().Contains(label);

    /// <summary>The column of a key, or null where no node of the table has it.</summary>
    public PropertyColumn? Column(PropertyKeyId key) => (uint)key.Value < (uint)_columns.Length ? _columns[key.Value] : null;

    /// <summary>The index of a key by value, made on first use; null where no node of the table has the key.</summary>
    public ColumnIndex? Index(PropertyKeyId key)
    {
        if (Column(key) is not { } column)
        {
            return null;
        }

        ref var place = ref _indexes[key.Value];
        return Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, new ColumnIndex(column), null) ?? place;
    }
}
