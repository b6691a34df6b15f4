using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>The tokens of a text, with the partner of each bracket.</summary>
internal sealed class TokenList
{
    private readonly Token[] _tokens;
    private readonly int[] _partners;
    private readonly Dictionary<int, CypherError> _errors;

    public TokenList(string text, Token[] tokens, Dictionary<int, CypherError> errors)
    {
        Text = text;
        _tokens = tokens;
        _errors = errors;
        _partners = Pair(tokens);
    }

    public string Text { get; }

    public int Count => _tokens.Length;

    /// <summary>The token at <paramref name="index"/>; behind the last, the End token.</summary>
    public Token this[int index] => _tokens[Math.Min(index, _tokens.Length - 1)];

    /// <summary>The closing bracket of the opening one at <paramref name="index"/>; -1 where it is not closed.</summary>
    public int Partner(int index) => _partners[index];

    /// <summary>What is wrong with the invalid token at <paramref name="index"/>.</summary>
    public CypherError ErrorAt(int index) => _errors[index];

    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);

    private static int[] Pair(Token[] tokens)
    {
        var partners = new int[tokens.Length];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            partners[i] = -1;
            var opening = OpeningOf(tokens[i].Kind);
            if (tokens[i].Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace) open.Push(i);
            else if (opening != TokenKind.End && open.TryPeek(out var start) && tokens[start].Kind == opening) partners[open.Pop()] = i;
        }
        return partners;
    }

    private static TokenKind OpeningOf(TokenKind closing) => closing switch
    {
        TokenKind.RightParenthesis => TokenKind.LeftParenthesis,
        TokenKind.RightBracket => TokenKind.LeftBracket,
        TokenKind.RightBrace => TokenKind.LeftBrace,
        _ => TokenKind.End,
    };
}
