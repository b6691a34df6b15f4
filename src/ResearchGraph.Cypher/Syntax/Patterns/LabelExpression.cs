namespace ResearchGraph.Cypher.Syntax;

/// <summary>What labels a node has, or what type a relationship.</summary>
public abstract record LabelExpression : SyntaxNode
{
    private protected LabelExpression()
    {
    }
}

/// <summary><c>A</c>: has this label, or is of this type.</summary>
/// <param name="Name">The name.</param>
public sealed record LabelName(SymbolicName Name) : LabelExpression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Name];
}

/// <summary><c>%</c>: has any label.</summary>
public sealed record LabelWildcard : LabelExpression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary><c>$(expression)</c>: a name, or a list of names, that is calculated.</summary>
/// <param name="Names">Gives a string or a list of strings.</param>
/// <param name="IsAny">Whether one of several names is enough (<c>$any(…)</c>); else all are meant.</param>
public sealed record DynamicLabel(Expression Names, bool IsAny) : LabelExpression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Names];
}

/// <summary><c>!A</c>.</summary>
/// <param name="Operand">What must not hold.</param>
public sealed record LabelNegation(LabelExpression Operand) : LabelExpression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Operand];
}

/// <summary><c>A&amp;B</c> and <c>:A:B</c>.</summary>
/// <param name="Operands">Two or more, all of which must hold.</param>
public sealed record LabelConjunction(SyntaxList<LabelExpression> Operands) : LabelExpression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Operands;
}

/// <summary><c>A|B</c> and <c>:A|:B</c>.</summary>
/// <param name="Operands">Two or more, one of which must hold.</param>
public sealed record LabelDisjunction(SyntaxList<LabelExpression> Operands) : LabelExpression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Operands;
}
