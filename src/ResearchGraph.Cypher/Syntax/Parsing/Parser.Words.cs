using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Operands that start with a word: constants, CASE, functions, subqueries, variables.</summary>
internal sealed partial class Parser
{
    private Expression ParseWord()
    {
        var start = _position;
        if (At(TokenKind.Identifier) && ParseKeyword(start) is { } keyword) return keyword;
        if (IsFunctionAhead()) return ParseFunction();
        var variable = ParseVariable("an expression");
        return At(TokenKind.LeftBrace) ? ParseMapProjection(variable, start) : variable;
    }

    private Expression? ParseKeyword(int start)
    {
        if (TakeWord("NULL")) return new NullLiteral { Span = SpanFrom(start) };
        if (TakeWord("TRUE")) return new BooleanLiteral(true) { Span = SpanFrom(start) };
        if (TakeWord("FALSE")) return new BooleanLiteral(false) { Span = SpanFrom(start) };
        if (AtWord("CASE")) return ParseCase();
        if (IsConstant(start)) return ParseNumber(start, negative: false);
        return Ahead(1).Kind switch
        {
            TokenKind.LeftBrace => ParseSubqueryExpression(),
            TokenKind.LeftParenthesis => ParseSpecialFunction(start),
            _ => null,
        };
    }

    private Expression? ParseSpecialFunction(int start)
    {
        if (AtWord("shortestPath") || AtWord("allShortestPaths"))
        {
            var pattern = ParseShortestPathFunction(null, start);
            return new ShortestPathExpression(pattern) { Span = SpanFrom(start) };
        }
        if (AtWord("count") && Ahead(2).Kind == TokenKind.Star && Ahead(3).Kind == TokenKind.RightParenthesis)
        {
            _position += 4;
            return new CountStar { Span = SpanFrom(start) };
        }
        if (AtWord("reduce") && IsName(start + 2) && Ahead(3).Kind == TokenKind.Equal) return ParseReduce();
        return QuantifierAhead() is { } kind && IsName(start + 2) && IsWord(start + 3, "IN") ? ParseQuantifier(kind) : null;
    }

    private QuantifierKind? QuantifierAhead()
    {
        if (AtWord("all")) return QuantifierKind.All;
        if (AtWord("any")) return QuantifierKind.Any;
        if (AtWord("none")) return QuantifierKind.None;
        return AtWord("single") ? QuantifierKind.Single : null;
    }

    private QuantifierExpression ParseQuantifier(QuantifierKind kind)
    {
        var start = _position;
        _position += 2;
        var variable = ParseVariable();
        ExpectWord("IN");
        var list = ParseInBrackets();
        if (!TakeWord("WHERE")) throw Unexpected("an operator or WHERE", "WHERE");
        var where = ParseInBrackets();
        Expect(TokenKind.RightParenthesis, "an operator or )");
        return new QuantifierExpression(kind, variable, list, where) { Span = SpanFrom(start) };
    }

    private ReduceExpression ParseReduce()
    {
        var start = _position;
        _position += 2;
        var accumulator = ParseVariable();
        Expect(TokenKind.Equal, "=");
        var initial = ParseInBrackets();
        Expect(TokenKind.Comma, "an operator or a comma");
        var variable = ParseVariable();
        ExpectWord("IN");
        var list = ParseBeforeBar();
        Expect(TokenKind.Bar, "an operator or |");
        var step = ParseInBrackets();
        Expect(TokenKind.RightParenthesis, "an operator or )");
        return new ReduceExpression(accumulator, initial, variable, list, step) { Span = SpanFrom(start) };
    }

    /// <summary>Whether a name, with or without a namespace, and an opening parenthesis are ahead.</summary>
    private bool IsFunctionAhead()
    {
        var index = _position + 1;
        while (_tokens[index].Kind == TokenKind.Dot && IsName(index + 1)) index += 2;
        return _tokens[index].Kind == TokenKind.LeftParenthesis;
    }

    private FunctionInvocation ParseFunction()
    {
        var start = _position;
        if (At(TokenKind.Identifier) && Ahead(1).Kind == TokenKind.LeftParenthesis && !IsVariable(start)) throw Unexpected("an expression");
        var name = ParseQualifiedName("the name of a function");
        Expect(TokenKind.LeftParenthesis, "(");
        if (name.Parts.Count == 1 && name.Text.Equals("trim", StringComparison.OrdinalIgnoreCase) && ParseTrim(name, start) is { } trim) return trim;
        var distinct = TakeWord("DISTINCT");
        var isNormalize = name.Parts.Count == 1 && name.Text.Equals("normalize", StringComparison.OrdinalIgnoreCase);
        SyntaxList<Expression> arguments = At(TokenKind.RightParenthesis) ? [] : ListOf(() => isNormalize ? ParseNormalForm() : ParseInBrackets());
        Expect(TokenKind.RightParenthesis, "an operator, a comma or )");
        return new FunctionInvocation(name, distinct, arguments) { Span = SpanFrom(start) };
    }

    private SubqueryExpression? ParseSubqueryExpression()
    {
        SubqueryKind? kind = AtWord("EXISTS") ? SubqueryKind.Exists
            : AtWord("COUNT") ? SubqueryKind.Count
            : AtWord("COLLECT") ? SubqueryKind.Collect
            : null;
        if (kind is not { } subquery) return null;
        var start = _position++;
        var query = ParseBraced(subquery == SubqueryKind.Collect ? QueryPlace.Collect : QueryPlace.Expression);
        return new SubqueryExpression(subquery, query) { Span = SpanFrom(start) };
    }

    private MapProjection ParseMapProjection(Variable subject, int start)
    {
        Expect(TokenKind.LeftBrace, "{");
        SyntaxList<MapProjectionItem> items = At(TokenKind.RightBrace) ? [] : ListOf(ParseMapProjectionItem);
        Expect(TokenKind.RightBrace, "an operator, a comma or }");
        return new MapProjection(subject, items) { Span = SpanFrom(start) };
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var start = _position;
        if (Take(TokenKind.Dot))
        {
            if (Take(TokenKind.Star)) return new AllPropertiesSelector { Span = SpanFrom(start) };
            var property = ParseName("the name of a property or *");
            return new PropertySelector(property) { Span = SpanFrom(start) };
        }
        if (Ahead(1).Kind != TokenKind.Colon) return new VariableSelector(ParseVariable(".name, .*, name: value or a variable")) { Span = SpanFrom(start) };
        var key = ParseName("the name of an entry");
        Expect(TokenKind.Colon, ":");
        var value = ParseInBrackets();
        return new LiteralEntry(key, value) { Span = SpanFrom(start) };
    }
}
