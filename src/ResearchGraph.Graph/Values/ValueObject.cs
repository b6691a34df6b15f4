namespace ResearchGraph.Graph.Values;

/// <summary>What a <see cref="Value"/> refers to when it is neither null nor a string. Immutable.</summary>
public abstract class ValueObject
{
    private protected ValueObject(ValueKind kind) => Kind = kind;

    /// <summary>The kind of the value that refers to this object.</summary>
    public ValueKind Kind { get; }
}

/// <summary>Stands in the reference of a value whose content fits the 64-bit payload, and says only its kind.</summary>
internal sealed class KindTag : ValueObject
{
    internal static readonly KindTag Boolean = new(ValueKind.Boolean);
    internal static readonly KindTag Integer = new(ValueKind.Integer);
    internal static readonly KindTag Float = new(ValueKind.Float);
    internal static readonly KindTag Date = new(ValueKind.Date);
    internal static readonly KindTag LocalTime = new(ValueKind.LocalTime);
    internal static readonly KindTag Time = new(ValueKind.Time);
    internal static readonly KindTag Node = new(ValueKind.Node);
    internal static readonly KindTag Relationship = new(ValueKind.Relationship);

    private KindTag(ValueKind kind)
        : base(kind)
    {
    }
}

/// <summary>Holds a temporal value that is wider than the 64-bit payload.</summary>
internal sealed class Boxed<T>(ValueKind kind, T content) : ValueObject(kind)
    where T : struct
{
    internal T Content { get; } = content;
}
