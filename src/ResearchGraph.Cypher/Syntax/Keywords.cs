namespace ResearchGraph.Cypher.Syntax;

/// <summary>
/// The words that Cypher itself uses. Few are reserved: a word is a keyword by its place, and <c>(order:Order)</c> is a node.
/// </summary>
public static class Keywords
{
    private static readonly HashSet<string> ReservedWords = new(
        [
            "AND", "AS", "CASE", "CREATE", "DELETE", "DETACH", "DISTINCT", "ELSE", "FALSE", "IN", "IS", "MATCH", "MERGE", "NOT", "NULL",
            "OR", "RETURN", "THEN", "TRUE", "UNION", "UNWIND", "WHEN", "WHERE", "WITH", "XOR",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ConstantWords = new(["INF", "INFINITY", "NAN"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words a clause can start with, for completion and for guessing what was meant.</summary>
    public static IReadOnlyList<string> Clauses { get; } =
    [
        "CALL", "CREATE", "DELETE", "DETACH DELETE", "FINISH", "FOREACH", "LOAD CSV", "MATCH", "MERGE", "OPTIONAL MATCH", "REMOVE",
        "RETURN", "SET", "UNION", "UNWIND", "WITH",
    ];

    /// <summary>All words, upper case, in ordinal order: for completion.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "ALL", "AND", "ANY", "AS", "ASC", "BY", "CALL", "CASE", "COLLECT", "CONSTRAINT", "CONSTRAINTS", "CONTAINS", "COUNT", "CREATE", "CSV",
        "DELETE", "DESC", "DETACH", "DISTINCT", "DROP", "ELSE", "END", "ENDS", "EXISTS", "EXPLAIN", "FALSE", "FIELDTERMINATOR", "FINISH",
        "FOR", "FOREACH", "FROM", "FUNCTIONS", "HEADERS", "IF", "IN", "INDEX", "INDEXES", "IS", "LIMIT", "LOAD", "MATCH", "MERGE", "NONE",
        "NOT", "NULL", "ON", "OPTIONAL", "OR", "ORDER", "PROCEDURES", "PROFILE", "REMOVE", "REQUIRE", "RETURN", "SET", "SHORTEST", "SHOW",
        "SINGLE", "SKIP", "STARTS", "THEN", "TRUE", "TYPED", "UNION", "UNIQUE", "UNWIND", "WHEN", "WHERE", "WITH", "XOR", "YIELD",
    ];

    /// <summary>Whether <paramref name="word"/>, in any letter case, can be a variable only between backquotes.</summary>
    public static bool IsReserved(ReadOnlySpan<char> word) => word.Length <= 8 && ReservedWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether <paramref name="word"/>, in any letter case, is a number where an expression is due.</summary>
    public static bool IsConstant(ReadOnlySpan<char> word) => word.Length <= 8 && ConstantWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
