using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>The kinds of value that an expression may have, as far as its text tells. Null is always possible and never listed.</summary>
[Flags]
internal enum TypeSet
{
    None = 0,
    Map = 1 << ValueKind.Map,
    Node = 1 << ValueKind.Node,
    Relationship = 1 << ValueKind.Relationship,
    List = 1 << ValueKind.List,
    Path = 1 << ValueKind.Path,
    Temporal = 1 << ValueKind.DateTime | 1 << ValueKind.LocalDateTime | 1 << ValueKind.Date | 1 << ValueKind.Time | 1 << ValueKind.LocalTime,
    Duration = 1 << ValueKind.Duration,
    Point = 1 << ValueKind.Point,
    String = 1 << ValueKind.String,
    Boolean = 1 << ValueKind.Boolean,
    Integer = 1 << ValueKind.Integer,
    Float = 1 << ValueKind.Float,
    Number = Integer | Float,
    Entity = Node | Relationship,
    Any = ((1 << (ValueKind.Point + 1)) - 1) & ~1,
}

/// <summary>Questions to sets of types.</summary>
internal static class TypeSets
{
    /// <summary>The set of one kind; nothing for null.</summary>
    public static TypeSet Of(ValueKind kind) => kind == ValueKind.Null ? TypeSet.None : (TypeSet)(1 << (int)kind);

    /// <summary>Whether a value of the first set may be one of the second. What is always null fits everywhere.</summary>
    public static bool MayBe(this TypeSet type, TypeSet expected) => type == TypeSet.None || (type & expected) != 0;

    /// <summary>The names of the kinds, for messages.</summary>
    public static string Describe(this TypeSet type) => type == TypeSet.Any
        ? "any value"
        : string.Join(" or ", Enum.GetValues<ValueKind>().Where(kind => (type & Of(kind)) != 0).Select(kind => kind.ToString()));
}
