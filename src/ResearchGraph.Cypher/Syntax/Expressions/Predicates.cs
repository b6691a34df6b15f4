namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>a STARTS WITH b</c> and its like.</summary>
/// <param name="Operator">What is asked of the string.</param>
/// <param name="Subject">The string.</param>
/// <param name="Pattern">The text, or regular expression, to look for.</param>
public sealed record StringPredicate(StringOperator Operator, Expression Subject, Expression Pattern) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Subject, Pattern];
}

/// <summary><c>a IN b</c>.</summary>
/// <param name="Element">What to look for.</param>
/// <param name="List">Where.</param>
public sealed record InPredicate(Expression Element, Expression List) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Element, List];
}

/// <summary><c>a IS NULL</c> and <c>a IS NOT NULL</c>.</summary>
/// <param name="Operand">What is asked about.</param>
/// <param name="Negated">Whether NOT was written.</param>
public sealed record NullPredicate(Expression Operand, bool Negated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand];
}

/// <summary><c>a IS :: TYPE</c> and <c>a IS NOT :: TYPE</c>.</summary>
/// <param name="Operand">What is asked about.</param>
/// <param name="Type">The type.</param>
/// <param name="Negated">Whether NOT was written.</param>
public sealed record TypePredicate(Expression Operand, TypeExpression Type, bool Negated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand, Type];
}

/// <summary><c>a IS NORMALIZED</c>, <c>a IS NOT NFKC NORMALIZED</c>.</summary>
/// <param name="Operand">The string that is asked about.</param>
/// <param name="Form">The Unicode normal form: NFC unless another was written.</param>
/// <param name="Negated">Whether NOT was written.</param>
public sealed record NormalizedPredicate(Expression Operand, NormalForm Form, bool Negated) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand];
}

/// <summary>The normal forms of Unicode.</summary>
public enum NormalForm
{
    /// <summary>Canonical composition</summary>
    Nfc,

    /// <summary>Canonical decomposition</summary>
    Nfd,

    /// <summary>Compatibility composition</summary>
    Nfkc,

    /// <summary>Compatibility decomposition</summary>
    Nfkd,
}

/// <summary><c>n:A</c>, <c>n:A|B</c>, <c>r:T</c>: whether a node has labels, or a relationship a type.</summary>
/// <param name="Subject">The node or relationship.</param>
/// <param name="Labels">What it is to have.</param>
public sealed record LabelPredicate(Expression Subject, LabelExpression Labels) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Subject, Labels];
}
