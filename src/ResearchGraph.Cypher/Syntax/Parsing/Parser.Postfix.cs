using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>What follows an operand directly: properties, elements, slices, labels.</summary>
internal sealed partial class Parser
{
    // Where a bar parts the predicate of a comprehension from its projection, it does not also part labels or types.
    private bool _barSeparates;

    private Expression ParsePostfix()
    {
        var start = _position;
        var subject = ParseAtom();
        while (true)
        {
            if (Take(TokenKind.Dot))
            {
                var key = ParseName("the name of a property");
                subject = new PropertyAccess(subject, key) { Span = SpanFrom(start) };
            }
            else if (At(TokenKind.LeftBracket))
            {
                subject = ParseElement(subject, start);
            }
            else if (Take(TokenKind.Colon))
            {
                var labels = ParseLabelExpression();
                subject = new LabelPredicate(subject, labels) { Span = SpanFrom(start) };
            }
            else
            {
                return subject;
            }
        }
    }

    private Expression ParseElement(Expression subject, int start)
    {
        Expect(TokenKind.LeftBracket, "[");
        var from = At(TokenKind.DotDot) ? null : ParseInBrackets();
        if (Take(TokenKind.DotDot))
        {
            var to = At(TokenKind.RightBracket) ? null : ParseInBrackets();
            Expect(TokenKind.RightBracket, "]");
            return new ListSlice(subject, from, to) { Span = SpanFrom(start) };
        }
        Expect(TokenKind.RightBracket, from is Variable or Literal ? "] or .." : "an operator, .. or ]");
        return new ElementAccess(subject, from!) { Span = SpanFrom(start) };
    }

    /// <summary>An expression within brackets, where a bar has no meaning to what is around them.</summary>
    private Expression ParseInBrackets()
    {
        var barSeparates = _barSeparates;
        _barSeparates = false;
        var expression = ParseExpression();
        _barSeparates = barSeparates;
        return expression;
    }

    /// <summary>An expression that a bar, or else the end of the brackets, ends.</summary>
    private Expression ParseBeforeBar()
    {
        var barSeparates = _barSeparates;
        _barSeparates = true;
        var expression = ParseExpression();
        _barSeparates = barSeparates;
        return expression;
    }
}
