using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Operands: literals, variables, parameters, and what is in brackets.</summary>
internal sealed partial class Parser
{
    private Expression ParseAtom()
    {
        switch (Current.Kind)
        {
            case TokenKind.Integer or TokenKind.Float or TokenKind.MalformedNumber: return ParseNumber(_position, negative: false);
            case TokenKind.String: return ParseString("a string");
            case TokenKind.Parameter: return ParseParameter();
            case TokenKind.LeftBrace: return ParseMap();
            case TokenKind.LeftBracket: return ParseBracketed();
            case TokenKind.LeftParenthesis: return IsPatternAhead(_position) ? ParsePatternPredicate() : ParseParenthesized();
            case TokenKind.Identifier or TokenKind.QuotedIdentifier: return ParseWord();
            default: throw Unexpected("an expression");
        }
    }

    private Expression ParseParenthesized()
    {
        Expect(TokenKind.LeftParenthesis, "(");
        var expression = ParseInBrackets();
        Expect(TokenKind.RightParenthesis, "an operator or )");
        return expression;
    }

    private Literal ParseNumber(int start, bool negative)
    {
        var token = Current;
        if (token.Kind == TokenKind.MalformedNumber)
        {
            throw Error(SyntaxErrors.InvalidNumberLiteral, token.Span, $"Found {Excerpt(token)}; expected a number such as 12, 0x1F, 0o17, 1.5 or 1e9.");
        }
        _position++;
        if (token.Kind == TokenKind.Integer)
        {
            return new IntegerLiteral(ReadInteger(token, negative)) { Span = SpanFrom(start) };
        }
        var value = token.Kind == TokenKind.Float ? LiteralReader.ReadFloat(_tokens.TextOf(token)) : ConstantOf(token);
        if (double.IsInfinity(value) && token.Kind == TokenKind.Float)
        {
            throw Error(SyntaxErrors.FloatingPointOverflow, token.Span, $"Found {Excerpt(token)}, which is too large; expected at most {double.MaxValue:R}.");
        }
        return new FloatLiteral(negative ? -value : value) { Span = SpanFrom(start) };
    }

    private double ConstantOf(Token token) =>
        _tokens.TextOf(token).Equals("NAN", StringComparison.OrdinalIgnoreCase) ? double.NaN : double.PositiveInfinity;

    /// <summary>Whether <c>Infinity</c> or <c>NaN</c> stands at <paramref name="index"/> as a number and not as the start of something else.</summary>
    private bool IsConstant(int index) =>
        _tokens[index].Kind == TokenKind.Identifier
        && Keywords.IsConstant(_tokens.TextOf(_tokens[index]))
        && _tokens[index + 1].Kind is not (TokenKind.LeftParenthesis or TokenKind.Dot or TokenKind.LeftBrace or TokenKind.LeftBracket or TokenKind.Colon);

    private MapLiteral ParseMap()
    {
        var start = _position;
        Expect(TokenKind.LeftBrace, "{");
        SyntaxList<MapEntry> entries = At(TokenKind.RightBrace) ? [] : ListOf(ParseMapEntry);
        Expect(TokenKind.RightBrace, "an operator, a comma or }");
        return new MapLiteral(entries) { Span = SpanFrom(start) };
    }

    private MapEntry ParseMapEntry()
    {
        var start = _position;
        var key = ParseName("the name of an entry");
        Expect(TokenKind.Colon, ":");
        var value = ParseInBrackets();
        return new MapEntry(key, value) { Span = SpanFrom(start) };
    }

    private Expression ParseBracketed()
    {
        var start = _position;
        if (IsName(start + 1) && IsWord(start + 2, "IN")) return ParseListComprehension();
        if (IsPatternAhead(start + 1)) return ParsePatternComprehension();
        if (IsName(start + 1) && _tokens[start + 2].Kind == TokenKind.Equal && IsPatternAhead(start + 3)) return ParsePatternComprehension();
        Expect(TokenKind.LeftBracket, "[");
        SyntaxList<Expression> items = At(TokenKind.RightBracket) ? [] : ListOf(ParseInBrackets);
        Expect(TokenKind.RightBracket, "an operator, a comma or ]");
        return new ListLiteral(items) { Span = SpanFrom(start) };
    }

    private ListComprehension ParseListComprehension()
    {
        var start = _position;
        Expect(TokenKind.LeftBracket, "[");
        var variable = ParseVariable();
        ExpectWord("IN");
        var list = ParseBeforeBar();
        var where = TakeWord("WHERE") ? ParseBeforeBar() : null;
        var projection = Take(TokenKind.Bar) ? ParseInBrackets() : null;
        Expect(TokenKind.RightBracket, where is null && projection is null ? "WHERE, | or ]" : "an operator or ]");
        return new ListComprehension(variable, list, where, projection) { Span = SpanFrom(start) };
    }

    private PatternComprehension ParsePatternComprehension()
    {
        var start = _position;
        Expect(TokenKind.LeftBracket, "[");
        var from = _position;
        var variable = At(TokenKind.LeftParenthesis) ? null : ParseVariable();
        if (variable is not null) Expect(TokenKind.Equal, "=");
        var elements = ParsePathElements();
        var pattern = new PathPattern(variable, null, elements) { Span = SpanFrom(from) };
        var where = TakeWord("WHERE") ? ParseBeforeBar() : null;
        Expect(TokenKind.Bar, where is null ? "WHERE or |" : "an operator or |");
        var projection = ParseInBrackets();
        Expect(TokenKind.RightBracket, "an operator or ]");
        return new PatternComprehension(pattern, where, projection) { Span = SpanFrom(start) };
    }
}
