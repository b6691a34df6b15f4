namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Where a query stands, which decides how it may end and whether it may change the graph.</summary>
internal enum QueryPlace
{
    /// <summary>A statement of its own</summary>
    Statement,

    /// <summary><c>CALL { }</c></summary>
    Call,

    /// <summary><c>EXISTS { }</c> or <c>COUNT { }</c></summary>
    Expression,

    /// <summary><c>COLLECT { }</c></summary>
    Collect,
}
