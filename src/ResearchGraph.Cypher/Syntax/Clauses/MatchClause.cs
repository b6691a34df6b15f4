namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>OPTIONAL MATCH pattern USING hint WHERE predicate</c>.</summary>
/// <param name="Optional">Whether a row without a match stays, with nulls.</param>
/// <param name="Pattern">One or more paths; no relationship occurs twice among them in one match.</param>
/// <param name="Hints">Advice to the planner.</param>
/// <param name="Where">The predicate; null where there is none.</param>
public sealed record MatchClause(bool Optional, SyntaxList<PathPattern> Pattern, SyntaxList<PlannerHint> Hints, Expression? Where) : Clause
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Pattern, .. Hints, .. Maybe(Where)];
}

/// <summary>Advice to the planner: <c>USING INDEX n:Label(key)</c>, <c>USING SCAN n:Label</c>, <c>USING JOIN ON n</c>.</summary>
/// <param name="Kind">What to use.</param>
/// <param name="Variables">The variable; JOIN may name several.</param>
/// <param name="Label">The label or type; null for JOIN.</param>
/// <param name="Keys">The property names of INDEX.</param>
public sealed record PlannerHint(
    PlannerHintKind Kind, SyntaxList<Variable> Variables, SymbolicName? Label, SyntaxList<SymbolicName> Keys) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Variables, .. Maybe(Label), .. Keys];
}

/// <summary>What a hint asks the planner to use.</summary>
public enum PlannerHintKind
{
    /// <summary>An index</summary>
    Index,

    /// <summary>A scan of all nodes of a label</summary>
    Scan,

    /// <summary>A hash join</summary>
    Join,
}
