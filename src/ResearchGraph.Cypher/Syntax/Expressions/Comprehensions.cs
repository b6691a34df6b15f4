namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
/// <param name="Variable">Holds each element in turn; visible in predicate and projection only.</param>
/// <param name="List">The list.</param>
/// <param name="Where">Which elements stay; null: all.</param>
/// <param name="Projection">What becomes of each; null: itself.</param>
public sealed record ListComprehension(Variable Variable, Expression List, Expression? Where, Expression? Projection) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, List, .. Maybe(Where), .. Maybe(Projection)];
}

/// <summary><c>[p = (a)-->(b) WHERE predicate | projection]</c>.</summary>
/// <param name="Pattern">The pattern, with the path variable if there is one.</param>
/// <param name="Where">Which matches stay; null: all.</param>
/// <param name="Projection">What becomes of each match.</param>
public sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Pattern, .. Maybe(Where), Projection];
}

/// <summary><c>all(x IN list WHERE predicate)</c> and its like.</summary>
/// <param name="Kind">How many elements must fulfil the predicate.</param>
/// <param name="Variable">Holds each element in turn; visible in the predicate only.</param>
/// <param name="List">The list.</param>
/// <param name="Where">The predicate.</param>
public sealed record QuantifierExpression(QuantifierKind Kind, Variable Variable, Expression List, Expression Where) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, List, Where];
}

/// <summary>How many elements of a list must fulfil a predicate.</summary>
public enum QuantifierKind
{
    /// <summary>Every one</summary>
    All,

    /// <summary>At least one</summary>
    Any,

    /// <summary>Not one</summary>
    None,

    /// <summary>Exactly one</summary>
    Single,
}

/// <summary><c>reduce(accumulator = initial, x IN list | step)</c>.</summary>
/// <param name="Accumulator">Holds the result so far; visible in the step only.</param>
/// <param name="Initial">Its first value.</param>
/// <param name="Variable">Holds each element in turn; visible in the step only.</param>
/// <param name="List">The list.</param>
/// <param name="Step">The next value of the accumulator.</param>
public sealed record ReduceExpression(Variable Accumulator, Expression Initial, Variable Variable, Expression List, Expression Step) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Accumulator, Initial, Variable, List, Step];
}
