namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>SHOW RANGE INDEXES YIELD name ORDER BY name WHERE … RETURN …</c>.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Kind">What to show.</param>
/// <param name="Filter">Which of them, in upper case: <c>RANGE</c>, <c>UNIQUENESS</c>, <c>BUILT IN</c>; null: all.</param>
/// <param name="Yield">Which columns to keep; null where YIELD is absent: then those that are shown by default.</param>
/// <param name="Where">Which rows to show where YIELD is absent; null: all.</param>
/// <param name="Order">ORDER BY, SKIP, LIMIT and WHERE behind the columns of YIELD; null where the first three are absent.</param>
/// <param name="Return">What becomes of the rows; null where RETURN is absent. It needs YIELD.</param>
public sealed record ShowCommand(
    ExecutionMode Mode, ShowKind Kind, string? Filter, YieldItems? Yield, Expression? Where, WithClause? Order, ReturnClause? Return) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Maybe(Yield), .. Maybe(Where), .. Maybe(Order), .. Maybe(Return)];
}

/// <summary>What SHOW shows.</summary>
public enum ShowKind
{
    /// <summary><c>SHOW INDEXES</c></summary>
    Indexes,

    /// <summary><c>SHOW CONSTRAINTS</c></summary>
    Constraints,

    /// <summary><c>SHOW PROCEDURES</c></summary>
    Procedures,

    /// <summary><c>SHOW FUNCTIONS</c></summary>
    Functions,
}
