namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>CASE.</summary>
internal sealed partial class Parser
{
    private CaseExpression ParseCase()
    {
        var start = _position;
        ExpectWord("CASE");
        var subject = AtWord("WHEN") ? null : ParseInBrackets();
        var alternatives = new List<CaseAlternative>();
        while (AtWord("WHEN")) alternatives.Add(ParseCaseAlternative(subject is not null));
        if (alternatives.Count == 0) throw Unexpected("an operator or WHEN", "WHEN");
        var otherwise = TakeWord("ELSE") ? ParseInBrackets() : null;
        if (!TakeWord("END")) throw Unexpected(otherwise is null ? "an operator, WHEN, ELSE or END" : "an operator or END", "WHEN", "ELSE", "END");
        return new CaseExpression(subject, [.. alternatives], otherwise) { Span = SpanFrom(start) };
    }

    private CaseAlternative ParseCaseAlternative(bool simple)
    {
        var start = _position;
        ExpectWord("WHEN");
        SyntaxList<Expression> conditions = simple ? ListOf(ParseCaseCondition) : [ParseInBrackets()];
        if (!TakeWord("THEN")) throw Unexpected("an operator or THEN", "THEN");
        var result = ParseInBrackets();
        return new CaseAlternative(conditions, result) { Span = SpanFrom(start) };
    }

    /// <summary>A value, or a predicate without its left operand: <c>&lt; 1</c>, <c>IS NULL</c>, <c>STARTS WITH 'a'</c>.</summary>
    private Expression ParseCaseCondition()
    {
        if (PrecedenceAhead() is not (Precedence.Comparison or Precedence.Predicate)) return ParseInBrackets();
        Enter();
        var start = _position;
        var barSeparates = _barSeparates;
        _barSeparates = false;
        var operand = new CaseOperand { Span = SpanFrom(start) };
        var condition = ContinueOperators(operand, Precedence.Comparison, start);
        _barSeparates = barSeparates;
        Leave();
        return condition;
    }
}
