using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Values by which rows are grouped; equal as DISTINCT sees it.</summary>
internal readonly struct GroupKey(Value[] values) : IEquatable<GroupKey>
{
    public Value[] Values => values;

    public bool Equals(GroupKey other) => values.AsSpan().SequenceEqual(other.Values, ValueEquivalence.Instance);

    public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var value in values) hash = HashCode.Combine(hash, ValueEquivalence.Hash(value));
        return hash;
    }
}
