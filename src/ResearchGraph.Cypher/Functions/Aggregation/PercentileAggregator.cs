using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Aggregation;

/// <summary>
/// <c>percentileCont</c> (interpolates between the two nearest ranks of n - 1 intervals) and <c>percentileDisc</c> (the value at
/// rank ⌈p · n⌉, at least 1).
/// </summary>
internal sealed class PercentileAggregator : IAggregator
{
    private readonly List<Value> _values = [];
    private readonly double _percentile;
    private readonly bool _isContinuous;

    internal PercentileAggregator(ReadOnlySpan<Value> constants, bool isContinuous)
    {
        var percentile = constants.Length > 0 ? constants[0] : Value.Null;
        _isContinuous = isContinuous;
        _percentile = percentile.IsNumber ? percentile.AsNumber() : throw AggregateFunctions.Mismatch(Name, "a percentile that is a number", percentile);
        if (_percentile is not (>= 0 and <= 1))
        {
            throw ValueErrors.Because(ValueErrors.NumberOutOfRange, $"The percentile of {Name}() lies between 0.0 and 1.0, not at {percentile}.");
        }
    }

    private string Name => _isContinuous ? "percentileCont" : "percentileDisc";

    public void Add(Value value)
    {
        if (value.IsNull) return;
        if (!value.IsNumber) throw AggregateFunctions.Mismatch(Name, "numbers", value);
        ValueLimits.CheckListCount(_values.Count + 1L);
        _values.Add(value);
    }

    public Value Result()
    {
        if (_values.Count == 0) return Value.Null;
        _values.Sort(ValueOrder.Instance);
        return _isContinuous ? Interpolate() : _values[Math.Max(0, (int)Math.Ceiling(_percentile * _values.Count) - 1)];
    }

    // A percentile that falls on a value is that value, an integer if it is one.
    private Value Interpolate()
    {
        var position = _percentile * (_values.Count - 1);
        var below = (int)Math.Floor(position);
        var above = (int)Math.Ceiling(position);
        return below == above ? _values[below] : (_values[below].AsNumber() * (above - position)) + (_values[above].AsNumber() * (position - below));
    }
}
