namespace ResearchGraph.Cypher.Syntax;

/// <summary>One path of a pattern: <c>p = (a)-[r]->(b)</c>.</summary>
/// <param name="Variable">The path variable; null where there is none.</param>
/// <param name="Selector">Which of the matching paths count; null: all.</param>
/// <param name="Elements">
/// One or more, in the order of the text. Nodes and relationships alternate and nodes stand at both ends, except next to a
/// <see cref="ParenthesizedPathPattern"/>, whose own ends join with the nodes beside it; two of these may adjoin.
/// </param>
public sealed record PathPattern(Variable? Variable, PathSelector? Selector, SyntaxList<PathElement> Elements) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Maybe(Variable), .. Maybe(Selector), .. Elements];
}

/// <summary>A part of a path.</summary>
public abstract record PathElement : SyntaxNode
{
    private protected PathElement()
    {
    }
}

/// <summary><c>(n:Label {key: value} WHERE predicate)</c>.</summary>
/// <param name="Variable">The variable; null where there is none.</param>
/// <param name="Labels">The labels; null where there are none.</param>
/// <param name="Properties">A <see cref="MapLiteral"/>, or in CREATE also a <see cref="Parameter"/>; null where there are none.</param>
/// <param name="Where">The predicate; null where there is none.</param>
public sealed record NodePattern(Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where) : PathElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children =>
        [.. Maybe(Variable), .. Maybe(Labels), .. Maybe(Properties), .. Maybe(Where)];
}

/// <summary><c>-[r:TYPE*1..3 {key: value} WHERE predicate]-></c>.</summary>
/// <param name="Variable">The variable; a list of relationships where there is a quantifier; null where there is none.</param>
/// <param name="Types">The types; null: any.</param>
/// <param name="Direction">Where the arrow points.</param>
/// <param name="Quantifier">How many relationships in a row; null: one, not in a list.</param>
/// <param name="Properties">A <see cref="MapLiteral"/>, or in CREATE also a <see cref="Parameter"/>; null where there are none.</param>
/// <param name="Where">The predicate; null where there is none.</param>
public sealed record RelationshipPattern(
    Variable? Variable,
    LabelExpression? Types,
    RelationshipDirection Direction,
    PathQuantifier? Quantifier,
    Expression? Properties,
    Expression? Where) : PathElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children =>
        [.. Maybe(Variable), .. Maybe(Types), .. Maybe(Quantifier), .. Maybe(Properties), .. Maybe(Where)];
}

/// <summary>Where the arrow of a relationship pattern points, read from left to right.</summary>
public enum RelationshipDirection
{
    /// <summary><c>--></c></summary>
    Outgoing,

    /// <summary><c>&lt;--</c></summary>
    Incoming,

    /// <summary><c>--</c> and <c>&lt;--></c>: both ways match</summary>
    Undirected,
}

/// <summary>A path in parentheses: <c>((a)-[r]->(b) WHERE predicate){1,3}</c>.</summary>
/// <param name="Pattern">The path inside; it has no selector.</param>
/// <param name="Where">The predicate, tested for each repetition; null where there is none.</param>
/// <param name="Quantifier">How often the path repeats; null: once, and then its variables are no lists.</param>
public sealed record ParenthesizedPathPattern(PathPattern Pattern, Expression? Where, PathQuantifier? Quantifier) : PathElement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Pattern, .. Maybe(Where), .. Maybe(Quantifier)];
}
