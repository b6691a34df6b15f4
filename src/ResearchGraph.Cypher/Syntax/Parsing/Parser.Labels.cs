using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Label and type expressions: negation binds more tightly than conjunction, and that than disjunction.</summary>
internal sealed partial class Parser
{
    private LabelExpression ParseLabelExpression()
    {
        Enter();
        var start = _position;
        var operands = new List<LabelExpression> { ParseLabelConjunction() };
        while (!_barSeparates && Take(TokenKind.Bar))
        {
            Take(TokenKind.Colon);
            operands.Add(ParseLabelConjunction());
        }
        Leave();
        return operands.Count == 1 ? operands[0] : new LabelDisjunction([.. operands]) { Span = SpanFrom(start) };
    }

    private LabelExpression ParseLabelConjunction()
    {
        var start = _position;
        var operands = new List<LabelExpression> { ParseLabelTerm() };
        while (Take(TokenKind.Ampersand) || Take(TokenKind.Colon)) operands.Add(ParseLabelTerm());
        return operands.Count == 1 ? operands[0] : new LabelConjunction([.. operands]) { Span = SpanFrom(start) };
    }

    private LabelExpression ParseLabelTerm()
    {
        var start = _position;
        if (Take(TokenKind.Percent)) return new LabelWildcard { Span = SpanFrom(start) };
        if (Take(TokenKind.Exclamation))
        {
            Enter();
            var operand = ParseLabelTerm();
            Leave();
            return new LabelNegation(operand) { Span = SpanFrom(start) };
        }
        if (Take(TokenKind.LeftParenthesis))
        {
            var inner = ParseInPattern();
            Expect(TokenKind.RightParenthesis, "&, | or )");
            return inner;
        }
        var name = ParseName("the name of a label or type, !, % or (");
        return new LabelName(name) { Span = name.Span };
    }

    /// <summary>The labels of SET and REMOVE: <c>:A:B</c>.</summary>
    private SyntaxList<SymbolicName> ParseLabelNames()
    {
        var names = new List<SymbolicName>();
        if (TakeWord("IS")) names.Add(ParseName("the name of a label"));
        while (Take(TokenKind.Colon) || (names.Count > 0 && Take(TokenKind.Ampersand))) names.Add(ParseName("the name of a label"));
        return [.. names];
    }
}
