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
        return ParseLabelName("the name of a label or type, $, !, % or (");
    }

    /// <summary>A name, or one that is calculated: <c>$(expression)</c>, <c>$all(expression)</c>, <c>$any(expression)</c>.</summary>
    private LabelExpression ParseLabelName(string expected)
    {
        var start = _position;
        var isAny = At(TokenKind.Parameter) && Ahead(1).Kind == TokenKind.LeftParenthesis && _tokens.TextOf(Current).Equals("$any", StringComparison.OrdinalIgnoreCase);
        var isAll = At(TokenKind.Parameter) && Ahead(1).Kind == TokenKind.LeftParenthesis && _tokens.TextOf(Current).Equals("$all", StringComparison.OrdinalIgnoreCase);
        if (!isAny && !isAll && !At(TokenKind.Dollar))
        {
            var name = ParseName(expected);
            return new LabelName(name) { Span = name.Span };
        }
        _position++;
        Expect(TokenKind.LeftParenthesis, "(");
        var names = ParseInBrackets();
        Expect(TokenKind.RightParenthesis, "an operator or )");
        return new DynamicLabel(names, isAny) { Span = SpanFrom(start) };
    }

    /// <summary>The labels of SET and REMOVE: <c>:A:B</c>.</summary>
    private SyntaxList<LabelExpression> ParseLabelNames()
    {
        var names = new List<LabelExpression>();
        if (TakeWord("IS")) names.Add(ParseLabelName("the name of a label"));
        while (Take(TokenKind.Colon) || (names.Count > 0 && Take(TokenKind.Ampersand))) names.Add(ParseLabelName("the name of a label"));
        return [.. names];
    }
}
