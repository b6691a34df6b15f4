using System.Numerics;
using System.Runtime.CompilerServices;
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
    private int _isUnique;

    internal ColumnIndex(PropertyColumn column)
    {
        _column = column;
        _heads = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(column.FilledCount, 1))];
        _next = new int[column.RowCount];
        Array.Fill(_heads, End);
        switch (column)
        {
            case StringColumn strings:
                AddStrings(strings.Ids);
                break;
            case WordColumn { Kind: ValueKind.Integer, IsDense: true } integers:
                AddIntegers(integers.Words);
                break;
            default:
                AddValues();
                break;
        }
    }

    /// <summary>Whether no two rows hold equal values.</summary>
    public bool IsUnique
    {
        get
        {
            var known = Volatile.Read(ref _isUnique);
            if (known == 0)
            {
                known = HasDuplicate() ? -1 : 1;
                Volatile.Write(ref _isUnique, known);
            }

            return known > 0;
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

    private bool HasDuplicate()
    {
        foreach (var head in _heads)
        {
            for (var row = head; row >= 0; row = _next[row])
            {
                for (var other = _next[row]; other >= 0; other = _next[other])
                {
                    if (AreEqual(row, other))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool AreEqual(int row, int other) => _column switch
    {
        StringColumn strings => strings.Ids[row] == strings.Ids[other],
        WordColumn { Kind: ValueKind.Integer } integers => integers.Words[row] == integers.Words[other],
        _ => ValueEquivalence.AreEquivalent(_column.Get(row), _column.Get(other)),
    };

    private static int Spread(int id) => (int)((uint)id * 0x9E3779B9u);

    // The rows go in backwards, so that each chain ascends. Compiled at once: the first look-up after opening waits for it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddStrings(ReadOnlySpan<int> ids)
    {
        for (var row = ids.Length - 1; row >= 0; row--)
        {
            if (ids[row] != StringColumn.Missing)
            {
                Add(row, Spread(ids[row]));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddIntegers(ReadOnlySpan<long> integers)
    {
        for (var row = integers.Length - 1; row >= 0; row--)
        {
            Add(row, ValueEquivalence.HashBits(integers[row]));
        }
    }

    private void AddValues()
    {
        for (var row = _column.RowCount - 1; row >= 0; row--)
        {
            if (_column.Has(row))
            {
                Add(row, ValueEquivalence.Hash(_column.Get(row)));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int row, int hash)
    {
        ref var head = ref _heads[Bucket(hash)];
        _next[row] = head;
        head = row;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(int hash) => (hash ^ (hash >>> 15)) & (_heads.Length - 1);
}
