namespace ResearchGraph.Cypher.Syntax;

/// <summary>One step of a query: rows in, rows out.</summary>
public abstract record Clause : SyntaxNode
{
    private protected Clause()
    {
    }
}

/// <summary><c>UNWIND list AS x</c>.</summary>
/// <param name="List">The list.</param>
/// <param name="Variable">Holds each element in turn.</param>
public sealed record UnwindClause(Expression List, Variable Variable) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [List, Variable];
}

/// <summary><c>FOREACH (x IN list | clauses)</c>.</summary>
/// <param name="Variable">Holds each element in turn.</param>
/// <param name="List">The list.</param>
/// <param name="Body">One or more clauses, all of which write.</param>
public sealed record ForeachClause(Variable Variable, Expression List, SyntaxList<Clause> Body) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, List, .. Body];
}

/// <summary><c>LOAD CSV WITH HEADERS FROM file AS row FIELDTERMINATOR ';'</c>.</summary>
/// <param name="WithHeaders">Whether the first line names the columns; then a row is a map, else a list.</param>
/// <param name="From">Where the file is.</param>
/// <param name="Variable">Holds each row in turn.</param>
/// <param name="FieldTerminator">What parts the columns; null: a comma.</param>
public sealed record LoadCsvClause(bool WithHeaders, Expression From, Variable Variable, StringLiteral? FieldTerminator) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [From, Variable, .. Maybe(FieldTerminator)];
}

/// <summary><c>FINISH</c>: ends a query that returns no rows.</summary>
public sealed record FinishClause : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}
