using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>The kinds of token. Keywords are identifiers: the parser tells them by their place.</summary>
internal enum TokenKind : byte
{
    End,
    Identifier,
    QuotedIdentifier,
    Parameter,
    Integer,
    Float,
    MalformedNumber,
    String,
    Invalid,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Semicolon,
    Colon,
    DoubleColon,
    Dot,
    DotDot,
    Bar,
    DoubleBar,
    Ampersand,
    Exclamation,
    Percent,
    Dollar,
    Plus,
    PlusEqual,
    Minus,
    Star,
    Slash,
    Caret,
    Equal,
    Matches,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A token: its kind and place.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">Offset of its first code unit.</param>
/// <param name="Length">Number of code units.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public SourceSpan Span => new(Start, Length);
}
