namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>SHOW INDEXES YIELD name WHERE … RETURN …</c>.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Kind">What to show.</param>
/// <param name="Yield">Which columns to keep; for <c>SHOW … WHERE</c> all of them; null where neither is there.</param>
/// <param name="Return">What becomes of the rows; null where RETURN is absent. It needs YIELD.</param>
public sealed record ShowCommand(ExecutionMode Mode, ShowKind Kind, YieldItems? Yield, ReturnClause? Return) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Maybe(Yield), .. Maybe(Return)];
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
