using System.Collections.Immutable;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Analytics.Projection;

/// <summary>
/// Passes nodes or relationships by one property: a number within a range, or one of a few values. Immutable and thread-safe.
/// </summary>
/// <param name="Key">The property key.</param>
public sealed record PropertyFilter(string Key)
{
    /// <summary>The least number that passes; by default any.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    /// <summary>The largest number that passes; by default any.</summary>
    public double Most { get; init; } = double.PositiveInfinity;

    /// <summary>The values that pass, by equivalence; where there are any, the range does not count.</summary>
    public ImmutableArray<Value> Values { get; init; } = [];

    /// <summary>Whether what lacks the property passes; false by default.</summary>
    public bool PassMissing { get; init; }

    /// <summary>Whether a value passes; null stands for a property that is missing. NaN and what is no number is outside every range.</summary>
    public bool Passes(Value value)
    {
        if (value.IsNull) return PassMissing;
        if (Values.IsDefaultOrEmpty) return value.IsNumber && value.AsNumber() >= Least && value.AsNumber() <= Most;
        foreach (var allowed in Values)
        {
            if (allowed.Equals(value)) return true;
        }
        return false;
    }

    internal static bool AllPass(ImmutableArray<PropertyFilter> filters, PropertyColumn?[] columns, int row)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (!filters[i].Passes(columns[i]?.Get(row) ?? Value.Null)) return false;
        }
        return true;
    }
}
