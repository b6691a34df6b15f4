namespace ResearchGraph.Cypher.Syntax;

/// <summary>The type of a value, as <c>IS ::</c> and constraints name it.</summary>
/// <param name="NotNull">Whether <c>NOT NULL</c> follows.</param>
public abstract record TypeExpression(bool NotNull) : SyntaxNode;

/// <summary>A type with a name, such as <c>INTEGER</c> or <c>ZONED DATETIME</c>.</summary>
/// <param name="Name">In upper case, words parted by one blank, synonyms resolved: <c>BOOL</c> is <c>BOOLEAN</c>.</param>
/// <param name="NotNull">Whether <c>NOT NULL</c> follows.</param>
public sealed record NamedType(string Name, bool NotNull) : TypeExpression(NotNull)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary><c>LIST&lt;T&gt;</c>.</summary>
/// <param name="Element">The type of each element.</param>
/// <param name="NotNull">Whether <c>NOT NULL</c> follows.</param>
public sealed record ListType(TypeExpression Element, bool NotNull) : TypeExpression(NotNull)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Element];
}

/// <summary><c>INTEGER | FLOAT</c>.</summary>
/// <param name="Alternatives">Two or more.</param>
public sealed record UnionType(SyntaxList<TypeExpression> Alternatives) : TypeExpression(false)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Alternatives;
}
