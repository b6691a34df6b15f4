namespace ResearchGraph.Graph.Values;

/// <summary>
/// Equivalence, by which Cypher groups and removes duplicates: as equality, but null is null and NaN is NaN.
/// Thread-safe; nesting is bounded by <see cref="ListValue.MaxDepth"/>.
/// </summary>
public sealed class ValueEquivalence : IEqualityComparer<Value>
{
    private ValueEquivalence()
    {
    }

    /// <summary>The one comparer.</summary>
    public static ValueEquivalence Instance { get; } = new();

    /// <summary>Whether two values are equivalent.</summary>
    public static bool AreEquivalent(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            var leftIsNaN = NumberComparison.IsNaN(left);
            return leftIsNaN || NumberComparison.IsNaN(right)
                ? leftIsNaN && NumberComparison.IsNaN(right)
                : NumberComparison.Compare(left, right) == 0;
        }

        return left.Kind == right.Kind && left.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.String => string.Equals(left.AsString(), right.AsString(), StringComparison.Ordinal),
            ValueKind.List => AreEquivalent(left.AsList().Elements, right.AsList().Elements),
            ValueKind.Map => AreEquivalent(left.AsMap(), right.AsMap()),
            ValueKind.Path => AreEquivalent(left.AsPath(), right.AsPath()),
            ValueKind.DateTime => left.AsDateTime() == right.AsDateTime(),
            ValueKind.LocalDateTime => left.AsLocalDateTime() == right.AsLocalDateTime(),
            ValueKind.Duration => left.AsDuration() == right.AsDuration(),
            ValueKind.Point => left.AsPoint() == right.AsPoint(),
            _ => left.Bits == right.Bits,
        };
    }

    /// <summary>A hash that equivalent values share; differs from process to process.</summary>
    public static int Hash(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return 0;
            case ValueKind.Float:
                var number = value.AsFloat();
                return NumberComparison.TryGetInteger(number, out var integer) ? HashBits(integer)
                    : double.IsNaN(number) ? int.MaxValue
                    : number.GetHashCode();
            case ValueKind.Integer:
                return HashBits(value.Bits);
            case ValueKind.String:
                return value.AsString().GetHashCode(StringComparison.Ordinal);
            case ValueKind.List:
                var hash = 17;
                foreach (var element in value.AsList().Elements)
                {
                    hash = HashCode.Combine(hash, Hash(element));
                }

                return hash;
            case ValueKind.Map:
                return Hash(value.AsMap());
            case ValueKind.Path:
                return Hash(value.AsPath());
            case ValueKind.DateTime:
                return value.AsDateTime().GetHashCode();
            case ValueKind.LocalDateTime:
                return value.AsLocalDateTime().GetHashCode();
            case ValueKind.Duration:
                return value.AsDuration().GetHashCode();
            case ValueKind.Point:
                return value.AsPoint().GetHashCode();
            default:
                return HashBits(value.Bits) ^ (int)value.Kind;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Value x, Value y) => AreEquivalent(x, y);

    /// <inheritdoc/>
    public int GetHashCode(Value obj) => Hash(obj);

    // Fibonacci hashing: consecutive ids, the usual integers, spread over the upper bits.
    internal static int HashBits(long bits) => (int)(((ulong)bits * 0x9E3779B97F4A7C15UL) >> 32);

    private static int Hash(MapValue map)
    {
        var hash = map.Count;
        foreach (var (key, value) in map.Entries)
        {
            // A sum, so that the order of the entries does not matter.
            hash += HashCode.Combine(key.GetHashCode(StringComparison.Ordinal), Hash(value));
        }

        return hash;
    }

    private static int Hash(PathValue path)
    {
        var hash = HashBits(path.Nodes[0].Value);
        foreach (var relationship in path.Relationships)
        {
            hash = HashCode.Combine(hash, relationship);
        }

        return hash;
    }

    private static bool AreEquivalent(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right) => left.SequenceEqual(right, Instance);

    private static bool AreEquivalent(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (var (key, value) in left.Entries)
        {
            if (!right.TryGetValue(key, out var other) || !AreEquivalent(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEquivalent(PathValue left, PathValue right) =>
        left.Nodes.SequenceEqual(right.Nodes) && left.Relationships.SequenceEqual(right.Relationships);
}
