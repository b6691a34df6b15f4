namespace ResearchGraph.Cypher.Syntax;

/// <summary>A function or aggregate with its arguments. <c>exists(n.key)</c> and <c>exists((a)-->(b))</c> are functions too.</summary>
/// <param name="Name">The name as written; compare it without regard to case.</param>
/// <param name="Distinct">Whether DISTINCT precedes the arguments; only aggregates may have it.</param>
/// <param name="Arguments">The arguments in order.</param>
public sealed record FunctionInvocation(QualifiedName Name, bool Distinct, SyntaxList<Expression> Arguments) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Name, .. Arguments];
}

/// <summary><c>count(*)</c>.</summary>
public sealed record CountStar : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}
