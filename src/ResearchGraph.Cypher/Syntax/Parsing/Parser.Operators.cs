using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Operators, by precedence climbing. A chain of one precedence is a loop, so its length costs no stack.</summary>
internal sealed partial class Parser
{
    private Expression ParseExpression()
    {
        Enter();
        var expression = ParseOperators(Precedence.Or);
        Leave();
        return expression;
    }

    /// <summary>An expression of operators that bind at least as tightly as <paramref name="least"/>.</summary>
    private Expression ParseOperators(Precedence least)
    {
        var start = _position;
        return ContinueOperators(ParsePrefix(least), least, start);
    }

    /// <summary>Goes on behind the operand <paramref name="left"/>, which began at the token <paramref name="start"/>.</summary>
    private Expression ContinueOperators(Expression left, Precedence least, int start)
    {
        while (true)
        {
            var precedence = PrecedenceAhead();
            if (precedence < least || precedence == Precedence.None) return left;
            left = precedence switch
            {
                Precedence.Or => ParseLogical(LogicalOperator.Or, "OR", left, start),
                Precedence.Xor => ParseLogical(LogicalOperator.Xor, "XOR", left, start),
                Precedence.And => ParseLogical(LogicalOperator.And, "AND", left, start),
                Precedence.Comparison => ParseComparison(left, start),
                Precedence.Predicate => ParsePredicate(left, start),
                _ => ParseArithmetic(left, precedence, start),
            };
        }
    }

    private Precedence PrecedenceAhead()
    {
        var kind = Current.Kind;
        if (kind == TokenKind.Identifier) return WordPrecedence();
        if (kind is TokenKind.Matches or TokenKind.DoubleColon) return Precedence.Predicate;
        if (BinaryOperators.Comparison(kind) is not null) return Precedence.Comparison;
        return BinaryOperators.Arithmetic(kind) is { } arithmetic ? BinaryOperators.Of(arithmetic) : Precedence.None;
    }

    private Precedence WordPrecedence()
    {
        if (AtWord("AND")) return Precedence.And;
        if (AtWord("OR")) return Precedence.Or;
        if (AtWord("XOR")) return Precedence.Xor;
        if (AtWord("IN") || AtWord("IS") || AtWord("CONTAINS")) return Precedence.Predicate;
        return AtWords("STARTS", "WITH") || AtWords("ENDS", "WITH") ? Precedence.Predicate : Precedence.None;
    }

    private LogicalExpression ParseLogical(LogicalOperator logical, string word, Expression left, int start)
    {
        var operands = new List<Expression> { left };
        while (TakeWord(word)) operands.Add(ParseOperators(BinaryOperators.Of(logical) + 1));
        return new LogicalExpression(logical, [.. operands]) { Span = SpanFrom(start) };
    }

    private ComparisonExpression ParseComparison(Expression left, int start)
    {
        var rest = new List<PartialComparison>();
        while (BinaryOperators.Comparison(Current.Kind) is { } comparison)
        {
            var from = _position++;
            var operand = ParseOperators(Precedence.Comparison + 1);
            rest.Add(new PartialComparison(comparison, operand) { Span = SpanFrom(from) });
        }
        return new ComparisonExpression(left, [.. rest]) { Span = SpanFrom(start) };
    }

    private ArithmeticExpression ParseArithmetic(Expression left, Precedence precedence, int start)
    {
        var rest = new List<ArithmeticTerm>();
        while (BinaryOperators.Arithmetic(Current.Kind) is { } arithmetic && BinaryOperators.Of(arithmetic) == precedence)
        {
            var from = _position++;
            var operand = ParseOperators(precedence + 1);
            rest.Add(new ArithmeticTerm(arithmetic, operand) { Span = SpanFrom(from) });
        }
        return new ArithmeticExpression(left, [.. rest]) { Span = SpanFrom(start) };
    }

    private Expression ParsePrefix(Precedence least)
    {
        var start = _position;
        if (AtWord("NOT"))
        {
            if (least > Precedence.Not) throw Unexpected("an operand; put NOT and what follows it in parentheses");
            _position++;
            return new UnaryExpression(UnaryOperator.Not, ParseNested(Precedence.Not)) { Span = SpanFrom(start) };
        }
        if (At(TokenKind.Minus) && IsBareNumber(_position + 1))
        {
            _position++;
            return ParseNumber(start, negative: true);
        }
        if (!At(TokenKind.Minus) && !At(TokenKind.Plus)) return ParsePostfix();
        var sign = Take(TokenKind.Minus) ? UnaryOperator.Minus : UnaryOperator.Plus;
        if (sign == UnaryOperator.Plus) _position++;
        return new UnaryExpression(sign, ParseNested(Precedence.Unary)) { Span = SpanFrom(start) };
    }

    private Expression ParseNested(Precedence least)
    {
        Enter();
        var operand = ParseOperators(least);
        Leave();
        return operand;
    }

    /// <summary>Whether a number stands at <paramref name="index"/> that is all of the operand.</summary>
    private bool IsBareNumber(int index) =>
        (_tokens[index].Kind is TokenKind.Integer or TokenKind.Float || IsConstant(index))
        && _tokens[index + 1].Kind is not (TokenKind.Dot or TokenKind.LeftBracket or TokenKind.Colon);
}
