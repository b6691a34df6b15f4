using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Paths and nodes.</summary>
internal sealed partial class Parser
{
    private SyntaxList<PathPattern> ParsePattern() => ListOf(ParsePathPattern);

    private PathPattern ParsePathPattern()
    {
        var start = _position;
        Variable? variable = null;
        if (IsName(_position) && Ahead(1).Kind == TokenKind.Equal)
        {
            variable = ParseVariable();
            Expect(TokenKind.Equal, "=");
        }
        if (AtWord("shortestPath") || AtWord("allShortestPaths")) return ParseShortestPathFunction(variable, start);
        var selector = ParseSelector();
        var elements = ParsePathElements();
        return new PathPattern(variable, selector, elements) { Span = SpanFrom(start) };
    }

    private PathPattern ParseShortestPathFunction(Variable? variable, int start)
    {
        var from = _position;
        var kind = AtWord("shortestPath") ? PathSelectorKind.ShortestPath : PathSelectorKind.AllShortestPaths;
        _position++;
        var selector = new PathSelector(kind, null) { Span = SpanFrom(from) };
        Expect(TokenKind.LeftParenthesis, "(");
        var elements = ParsePathElements();
        Expect(TokenKind.RightParenthesis, ")");
        var pattern = new PathPattern(variable, selector, elements) { Span = SpanFrom(start) };
        if (elements is [NodePattern, RelationshipPattern, NodePattern]) return pattern;
        throw Error(SyntaxErrors.UnexpectedSyntax, pattern.Span, "Found a path of another form in a shortest-path function; expected a node, one relationship and a node.");
    }

    private PathSelector? ParseSelector()
    {
        var start = _position;
        PathSelectorKind kind;
        long? count = null;
        if (TakeWords("ALL", "SHORTEST")) kind = PathSelectorKind.AllShortest;
        else if (TakeWords("ANY", "SHORTEST")) (kind, count) = (PathSelectorKind.Shortest, 1);
        else if (TakeWord("ANY")) (kind, count) = (PathSelectorKind.Any, At(TokenKind.Integer) ? ParseSelectorCount() : 1);
        else if (TakeWord("SHORTEST")) (kind, count) = (PathSelectorKind.Shortest, At(TokenKind.Integer) ? ParseSelectorCount() : null);
        else
        {
            if (TakeWord("ALL")) SkipPathWord();
            return null;
        }
        SkipPathWord();
        if (kind == PathSelectorKind.Shortest && (TakeWord("GROUPS") || TakeWord("GROUP"))) (kind, count) = (PathSelectorKind.ShortestGroups, count ?? 1);
        if (kind == PathSelectorKind.Shortest && count is null) throw Unexpected("a number of paths");
        return new PathSelector(kind, count) { Span = SpanFrom(start) };
    }

    private void SkipPathWord()
    {
        if (!TakeWord("PATHS")) TakeWord("PATH");
    }

    private long ParseSelectorCount()
    {
        var token = Current;
        var count = ParseCount("a number of paths");
        return count > 0 ? count : throw Error(SyntaxErrors.UnexpectedSyntax, token.Span, "Found 0; expected a number of paths, at least 1.");
    }

    private SyntaxList<PathElement> ParsePathElements()
    {
        var elements = new List<PathElement> { ParseNodeOrParenthesized() };
        while (true)
        {
            var afterNode = elements[^1] is NodePattern;
            if (At(TokenKind.Minus) || At(TokenKind.Less))
            {
                if (!afterNode) throw Unexpected("a node; a relationship starts and ends at nodes");
                elements.Add(ParseRelationship());
                if (!At(TokenKind.LeftParenthesis) || IsParenthesizedPath()) throw Unexpected("a node");
                elements.Add(ParseNode());
            }
            else if (At(TokenKind.LeftParenthesis))
            {
                if (afterNode && !IsParenthesizedPath()) throw Unexpected("a relationship between the two nodes");
                elements.Add(ParseNodeOrParenthesized());
            }
            else
            {
                return [.. elements];
            }
        }
    }

    private PathElement ParseNodeOrParenthesized() => IsParenthesizedPath() ? ParseParenthesizedPath() : ParseNode();

    private bool IsParenthesizedPath() =>
        At(TokenKind.LeftParenthesis)
        && (Ahead(1).Kind == TokenKind.LeftParenthesis
            || (IsName(_position + 1) && Ahead(2).Kind == TokenKind.Equal && Ahead(3).Kind == TokenKind.LeftParenthesis));

    private ParenthesizedPathPattern ParseParenthesizedPath()
    {
        Enter();
        var start = _position;
        Expect(TokenKind.LeftParenthesis, "(");
        var from = _position;
        Variable? variable = null;
        if (!At(TokenKind.LeftParenthesis))
        {
            variable = ParseVariable();
            Expect(TokenKind.Equal, "=");
        }
        var elements = ParsePathElements();
        var pattern = new PathPattern(variable, null, elements) { Span = SpanFrom(from) };
        var where = TakeWord("WHERE") ? ParseInBrackets() : null;
        Expect(TokenKind.RightParenthesis, where is null ? "a relationship, WHERE or )" : "an operator or )");
        var quantifier = ParsePostfixQuantifier();
        Leave();
        return new ParenthesizedPathPattern(pattern, where, quantifier) { Span = SpanFrom(start) };
    }

    private NodePattern ParseNode()
    {
        var start = _position;
        Expect(TokenKind.LeftParenthesis, "a node, which starts with (");
        var variable = IsPatternVariable() ? ParseVariable() : null;
        var labels = Take(TokenKind.Colon) || TakeWord("IS") ? ParseInPattern() : null;
        var properties = ParseProperties();
        var where = TakeWord("WHERE") ? ParseInBrackets() : null;
        Expect(TokenKind.RightParenthesis, where is null ? "a variable, labels, properties, WHERE or )" : "an operator or )");
        return new NodePattern(variable, labels, properties, where) { Span = SpanFrom(start) };
    }

    private bool IsPatternVariable() => IsName(_position) && !AtWord("WHERE") && !(AtWord("IS") && IsName(_position + 1));

    private LabelExpression ParseInPattern()
    {
        var barSeparates = _barSeparates;
        _barSeparates = false;
        var labels = ParseLabelExpression();
        _barSeparates = barSeparates;
        return labels;
    }

    private Expression? ParseProperties() => Current.Kind switch
    {
        TokenKind.LeftBrace => ParseMap(),
        TokenKind.Parameter => ParseParameter(),
        _ => null,
    };

    private PatternPredicate ParsePatternPredicate()
    {
        var start = _position;
        Enter();
        var elements = ParsePathElements();
        Leave();
        var pattern = new PathPattern(null, null, elements) { Span = SpanFrom(start) };
        return new PatternPredicate(pattern) { Span = pattern.Span };
    }
}
