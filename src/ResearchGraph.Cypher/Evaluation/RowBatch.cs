using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>Rows side by side: one column a slot, null for a slot without a value yet. Immutable once handed on.</summary>
internal sealed class RowBatch(int count, Vector?[] columns)
{
    /// <summary>How many rows operators aim at.</summary>
    public const int Capacity = 1024;

    public int Count { get; } = count;

    public Vector?[] Columns { get; } = columns;

    public long Size
    {
        get
        {
            var size = 64L + Columns.Length * 8L;
            foreach (var column in Columns) size += column?.Size ?? 0;
            return size;
        }
    }

    /// <summary>One row without values.</summary>
    public static RowBatch Unit(int slots) => new(1, new Vector?[slots]);

    public Value Get(int slot, int row) => Columns[slot] is { } column ? column.Get(row) : Value.Null;

    /// <summary>The rows at the given places, in that order.</summary>
    public RowBatch Gather(ReadOnlySpan<int> rows)
    {
        var columns = new Vector?[Columns.Length];
        for (var slot = 0; slot < columns.Length; slot++) columns[slot] = Columns[slot]?.Gather(rows);
        return new RowBatch(rows.Length, columns);
    }

    /// <summary>The rows at the given places, only with the columns that are still of use.</summary>
    public RowBatch Gather(ReadOnlySpan<int> rows, bool[]? live)
    {
        if (live is null) return Gather(rows);
        var columns = new Vector?[Columns.Length];
        for (var slot = 0; slot < columns.Length; slot++)
        {
            if (live[slot]) columns[slot] = Columns[slot]?.Gather(rows);
        }
        return new RowBatch(rows.Length, columns);
    }

    /// <summary>The first rows.</summary>
    public RowBatch Slice(int start, int count)
    {
        if (start == 0 && count == Count) return this;
        var rows = new int[count];
        for (var i = 0; i < count; i++) rows[i] = start + i;
        return Gather(rows);
    }

    /// <summary>The same rows with some columns set.</summary>
    public RowBatch With(int slot, Vector column)
    {
        var columns = (Vector?[])Columns.Clone();
        columns[slot] = column;
        return new RowBatch(Count, columns);
    }
}
