namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>
/// The tokens that are no words. Arrows are several tokens, because <c>a&lt;-1</c> is a comparison: the pattern parser puts them together.
/// </summary>
internal static class Symbols
{
    /// <summary>The longest symbol that starts with <paramref name="c"/>, and its length; Invalid and 0 where there is none.</summary>
    public static (TokenKind Kind, int Length) At(char c, char next) => (c, next) switch
    {
        ('.', '.') => (TokenKind.DotDot, 2),
        (':', ':') => (TokenKind.DoubleColon, 2),
        ('|', '|') => (TokenKind.DoubleBar, 2),
        ('+', '=') => (TokenKind.PlusEqual, 2),
        ('=', '~') => (TokenKind.Matches, 2),
        ('<', '>') => (TokenKind.NotEqual, 2),
        ('<', '=') => (TokenKind.LessOrEqual, 2),
        ('>', '=') => (TokenKind.GreaterOrEqual, 2),
        _ => Single(c) is var kind and not TokenKind.Invalid ? (kind, 1) : (TokenKind.Invalid, 0),
    };

    private static TokenKind Single(char c) => c switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' => TokenKind.Dot,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '%' => TokenKind.Percent,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.Invalid,
    };
}
