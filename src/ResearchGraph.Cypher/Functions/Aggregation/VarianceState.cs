using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Aggregation;

/// <summary>
/// The running variance of one group, as a mutable struct for arrays of groups. Algorithm: Welford 1962; parts are merged after
/// Chan, Golub and LeVeque 1979. The default is empty.
/// </summary>
public struct VarianceState
{
    private double _mean;
    private double _squares;

    /// <summary>How many numbers have been added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a number.</summary>
    public void Add(double number)
    {
        Count++;
        var difference = number - _mean;
        _mean += difference / Count;
        _squares += difference * (number - _mean);
    }

    /// <summary>Adds a number; passes over null.</summary>
    /// <exception cref="Diagnostics.CypherException">TypeError: no number.</exception>
    public void Add(Value value)
    {
        if (value.IsNull) return;
        Add(value.IsNumber ? value.AsNumber() : throw AggregateFunctions.Mismatch("stDev", "numbers", value));
    }

    /// <summary>Adds what another part of the same group holds.</summary>
    public void Merge(in VarianceState other)
    {
        if (other.Count == 0) return;
        var count = Count + other.Count;
        var difference = other._mean - _mean;
        _squares += other._squares + (difference * difference * Count / count * other.Count);
        _mean += difference * other.Count / count;
        Count = count;
    }

    /// <summary>The standard deviation of a sample (divisor n - 1); 0 for fewer than two numbers.</summary>
    public readonly double SampleDeviation() => Count < 2 ? 0 : Math.Sqrt(_squares / (Count - 1));

    /// <summary>The standard deviation of a population (divisor n); 0 for none.</summary>
    public readonly double PopulationDeviation() => Count == 0 ? 0 : Math.Sqrt(_squares / Count);
}
