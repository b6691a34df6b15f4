namespace ResearchGraph.Graph.Values;

/// <summary>The outcome of comparing two values with <c>&lt;</c> and its kin.</summary>
public enum ComparisonResult
{
    /// <summary>The left value is smaller.</summary>
    Less = -1,

    /// <summary>The values are equal.</summary>
    Equal = 0,

    /// <summary>The left value is greater.</summary>
    Greater = 1,

    /// <summary>NaN against a number: every one of the four comparisons is false.</summary>
    Unordered = 2,

    /// <summary>Null, or kinds that have no order between them: every comparison is null.</summary>
    Unknown = 3,
}
