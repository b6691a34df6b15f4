using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Tells a pattern from an expression in parentheses, by a constant number of tokens.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// Whether a node pattern and a relationship pattern start at <paramref name="index"/>. What can be read as a pattern is one:
    /// <c>(a)--(b)</c> does not subtract.
    /// </summary>
    private bool IsPatternAhead(int index)
    {
        if (_tokens[index].Kind != TokenKind.LeftParenthesis) return false;
        var end = _tokens.Partner(index);
        return end >= 0 && IsNodeLike(index, end) && IsRelationshipAhead(end + 1);
    }

    private bool IsNodeLike(int start, int end)
    {
        var inner = start + 1;
        if (inner < end && IsName(inner) && !IsWord(inner, "WHERE")) inner++;
        if (inner == end) return true;
        return _tokens[inner].Kind switch
        {
            TokenKind.Colon => true,
            TokenKind.LeftBrace => _tokens.Partner(inner) + 1 == end || IsWord(_tokens.Partner(inner) + 1, "WHERE"),
            TokenKind.Parameter => inner + 1 == end && inner > start + 1,
            TokenKind.Identifier => IsWord(inner, "WHERE") || (IsWord(inner, "IS") && !IsWord(inner + 1, "NULL") && !IsWord(inner + 1, "NOT")),
            _ => false,
        };
    }

    private bool IsRelationshipAhead(int index)
    {
        var incoming = _tokens[index].Kind == TokenKind.Less;
        if (incoming) index++;
        if (_tokens[index].Kind != TokenKind.Minus) return false;
        index++;
        if (_tokens[index].Kind == TokenKind.LeftBracket)
        {
            var end = _tokens.Partner(index);
            if (end < 0 || !IsRelationshipLike(index + 1)) return false;
            index = end + 1;
        }
        if (_tokens[index].Kind != TokenKind.Minus) return false;
        return incoming || _tokens[index + 1].Kind is TokenKind.Greater or TokenKind.LeftParenthesis;
    }

    private bool IsRelationshipLike(int index) => IsName(index)
        || _tokens[index].Kind is TokenKind.RightBracket or TokenKind.Colon or TokenKind.Star or TokenKind.LeftBrace or TokenKind.Parameter;
}
