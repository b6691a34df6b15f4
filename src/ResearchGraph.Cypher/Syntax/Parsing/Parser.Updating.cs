using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>CREATE, MERGE, SET, REMOVE, DELETE and FOREACH.</summary>
internal sealed partial class Parser
{
    private CreateClause ParseCreate(int start)
    {
        var pattern = ParsePattern();
        return new CreateClause(pattern) { Span = SpanFrom(start) };
    }

    private MergeClause ParseMerge(int start)
    {
        var pattern = ParsePathPattern();
        var actions = new List<MergeAction>();
        while (AtWord("ON")) actions.Add(ParseMergeAction());
        return new MergeClause(pattern, [.. actions]) { Span = SpanFrom(start) };
    }

    private MergeAction ParseMergeAction()
    {
        var start = _position++;
        var onMatch = TakeWord("MATCH");
        if (!onMatch && !TakeWord("CREATE")) throw Unexpected("CREATE or MATCH", "CREATE", "MATCH");
        ExpectWord("SET");
        var items = ListOf(ParseSetItem);
        return new MergeAction(onMatch, items) { Span = SpanFrom(start) };
    }

    private SetClause ParseSet(int start)
    {
        var items = ListOf(ParseSetItem);
        return new SetClause(items) { Span = SpanFrom(start) };
    }

    private SetItem ParseSetItem()
    {
        var start = _position;
        if (IsLabelsAhead())
        {
            var node = ParseVariable();
            var labels = ParseLabelNames();
            return new SetLabels(node, labels) { Span = SpanFrom(start) };
        }
        var target = ParsePostfix();
        if (target is Variable variable)
        {
            var add = Take(TokenKind.PlusEqual);
            if (!add) Expect(TokenKind.Equal, "a property, labels, = or +=");
            var properties = ParseExpression();
            return new SetProperties(variable, properties, add) { Span = SpanFrom(start) };
        }
        RequireProperty(target);
        Expect(TokenKind.Equal, "=");
        var value = ParseExpression();
        return new SetProperty(target, value) { Span = SpanFrom(start) };
    }

    private RemoveClause ParseRemove(int start)
    {
        var items = ListOf(ParseRemoveItem);
        return new RemoveClause(items) { Span = SpanFrom(start) };
    }

    private RemoveItem ParseRemoveItem()
    {
        var start = _position;
        if (IsLabelsAhead())
        {
            var node = ParseVariable();
            var labels = ParseLabelNames();
            return new RemoveLabels(node, labels) { Span = SpanFrom(start) };
        }
        var target = ParsePostfix();
        RequireProperty(target);
        return new RemoveProperty(target) { Span = SpanFrom(start) };
    }

    private bool IsLabelsAhead() => IsVariable(_position) && (Ahead(1).Kind == TokenKind.Colon || IsWord(_position + 1, "IS"));

    private static void RequireProperty(Expression target)
    {
        if (target is PropertyAccess or ElementAccess) return;
        throw Error(SyntaxErrors.UnexpectedSyntax, target.Span, "Found an expression that is no property; expected a property such as n.name, or labels such as n:Label.");
    }

    private DeleteClause ParseDelete(bool detach, int start)
    {
        var expressions = ListOf(ParseExpression);
        foreach (var expression in expressions)
        {
            if (expression is not LabelPredicate) continue;
            throw Error(SyntaxErrors.InvalidDelete, expression.Span, "Found labels or a type in DELETE; expected a node, relationship or path. REMOVE takes labels away.");
        }
        return new DeleteClause(detach, expressions) { Span = SpanFrom(start) };
    }

    private ForeachClause ParseForeach(int start)
    {
        Enter();
        Expect(TokenKind.LeftParenthesis, "(");
        var variable = ParseVariable();
        ExpectWord("IN");
        var list = ParseBeforeBar();
        Expect(TokenKind.Bar, "an operator or |");
        var body = new List<Clause>();
        while (!At(TokenKind.RightParenthesis))
        {
            body.Add(ParseUpdatingClause() ?? throw Unexpected("a clause that writes or )", "CREATE", "MERGE", "SET", "REMOVE", "DELETE", "FOREACH"));
        }
        if (body.Count == 0) throw Unexpected("a clause that writes");
        Expect(TokenKind.RightParenthesis, ")");
        Leave();
        return new ForeachClause(variable, list, [.. body]) { Span = SpanFrom(start) };
    }
}
