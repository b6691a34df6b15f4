using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>What the grammar alone does not say of a tree. One walk without recursion, so no tree is too deep for it.</summary>
internal static class StatementRules
{
    /// <exception cref="CypherException">The tree is too high, or a node stands where it cannot.</exception>
    public static void Check(Statement statement)
    {
        var open = new Stack<Place>();
        open.Push(new Place(statement, 1, false));
        while (open.TryPop(out var place))
        {
            var (node, height, isCondition) = place;
            if (height > SyntaxLimits.MaxHeight)
            {
                throw new CypherException(
                    SyntaxErrors.NestingTooDeep, ErrorPhase.CompileTime, node.Span,
                    $"The query is more than {SyntaxLimits.MaxHeight} operations deep here; expected fewer.");
            }
            CheckNode(node, isCondition);
            foreach (var child in node.Children) open.Push(new Place(child, height + 1, IsCondition(node, child, isCondition)));
        }
    }

    private sealed record Place(SyntaxNode Node, int Height, bool IsCondition);

    private static void CheckNode(SyntaxNode node, bool isCondition)
    {
        switch (node)
        {
            case PatternPredicate predicate when !isCondition:
                throw new CypherException(
                    SyntaxErrors.UnexpectedSyntax, ErrorPhase.CompileTime, predicate.Span,
                    "Found a pattern where a value is due; expected it in WHERE, exists( ) or another place for a condition. COUNT { } and [pattern | value] have values.");
            case CreateClause create:
                foreach (var path in create.Pattern) UpdatingPatternRules.Check(path, "CREATE");
                break;
            case MergeClause merge:
                UpdatingPatternRules.Check(merge.Pattern, "MERGE");
                break;
            case MatchClause match:
                foreach (var path in match.Pattern) UpdatingPatternRules.ForbidParameters(path);
                break;
            case PatternPredicate or PatternComprehension or ShortestPathExpression:
                foreach (var path in node.Children.OfType<PathPattern>()) UpdatingPatternRules.ForbidParameters(path);
                break;
        }
    }

    /// <summary>Whether <paramref name="child"/> is asked only whether it is true.</summary>
    private static bool IsCondition(SyntaxNode parent, SyntaxNode child, bool parentIsCondition) => parent switch
    {
        LogicalExpression => true,
        UnaryExpression unary => unary.Operator == UnaryOperator.Not,
        CaseExpression searched => searched.Subject is null && child is CaseAlternative,
        CaseAlternative alternative => parentIsCondition && !ReferenceEquals(child, alternative.Result),
        FunctionInvocation call => call.Name.Text.Equals("exists", StringComparison.OrdinalIgnoreCase),
        _ => ReferenceEquals(child, WhereOf(parent)),
    };

    private static Expression? WhereOf(SyntaxNode node) => node switch
    {
        MatchClause match => match.Where,
        WithClause with => with.Where,
        YieldItems yield => yield.Where,
        NodePattern pattern => pattern.Where,
        RelationshipPattern pattern => pattern.Where,
        ParenthesizedPathPattern pattern => pattern.Where,
        ListComprehension comprehension => comprehension.Where,
        PatternComprehension comprehension => comprehension.Where,
        QuantifierExpression quantifier => quantifier.Where,
        _ => null,
    };
}
