using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Variables, names, parameters and numbers that are no expressions.</summary>
internal sealed partial class Parser
{
    private string TextOfName(Token token) => token.Kind == TokenKind.QuotedIdentifier
        ? LiteralReader.ReadQuoted(_tokens.TextOf(token))
        : _tokens.TextOf(token).ToString();

    /// <summary>Whether a variable can start at <paramref name="index"/>.</summary>
    private bool IsVariable(int index) => _tokens[index].Kind switch
    {
        TokenKind.QuotedIdentifier => true,
        TokenKind.Identifier => !Keywords.IsReserved(_tokens.TextOf(_tokens[index])),
        _ => false,
    };

    private Variable ParseVariable(string expected = "a variable")
    {
        if (IsVariable(_position)) return TakeVariable();
        if (!At(TokenKind.Identifier)) throw Unexpected(expected);
        throw Error(
            SyntaxErrors.UnexpectedSyntax, Current.Span,
            $"Found {Excerpt(Current)}, which is a reserved word; expected {expected}. Between backquotes it is a name.");
    }

    /// <summary>A variable whose place leaves no doubt, so that it may be a reserved word.</summary>
    private Variable TakeVariable()
    {
        var token = Current;
        _position++;
        return new Variable(TextOfName(token)) { Span = token.Span };
    }

    private Variable ParseAlias() => IsName(_position) ? TakeVariable() : throw Unexpected("a variable");

    /// <summary>A name of the schema: any word will do.</summary>
    private SymbolicName ParseName(string expected)
    {
        if (!IsName(_position)) throw Unexpected(expected);
        var token = Current;
        _position++;
        return new SymbolicName(TextOfName(token)) { Span = token.Span };
    }

    private QualifiedName ParseQualifiedName(string expected)
    {
        var start = _position;
        var parts = new List<SymbolicName> { ParseName(expected) };
        while (Take(TokenKind.Dot)) parts.Add(ParseName("the next part of the name"));
        return new QualifiedName([.. parts]) { Span = SpanFrom(start) };
    }

    private Parameter ParseParameter()
    {
        var token = Current;
        Expect(TokenKind.Parameter, "a parameter");
        var name = _tokens.TextOf(token)[1..];
        return new Parameter(name[0] == '`' ? LiteralReader.ReadQuoted(name) : name.ToString()) { Span = token.Span };
    }

    private long ParseCount(string expected)
    {
        var token = Current;
        Expect(TokenKind.Integer, expected);
        return ReadInteger(token, false);
    }

    private long ReadInteger(Token token, bool negative)
    {
        if (LiteralReader.TryReadInteger(_tokens.TextOf(token), negative, out var value)) return value;
        throw Error(
            SyntaxErrors.IntegerOverflow, token.Span,
            $"Found {(negative ? "-" : "")}{Excerpt(token)}, which does not fit in 64 bits; expected {long.MinValue} to {long.MaxValue}.");
    }

    private StringLiteral ParseString(string expected)
    {
        var token = Current;
        Expect(TokenKind.String, expected);
        return new StringLiteral(LiteralReader.ReadString(_tokens.TextOf(token), token.Start)) { Span = token.Span };
    }
}
