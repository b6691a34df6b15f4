using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Functions whose arguments have a grammar of their own; they become calls of the usual form.</summary>
internal sealed partial class Parser
{
    /// <summary><c>trim(BOTH 'x' FROM text)</c> as <c>btrim(text, 'x')</c>; null where the arguments have the usual form.</summary>
    private FunctionInvocation? ParseTrim(QualifiedName name, int start)
    {
        var side = AtWord("BOTH") ? "btrim" : AtWord("LEADING") ? "ltrim" : AtWord("TRAILING") ? "rtrim" : null;
        if (side is not null && Ahead(1).Kind is TokenKind.Comma or TokenKind.RightParenthesis or TokenKind.Dot) return null;
        if (side is not null) _position++;
        var characters = side is not null && AtWord("FROM") ? null : ParseInBrackets();
        if (side is null && !AtWord("FROM"))
        {
            var arguments = new List<Expression> { characters! };
            while (Take(TokenKind.Comma)) arguments.Add(ParseInBrackets());
            Expect(TokenKind.RightParenthesis, "FROM, an operator, a comma or )");
            return new FunctionInvocation(name, false, [.. arguments]) { Span = SpanFrom(start) };
        }
        ExpectWord("FROM");
        var text = ParseInBrackets();
        Expect(TokenKind.RightParenthesis, "an operator or )");
        var called = new QualifiedName([new SymbolicName(side ?? "btrim") { Span = name.Span }]) { Span = name.Span };
        return new FunctionInvocation(called, false, characters is null ? [text] : [text, characters]) { Span = SpanFrom(start) };
    }

    /// <summary>An argument of <c>normalize</c>: a normal form is a word and becomes a string.</summary>
    private Expression ParseNormalForm()
    {
        var isForm = AtWord("NFC") || AtWord("NFD") || AtWord("NFKC") || AtWord("NFKD");
        if (!isForm || Ahead(1).Kind != TokenKind.RightParenthesis || _tokens[_position - 1].Kind != TokenKind.Comma) return ParseInBrackets();
        var token = Current;
        _position++;
        return new StringLiteral(_tokens.TextOf(token).ToString().ToUpperInvariant()) { Span = token.Span };
    }
}
