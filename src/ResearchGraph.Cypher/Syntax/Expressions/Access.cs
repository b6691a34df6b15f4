namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>a.key</c>, of a node, relationship, map, point or temporal value.</summary>
/// <param name="Subject">What has the property.</param>
/// <param name="Key">Its name.</param>
public sealed record PropertyAccess(Expression Subject, SymbolicName Key) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Subject, Key];
}

/// <summary><c>a[index]</c>: an element of a list by position, or of a map, node or relationship by name.</summary>
/// <param name="Subject">What has the element.</param>
/// <param name="Index">Position from 0 (negative: from the end), or name.</param>
public sealed record ElementAccess(Expression Subject, Expression Index) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Subject, Index];
}

/// <summary><c>a[from..to]</c>.</summary>
/// <param name="Subject">The list.</param>
/// <param name="From">First position; null: the beginning.</param>
/// <param name="To">Position behind the last; null: the end.</param>
public sealed record ListSlice(Expression Subject, Expression? From, Expression? To) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Subject, .. Maybe(From), .. Maybe(To)];
}
