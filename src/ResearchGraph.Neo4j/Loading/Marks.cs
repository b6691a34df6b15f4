namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// The two reserved properties that every loaded node and relationship carries in the database. They say that a load made it, which
/// entity of the graph it is, and in what state; so any later load can tell what is there, whatever happened in between.
/// </summary>
public static class Marks
{
    /// <summary>
    /// Which entity it is: a 58-bit hash of label and id, or of type, ends and place among parallel ones. Negative (the complement)
    /// on a node that was there before the first load.
    /// </summary>
    public const string Key = "_rgraphKey";

    /// <summary>In what state it is: a 35-bit hash of labels and properties.</summary>
    public const string Hash = "_rgraphHash";

    /// <summary>The key behind what <see cref="Key"/> holds, adopted or not.</summary>
    internal static long KeyOf(long mark) => mark < 0 ? -mark - 1 : mark;
}
