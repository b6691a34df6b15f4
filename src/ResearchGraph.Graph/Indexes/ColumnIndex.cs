using System.Numerics;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Indexes;

/// <summary>
/// Rows of one column by value: a hash table of chained rows, 8 to 12 bytes a row. Immutable and thread-safe.
/// </summary>
public sealed class ColumnIndex
{
    private const int End = -1;

    private readonly PropertyColumn _column;
    private readonly int[] _heads;
    private readonly int[] _next;

    internal ColumnIndex(PropertyColumn column)
    {
        _column = column;
        _heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(column.FilledCount, 1))];
        _next = new int[column.RowCount];
        Array.Fill(_heads, End);

        // Backwards, so that each chain ascends.
        for (var row = column.RowCount - 1; row >= 0; row--)
        {
            if (column.Has(row))
            {
                ref var head = ref _heads[Bucket(HashOf(row))];
                _next[row] = head;
                head = row;
            }
        }
    }

    /// <summary>The rows whose value equals (in the sense of Cypher's <c>=</c>) a given one, ascending.</summary>
    public RowMatches Find(Value value)
    {
        if (value.IsNull || NumberComparison.IsNaN(value))
        {
            return new RowMatches(this, value, 0, End);
        }

        if (_column is StringColumn strings)
        {
            var id = value.Kind == ValueKind.String ? strings.Dictionary.Find(value.AsString()) : StringColumn.Missing;
            return new RowMatches(this, value, id, id == StringColumn.Missing ? End : _heads[Bucket(Spread(id))]);
        }

        return new RowMatches(this, value, 0, _heads[Bucket(ValueEquivalence.Hash(value))]);
    }

    internal int Next(int row) => _next[row];

    internal bool Matches(int row, Value value, int stringId) =>
        _column is StringColumn strings ? strings.Ids[row] == stringId : ValueEquivalence.AreEquivalent(_column.Get(row), value);

    private static int Spread(int id) => (int)((uint)id * 0x9E3779B9u);

    private int HashOf(int row) =>
        _column is StringColumn strings ? Spread(strings.Ids[row]) : ValueEquivalence.Hash(_column.Get(row));

    private int Bucket(int hash) => (hash ^ (hash >>> 15)) & (_heads.Length - 1);
}
