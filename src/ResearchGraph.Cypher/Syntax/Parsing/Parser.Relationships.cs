using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Relationships and quantifiers.</summary>
internal sealed partial class Parser
{
    private RelationshipPattern ParseRelationship()
    {
        var start = _position;
        var incoming = Take(TokenKind.Less);
        Expect(TokenKind.Minus, "-");
        var detail = At(TokenKind.LeftBracket) ? ParseRelationshipDetail() : new RelationshipDetail(null, null, null, null, null);
        Expect(TokenKind.Minus, detail == default ? "[ or -" : "-");
        var outgoing = Take(TokenKind.Greater);
        var direction = incoming == outgoing ? RelationshipDirection.Undirected
            : incoming ? RelationshipDirection.Incoming : RelationshipDirection.Outgoing;
        var from = Current.Span;
        var quantifier = ParsePostfixQuantifier();
        if (quantifier is not null && detail.Quantifier is not null)
        {
            throw Error(SyntaxErrors.InvalidRelationshipPattern, from, "Found a second quantifier; expected one, within the brackets or behind the arrow.");
        }
        return new RelationshipPattern(detail.Variable, detail.Types, direction, quantifier ?? detail.Quantifier, detail.Properties, detail.Where)
        {
            Span = SpanFrom(start),
        };
    }

    private RelationshipDetail ParseRelationshipDetail()
    {
        Expect(TokenKind.LeftBracket, "[");
        var variable = IsPatternVariable() ? ParseVariable() : null;
        var types = Take(TokenKind.Colon) || TakeWord("IS") ? ParseInPattern() : null;
        var quantifier = At(TokenKind.Star) ? ParseVariableLength() : null;
        var properties = ParseProperties();
        var where = TakeWord("WHERE") ? ParseInBrackets() : null;
        if (At(TokenKind.DotDot))
        {
            throw Error(SyntaxErrors.InvalidRelationshipPattern, Current.Span, "Found ..; expected * before the lengths of a path: *1..3.");
        }
        Expect(TokenKind.RightBracket, where is null ? "a variable, types, *, properties, WHERE or ]" : "an operator or ]");
        return new RelationshipDetail(variable, types, quantifier, properties, where);
    }

    private PathQuantifier ParseVariableLength()
    {
        var start = _position;
        Expect(TokenKind.Star, "*");
        long? minimum = At(TokenKind.Integer) ? ParseCount("a length") : null;
        var maximum = minimum;
        if (Take(TokenKind.DotDot)) maximum = At(TokenKind.Integer) ? ParseCount("a length") : null;
        if (At(TokenKind.Minus) || At(TokenKind.Float) || At(TokenKind.MalformedNumber))
        {
            throw Error(SyntaxErrors.InvalidRelationshipPattern, Current.Span, $"Found {Excerpt(Current)} in the lengths of a path; expected whole numbers, 0 or more: *1..3.");
        }
        return new PathQuantifier(minimum, maximum, QuantifierStyle.VariableLength) { Span = SpanFrom(start) };
    }

    private PathQuantifier? ParsePostfixQuantifier()
    {
        var start = _position;
        if (Take(TokenKind.Plus)) return new PathQuantifier(1, null, QuantifierStyle.Postfix) { Span = SpanFrom(start) };
        if (Take(TokenKind.Star)) return new PathQuantifier(0, null, QuantifierStyle.Postfix) { Span = SpanFrom(start) };
        if (!Take(TokenKind.LeftBrace)) return null;
        var isSingle = Ahead(1).Kind == TokenKind.RightBrace;
        var minimum = At(TokenKind.Comma) ? 0 : ParseCount("a number of repetitions or a comma");
        long? maximum = isSingle && !At(TokenKind.Comma) ? minimum : null;
        if (Take(TokenKind.Comma) && At(TokenKind.Integer)) maximum = ParseCount("a number of repetitions");
        Expect(TokenKind.RightBrace, "a number of repetitions or }");
        var span = SpanFrom(start);
        if (maximum < minimum || maximum == 0)
        {
            throw Error(SyntaxErrors.InvalidRelationshipPattern, span, "Found a greatest number of repetitions that is 0 or below the least; expected {least,greatest}.");
        }
        return new PathQuantifier(minimum, maximum, QuantifierStyle.Postfix) { Span = span };
    }

    /// <summary>What stands between the brackets of a relationship.</summary>
    private readonly record struct RelationshipDetail(
        Variable? Variable, LabelExpression? Types, PathQuantifier? Quantifier, Expression? Properties, Expression? Where);
}
