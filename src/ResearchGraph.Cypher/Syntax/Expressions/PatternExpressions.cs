namespace ResearchGraph.Cypher.Syntax;

/// <summary>
/// <c>(a)-->(b)</c> as a predicate: whether there is a match. It introduces no variable. The parser admits it only where a
/// Boolean is due: in WHERE, below NOT, AND, OR and XOR, in WHEN of a searched CASE and in <c>exists( )</c>.
/// </summary>
/// <param name="Pattern">The pattern: no path variable, no selector, at least one relationship.</param>
public sealed record PatternPredicate(PathPattern Pattern) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Pattern];
}

/// <summary><c>shortestPath(…)</c> or <c>allShortestPaths(…)</c> as an expression: the path, or the list of paths.</summary>
/// <param name="Pattern">The pattern with its selector, <see cref="PathSelectorKind.ShortestPath"/> or <see cref="PathSelectorKind.AllShortestPaths"/>.</param>
public sealed record ShortestPathExpression(PathPattern Pattern) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Pattern];
}

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>.</summary>
/// <param name="Kind">What is asked of the rows.</param>
/// <param name="Query">
/// The query, which sees the variables around it and changes nothing. <c>EXISTS { (a)-->(b) WHERE p }</c> is given as
/// <c>EXISTS { MATCH (a)-->(b) WHERE p }</c>; RETURN may be absent, except from COLLECT.
/// </param>
public sealed record SubqueryExpression(SubqueryKind Kind, RegularQuery Query) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Query];
}

/// <summary>What a subquery expression asks of the rows of its query.</summary>
public enum SubqueryKind
{
    /// <summary>Whether there is one</summary>
    Exists,

    /// <summary>How many there are</summary>
    Count,

    /// <summary>The list of the values of their one column</summary>
    Collect,
}
