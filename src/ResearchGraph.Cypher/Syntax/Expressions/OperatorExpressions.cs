namespace ResearchGraph.Cypher.Syntax;

/// <summary>An operator before its operand.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand];
}

/// <summary>A chain of one logical operator. All three are associative, so a chain of any length is one node.</summary>
/// <param name="Operator">The operator between each two operands.</param>
/// <param name="Operands">Two or more.</param>
public sealed record LogicalExpression(LogicalOperator Operator, SyntaxList<Expression> Operands) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Operands;
}

/// <summary>
/// A comparison or a chain of them: <c>a &lt; b &lt;= c</c> means <c>a &lt; b AND b &lt;= c</c>, each operand evaluated once.
/// </summary>
/// <param name="First">The leftmost operand.</param>
/// <param name="Rest">One or more; each compares the operand before it with its own.</param>
public sealed record ComparisonExpression(Expression First, SyntaxList<PartialComparison> Rest) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [First, .. Rest];
}

/// <summary>An operator and the operand to its right.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record PartialComparison(ComparisonOperator Operator, Expression Operand) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand];
}

/// <summary>A chain of arithmetic operators of one precedence, evaluated from left to right: <c>a + b - c</c>.</summary>
/// <param name="First">The leftmost operand.</param>
/// <param name="Rest">One or more.</param>
public sealed record ArithmeticExpression(Expression First, SyntaxList<ArithmeticTerm> Rest) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [First, .. Rest];
}

/// <summary>An operator and the operand to its right.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record ArithmeticTerm(ArithmeticOperator Operator, Expression Operand) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand];
}
