namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>CALL name(arguments) YIELD a AS b WHERE predicate</c>.</summary>
/// <param name="Optional">Whether a row for which the procedure gives nothing stays, with nulls.</param>
/// <param name="Name">The name of the procedure.</param>
/// <param name="Arguments">The arguments; null where the parentheses are absent: then parameters of the same names are passed.</param>
/// <param name="Yield">Which columns to keep; null where YIELD is absent.</param>
public sealed record CallProcedureClause(bool Optional, QualifiedName Name, SyntaxList<Expression>? Arguments, YieldItems? Yield) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children =>
        [Name, .. Arguments ?? [], .. Maybe(Yield)];
}

/// <summary><c>YIELD a, b AS c WHERE predicate</c> or <c>YIELD *</c>.</summary>
/// <param name="All">Whether <c>*</c> is there; only a call or SHOW that stands alone may have it.</param>
/// <param name="Items">The columns; empty where there is a <c>*</c>.</param>
/// <param name="Where">Which rows stay; null: all.</param>
public sealed record YieldItems(bool All, SyntaxList<YieldItem> Items, Expression? Where) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Items, .. Maybe(Where)];
}

/// <summary><c>column AS variable</c>.</summary>
/// <param name="Column">The name the procedure gives the column.</param>
/// <param name="Variable">The variable that holds it: of the same name where AS is absent.</param>
public sealed record YieldItem(SymbolicName Column, Variable Variable) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Column, Variable];
}

/// <summary><c>CALL { query }</c> and <c>CALL (a, b) { query }</c>, once for each row.</summary>
/// <param name="Optional">Whether a row for which the query gives nothing stays, with nulls.</param>
/// <param name="Imports">The variables that the query sees; null where it has to import them by a leading WITH.</param>
/// <param name="Query">The query. Without RETURN or with FINISH it gives each row back once.</param>
public sealed record CallSubqueryClause(bool Optional, SubqueryImports? Imports, RegularQuery Query) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Maybe(Imports), Query];
}

/// <summary><c>(a, b)</c>, <c>(*)</c> or <c>()</c> behind CALL.</summary>
/// <param name="All">Whether <c>*</c> is there: all variables in scope.</param>
/// <param name="Variables">The variables; empty where there is a <c>*</c>.</param>
public sealed record SubqueryImports(bool All, SyntaxList<Variable> Variables) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Variables;
}
