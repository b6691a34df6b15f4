using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>A set of kinds of value: one bit for each <see cref="ValueKind"/>.</summary>
[Flags]
public enum ValueKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>The null value.</summary>
    Null = 1 << ValueKind.Null,

    /// <summary>Maps.</summary>
    Map = 1 << ValueKind.Map,

    /// <summary>Nodes.</summary>
    Node = 1 << ValueKind.Node,

    /// <summary>Relationships.</summary>
    Relationship = 1 << ValueKind.Relationship,

    /// <summary>Lists.</summary>
    List = 1 << ValueKind.List,

    /// <summary>Paths.</summary>
    Path = 1 << ValueKind.Path,

    /// <summary>Dates and times with zone.</summary>
    DateTime = 1 << ValueKind.DateTime,

    /// <summary>Dates and times without zone.</summary>
    LocalDateTime = 1 << ValueKind.LocalDateTime,

    /// <summary>Dates.</summary>
    Date = 1 << ValueKind.Date,

    /// <summary>Times of day with offset.</summary>
    Time = 1 << ValueKind.Time,

    /// <summary>Times of day without zone.</summary>
    LocalTime = 1 << ValueKind.LocalTime,

    /// <summary>Durations.</summary>
    Duration = 1 << ValueKind.Duration,

    /// <summary>Texts.</summary>
    String = 1 << ValueKind.String,

    /// <summary>True and false.</summary>
    Boolean = 1 << ValueKind.Boolean,

    /// <summary>Whole numbers.</summary>
    Integer = 1 << ValueKind.Integer,

    /// <summary>Floating-point numbers.</summary>
    Float = 1 << ValueKind.Float,

    /// <summary>Places.</summary>
    Point = 1 << ValueKind.Point,

    /// <summary>Integers and floats.</summary>
    Number = Integer | Float,

    /// <summary>The five kinds of points in time, without durations.</summary>
    Temporal = Date | Time | LocalTime | DateTime | LocalDateTime,

    /// <summary>All kinds but null.</summary>
    Any = Map | Node | Relationship | List | Path | Temporal | Duration | String | Boolean | Number | Point,
}

/// <summary>Questions to sets of kinds. Thread-safe.</summary>
public static class ValueKindsExtensions
{
    /// <summary>Whether the set holds a kind.</summary>
    public static bool Includes(this ValueKinds kinds, ValueKind kind) => ((int)kinds & (1 << (int)kind)) != 0;
}
