namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>CASE</c> in both forms.</summary>
/// <param name="Subject">What the simple form compares; null in the searched form.</param>
/// <param name="Alternatives">One or more, tried in order.</param>
/// <param name="Else">The value where no alternative holds; null where ELSE is absent, and then the value is null.</param>
public sealed record CaseExpression(Expression? Subject, SyntaxList<CaseAlternative> Alternatives, Expression? Else) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Maybe(Subject), .. Alternatives, .. Maybe(Else)];
}

/// <summary><c>WHEN a, b THEN c</c>.</summary>
/// <param name="Conditions">
/// One or more, of which one must hold (one in the searched form). In the simple form a condition is a value that the subject
/// must equal, unless <see cref="CaseOperand"/> is its leftmost operand: then it is a predicate that must be true.
/// </param>
/// <param name="Result">The value of the alternative.</param>
public sealed record CaseAlternative(SyntaxList<Expression> Conditions, Expression Result) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Conditions, Result];
}

/// <summary>
/// The subject of the enclosing simple CASE, unwritten: <c>CASE x WHEN &lt; 1</c> has the condition <c>CaseOperand &lt; 1</c>.
/// It occurs nowhere else.
/// </summary>
public sealed record CaseOperand : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}
