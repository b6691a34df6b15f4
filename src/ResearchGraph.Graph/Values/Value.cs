using System.Runtime.CompilerServices;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Values;

/// <summary>
/// One value of the property graph or of a query: 16 bytes, immutable, thread-safe. The default is null.
/// </summary>
/// <remarks>
/// Booleans, numbers, dates, times and entity references live in the 64-bit payload and allocate nothing. <c>==</c>,
/// <see cref="Equals(Value)"/> and <see cref="GetHashCode"/> are equivalence (grouping, DISTINCT: null is null, NaN is NaN,
/// 1 is 1.0); the three-valued <c>=</c> of Cypher is <see cref="ValueComparison.AreEqual(Value, Value)"/>.
/// </remarks>
public readonly partial struct Value : IEquatable<Value>
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>The null value.</summary>
    public static Value Null => default;

    /// <summary>What kind of value this is.</summary>
    public ValueKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _reference switch
        {
            null => ValueKind.Null,
            string => ValueKind.String,
            _ => Unsafe.As<ValueObject>(_reference).Kind,
        };
    }

    /// <summary>True for null.</summary>
    public bool IsNull => _reference is null;

    /// <summary>True for integers and floats.</summary>
    public bool IsNumber => ReferenceEquals(_reference, KindTag.Integer) || ReferenceEquals(_reference, KindTag.Float);

    /// <summary>The payload: the integer, the bits of the float, 0 or 1, the id, the packed date or time; else 0.</summary>
    internal long Bits => _bits;

    /// <summary>A string; null gives null.</summary>
    public static implicit operator Value(string? text) => new(text, 0);

    /// <summary>An integer.</summary>
    public static implicit operator Value(long number) => new(KindTag.Integer, number);

    /// <summary>An integer.</summary>
    public static implicit operator Value(int number) => new(KindTag.Integer, number);

    /// <summary>A float.</summary>
    public static implicit operator Value(double number) => new(KindTag.Float, BitConverter.DoubleToInt64Bits(number));

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool flag) => new(KindTag.Boolean, flag ? 1 : 0);

    /// <summary>A reference to a node.</summary>
    public static implicit operator Value(NodeId node) => new(KindTag.Node, node.Value);

    /// <summary>A reference to a relationship.</summary>
    public static implicit operator Value(RelationshipId relationship) => new(KindTag.Relationship, relationship.Value);

    /// <summary>A list, map or path; null gives null.</summary>
    public static implicit operator Value(ValueObject? content) => new(content, 0);

    /// <summary>Equivalence.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Not equivalence.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>A list of the given elements.</summary>
    /// <exception cref="ArgumentException">Nested deeper than <see cref="ListValue.MaxDepth"/>.</exception>
    public static Value List(params ReadOnlySpan<Value> elements) => new ListValue(elements);

    /// <summary>Makes a value of a kind that lives in the payload from its payload.</summary>
    internal static Value FromBits(ValueKind kind, long bits) => new(TagOf(kind), bits);

    private static KindTag TagOf(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => KindTag.Boolean,
        ValueKind.Integer => KindTag.Integer,
        ValueKind.Float => KindTag.Float,
        ValueKind.Date => KindTag.Date,
        ValueKind.LocalTime => KindTag.LocalTime,
        ValueKind.Time => KindTag.Time,
        ValueKind.Node => KindTag.Node,
        ValueKind.Relationship => KindTag.Relationship,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no 64-bit payload."),
    };

    /// <summary>Equivalence: null is null, NaN is NaN, 1 is 1.0.</summary>
    public bool Equals(Value other) => ValueEquivalence.AreEquivalent(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <summary>A hash that equivalent values share; differs from process to process.</summary>
    public override int GetHashCode() => ValueEquivalence.Hash(this);

    /// <summary>The value as Cypher would write it; see <see cref="ValueText"/>.</summary>
    public override string ToString() => ValueText.ToCypher(this);
}
