namespace ResearchGraph.Graph.Values;

/// <summary>
/// The kinds of value, numbered in the ascending sort order of openCypher, except that null (0) sorts last and that the two
/// kinds of number sort together. The numbers are written to graph files: never renumber.
/// </summary>
public enum ValueKind : byte
{
    /// <summary>No value.</summary>
    Null = 0,

    /// <summary>A map from names to values; not storable as a property.</summary>
    Map = 1,

    /// <summary>A reference to a node; not storable.</summary>
    Node = 2,

    /// <summary>A reference to a relationship; not storable.</summary>
    Relationship = 3,

    /// <summary>A list; storable if its elements are storable scalars of one kind.</summary>
    List = 4,

    /// <summary>A path; not storable.</summary>
    Path = 5,

    /// <summary>Date and time with offset and perhaps a named zone.</summary>
    DateTime = 6,

    /// <summary>Date and time without zone.</summary>
    LocalDateTime = 7,

    /// <summary>Calendar date.</summary>
    Date = 8,

    /// <summary>Time of day with offset.</summary>
    Time = 9,

    /// <summary>Time of day without zone.</summary>
    LocalTime = 10,

    /// <summary>Months, days, seconds and nanoseconds.</summary>
    Duration = 11,

    /// <summary>Text.</summary>
    String = 12,

    /// <summary>True or false.</summary>
    Boolean = 13,

    /// <summary>64-bit signed integer.</summary>
    Integer = 14,

    /// <summary>IEEE 754 double.</summary>
    Float = 15,

    /// <summary>A place; sorts between paths and points in time.</summary>
    Point = 16,
}
