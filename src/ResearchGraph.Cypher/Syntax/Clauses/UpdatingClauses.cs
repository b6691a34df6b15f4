namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>CREATE pattern</c>.</summary>
/// <param name="Pattern">
/// One or more paths. Relationships have one type, a direction and no quantifier; labels are names or conjunctions of names.
/// A relationship may lack the type where it has a variable: binding says whether the variable or the type is at fault.
/// </param>
public sealed record CreateClause(SyntaxList<PathPattern> Pattern) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Pattern;
}

/// <summary><c>MERGE path ON CREATE SET … ON MATCH SET …</c>.</summary>
/// <param name="Pattern">One path, of the form CREATE takes, but a relationship may be undirected.</param>
/// <param name="Actions">What to do on top, as written.</param>
public sealed record MergeClause(PathPattern Pattern, SyntaxList<MergeAction> Actions) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Pattern, .. Actions];
}

/// <summary><c>ON CREATE SET …</c> or <c>ON MATCH SET …</c>.</summary>
/// <param name="OnMatch">Whether it applies to what was found, rather than to what was made.</param>
/// <param name="Items">What to set.</param>
public sealed record MergeAction(bool OnMatch, SyntaxList<SetItem> Items) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Items;
}

/// <summary><c>SET …</c>.</summary>
/// <param name="Items">What to set, one after another.</param>
public sealed record SetClause(SyntaxList<SetItem> Items) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Items;
}

/// <summary><c>REMOVE …</c>.</summary>
/// <param name="Items">What to remove, one after another.</param>
public sealed record RemoveClause(SyntaxList<RemoveItem> Items) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Items;
}

/// <summary><c>DETACH DELETE …</c>.</summary>
/// <param name="Detach">Whether the relationships of a node go with it.</param>
/// <param name="Expressions">What to delete: nodes, relationships, paths.</param>
public sealed record DeleteClause(bool Detach, SyntaxList<Expression> Expressions) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Expressions;
}
