using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>The types of <c>IS ::</c> and of constraints.</summary>
internal sealed partial class Parser
{
    /// <summary>A type that is all of the text.</summary>
    public TypeExpression ParseTypeAlone()
    {
        var type = ParseType();
        return AtEnd ? type : throw Unexpected("the end of the type");
    }

    private TypeExpression ParseType()
    {
        Enter();
        var start = _position;
        var alternatives = new List<TypeExpression> { ParseSingleType() };
        while (!_barSeparates && Take(TokenKind.Bar)) alternatives.Add(ParseSingleType());
        Leave();
        return alternatives.Count == 1 ? alternatives[0] : new UnionType([.. alternatives]) { Span = SpanFrom(start) };
    }

    private TypeExpression ParseSingleType()
    {
        var start = _position;
        if ((AtWord("LIST") || AtWord("ARRAY") || AtWord("ANY")) && Ahead(1).Kind == TokenKind.Less) return ParseTypeArguments(start);
        foreach (var (words, name) in TypeNames.All)
        {
            if (!AreWords(words)) continue;
            _position += words.Length;
            var notNull = TakeNotNull();
            return new NamedType(name, notNull) { Span = SpanFrom(start) };
        }
        throw Unexpected("the name of a type", TypeNames.All.Where(type => type.Words.Length == 1).Select(type => type.Name).ToArray());
    }

    private TypeExpression ParseTypeArguments(int start)
    {
        var isList = !AtWord("ANY");
        _position += 2;
        var barSeparates = _barSeparates;
        _barSeparates = false;
        var element = ParseType();
        _barSeparates = barSeparates;
        Expect(TokenKind.Greater, ">");
        if (!isList) return element;
        var notNull = TakeNotNull();
        return new ListType(element, notNull) { Span = SpanFrom(start) };
    }

    private bool TakeNotNull() => Take(TokenKind.Exclamation) || TakeWords("NOT", "NULL");

    private bool AreWords(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(_position + i, words[i])) return false;
        }
        return true;
    }
}
