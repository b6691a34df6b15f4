namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>RETURN …</c>.</summary>
/// <param name="Body">What becomes of the rows.</param>
public sealed record ReturnClause(ProjectionBody Body) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Body];
}

/// <summary><c>WITH … WHERE predicate</c>.</summary>
/// <param name="Body">What becomes of the rows. That each item has an alias or is a variable is left to binding.</param>
/// <param name="Where">Which of the new rows stay; null: all.</param>
public sealed record WithClause(ProjectionBody Body, Expression? Where) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Body, .. Maybe(Where)];
}

/// <summary><c>DISTINCT *, a AS b ORDER BY b SKIP 1 LIMIT 2</c>.</summary>
/// <param name="Distinct">Whether equal rows are given once.</param>
/// <param name="All">Whether <c>*</c> is there, which stands for all variables in scope and precedes the items.</param>
/// <param name="Items">The columns that are written out.</param>
/// <param name="OrderBy">By what the rows are sorted, most significant first.</param>
/// <param name="Skip">How many rows to leave out; null: none.</param>
/// <param name="Limit">How many rows to give; null: all.</param>
public sealed record ProjectionBody(
    bool Distinct, bool All, SyntaxList<ProjectionItem> Items, SyntaxList<SortItem> OrderBy, Expression? Skip, Expression? Limit) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Items, .. OrderBy, .. Maybe(Skip), .. Maybe(Limit)];
}

/// <summary><c>expression AS alias</c>.</summary>
/// <param name="Expression">The value of the column.</param>
/// <param name="Alias">The name of the column; null where AS is absent.</param>
public sealed record ProjectionItem(Expression Expression, Variable? Alias) : SyntaxNode
{
    /// <summary>The expression as it was written. Takes no part in equality.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the column: the alias, else the variable, else the expression as it was written.</summary>
    public string Name => Alias?.Name ?? (Expression as Variable)?.Name ?? Text;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Expression, .. Maybe(Alias)];

    /// <inheritdoc/>
    public bool Equals(ProjectionItem? other) =>
        base.Equals(other) && Expression.Equals(other.Expression) && Equals(Alias, other.Alias);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Expression, Alias);
}

/// <summary><c>expression DESC</c>.</summary>
/// <param name="Expression">What to sort by.</param>
/// <param name="Descending">Whether the largest comes first.</param>
public sealed record SortItem(Expression Expression, bool Descending) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Expression];
}
