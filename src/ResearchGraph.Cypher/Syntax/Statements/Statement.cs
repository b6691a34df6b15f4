namespace ResearchGraph.Cypher.Syntax;

/// <summary>All that stands between two semicolons.</summary>
/// <param name="Mode">Whether to run it, or to say how it would run or did.</param>
public abstract record Statement(ExecutionMode Mode) : SyntaxNode;

/// <summary>What to do with a statement.</summary>
public enum ExecutionMode
{
    /// <summary>Run it</summary>
    Run,

    /// <summary><c>EXPLAIN</c>: show the plan, run nothing</summary>
    Explain,

    /// <summary><c>PROFILE</c>: run it and show the plan with rows and time</summary>
    Profile,
}

/// <summary>A query.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Query">The query.</param>
public sealed record QueryStatement(ExecutionMode Mode, RegularQuery Query) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Query];
}

/// <summary>One query, or several joined by UNION.</summary>
/// <param name="Parts">One or more.</param>
/// <param name="UnionAll">Whether equal rows of the parts stay; false where there is one part.</param>
public sealed record RegularQuery(SyntaxList<SingleQuery> Parts, bool UnionAll) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Parts;
}

/// <summary>Clauses, each working on the rows of the one before.</summary>
/// <param name="Clauses">One or more.</param>
public sealed record SingleQuery(SyntaxList<Clause> Clauses) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Clauses;
}
