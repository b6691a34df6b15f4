using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// The values of one property key in one table of nodes or relationships, one row an entity. Immutable and thread-safe. Match on
/// the sealed subclasses for the fast paths; their spans are valid as long as the snapshot is not disposed.
/// </summary>
public abstract class PropertyColumn
{
    private protected PropertyColumn(ValueKind kind, int rowCount, int filledCount)
    {
        Kind = kind;
        RowCount = rowCount;
        FilledCount = filledCount;
    }

    /// <summary>The kind of every value in the column, or <see cref="ValueKind.Null"/> where kinds are mixed.</summary>
    public ValueKind Kind { get; }

    /// <summary>How many rows there are: as many as entities in the table.</summary>
    public int RowCount { get; }

    /// <summary>How many rows hold a value.</summary>
    public int FilledCount { get; }

    /// <summary>True where every row holds a value.</summary>
    public bool IsDense => FilledCount == RowCount;

    /// <summary>Whether a row (0 to RowCount - 1) holds a value.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public abstract bool Has(int row);

    /// <summary>The value of a row (0 to RowCount - 1), null where it has none.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public abstract Value Get(int row);
}
