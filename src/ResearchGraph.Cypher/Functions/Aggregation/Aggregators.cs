using System.Runtime.InteropServices;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Aggregation;

/// <summary><c>count</c>.</summary>
internal sealed class CountAggregator : IAggregator
{
    private long _count;

    public void Add(Value value) => _count += value.IsNull ? 0 : 1;

    public Value Result() => _count;
}

/// <summary><c>sum</c>.</summary>
internal sealed class SumAggregator : IAggregator
{
    private SumState _state;

    public void Add(Value value) => _state.Add(value);

    public Value Result() => _state.Sum();
}

/// <summary><c>avg</c>.</summary>
internal sealed class AverageAggregator : IAggregator
{
    private SumState _state;

    public void Add(Value value) => _state.Add(value);

    public Value Result() => _state.Average();
}

/// <summary><c>min</c> (sign -1) and <c>max</c> (sign 1); of equivalent values the first stays.</summary>
internal sealed class ExtremeAggregator(int sign) : IAggregator
{
    private Value _extreme;

    public void Add(Value value)
    {
        if (value.IsNull) return;
        if (_extreme.IsNull || ValueOrder.CompareValues(value, _extreme) * sign > 0) _extreme = value;
    }

    public Value Result() => _extreme;
}

/// <summary><c>collect</c>.</summary>
internal sealed class CollectAggregator : IAggregator
{
    private readonly List<Value> _values = [];

    public void Add(Value value)
    {
        if (value.IsNull) return;
        ValueLimits.CheckListCount(_values.Count + 1L);
        _values.Add(value);
    }

    public Value Result() => ListOperators.MakeList(CollectionsMarshal.AsSpan(_values));
}

/// <summary><c>stDev</c> and <c>stDevP</c>.</summary>
internal sealed class DeviationAggregator(bool isSample) : IAggregator
{
    private VarianceState _state;

    public void Add(Value value) => _state.Add(value);

    public Value Result() => isSample ? _state.SampleDeviation() : _state.PopulationDeviation();
}
