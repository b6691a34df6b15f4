using ResearchGraph.Cypher.Functions.Temporal;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Aggregation;

/// <summary>
/// The running sum of one group, as a mutable struct for arrays of groups: integers exactly in 128 bits, floats in the order in
/// which they come. The default is the empty sum.
/// </summary>
public struct SumState
{
    private Int128 _integers;
    private double _floats;
    private Duration _durations;

    /// <summary>How many values have been added.</summary>
    public long Count { get; private set; }

    /// <summary>Whether a float was among them.</summary>
    public bool HasFloat { get; private set; }

    private bool HasDuration { get; set; }

    /// <summary>Adds an integer.</summary>
    public void Add(long number)
    {
        _integers += number;
        Count++;
    }

    /// <summary>Adds a float.</summary>
    public void Add(double number)
    {
        _floats += number;
        HasFloat = true;
        Count++;
    }

    /// <summary>Adds integers.</summary>
    public void Add(ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers) _integers += number;
        Count += numbers.Length;
    }

    /// <summary>Adds floats.</summary>
    public void Add(ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers) _floats += number;
        HasFloat |= !numbers.IsEmpty;
        Count += numbers.Length;
    }

    /// <summary>Adds a number or duration; passes over null.</summary>
    /// <exception cref="Diagnostics.CypherException">TypeError: another kind, or durations with numbers.</exception>
    public void Add(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return;
            case ValueKind.Integer when !HasDuration:
                Add(value.AsInteger());
                return;
            case ValueKind.Float when !HasDuration:
                Add(value.AsFloat());
                return;
            case ValueKind.Duration when HasDuration || Count == 0:
                _durations = DurationArithmetic.Add(_durations, value.AsDuration());
                HasDuration = true;
                Count++;
                return;
            default:
                throw AggregateFunctions.Mismatch("sum", "numbers, or durations, but not both", value);
        }
    }

    /// <summary>Adds what another part of the same group has summed.</summary>
    public void Merge(in SumState other)
    {
        _integers += other._integers;
        _floats += other._floats;
        _durations = DurationArithmetic.Add(_durations, other._durations);
        HasFloat |= other.HasFloat;
        HasDuration |= other.HasDuration;
        Count += other.Count;
    }

    /// <summary>The sum: an integer if all were and 64 bits hold it, a float, or a duration; 0 for none.</summary>
    public readonly Value Sum()
    {
        if (HasDuration) return _durations;
        if (HasFloat) return _floats + (double)_integers;
        return _integers >= long.MinValue && _integers <= long.MaxValue ? (Value)(long)_integers : (double)_integers;
    }

    /// <summary>The mean: a float or a duration; null for none.</summary>
    public readonly Value Average()
    {
        if (Count == 0) return Value.Null;
        if (HasDuration) return DurationArithmetic.Divide(_durations, Count);
        return ((double)_integers + _floats) / Count;
    }
}
