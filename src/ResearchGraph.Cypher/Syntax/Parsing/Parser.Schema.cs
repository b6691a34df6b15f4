using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>CREATE INDEX and CREATE CONSTRAINT.</summary>
internal sealed partial class Parser
{
    private static readonly (string Word, IndexKind Kind)[] IndexKinds =
    [
        ("RANGE", IndexKind.Range), ("TEXT", IndexKind.Text), ("POINT", IndexKind.Point), ("FULLTEXT", IndexKind.FullText),
        ("VECTOR", IndexKind.Vector), ("LOOKUP", IndexKind.Lookup),
    ];

    private Statement ParseCreateSchema(ExecutionMode mode, int start)
    {
        ExpectWord("CREATE");
        if (TakeWord("CONSTRAINT")) return ParseCreateConstraint(mode, start);
        var kind = IndexKind.Range;
        foreach (var (word, named) in IndexKinds)
        {
            if (TakeWords(word, "INDEX")) return ParseCreateIndex(mode, named, start);
        }
        if (!TakeWord("INDEX")) throw Unexpected("a pattern, INDEX or CONSTRAINT", "INDEX", "CONSTRAINT");
        return ParseCreateIndex(mode, kind, start);
    }

    private CreateIndex ParseCreateIndex(ExecutionMode mode, IndexKind kind, int start)
    {
        var (name, ifNotExists) = ParseCreated();
        ExpectWord("FOR");
        var entity = ParseSchemaEntity(kind);
        ExpectWord("ON");
        var keys = ParseIndexKeys(kind, entity);
        var options = ParseOptions();
        return new CreateIndex(mode, kind, name, ifNotExists, entity, keys, options) { Span = SpanFrom(start) };
    }

    private SyntaxList<SymbolicName> ParseIndexKeys(IndexKind kind, SchemaEntity entity)
    {
        if (kind == IndexKind.Lookup)
        {
            TakeWord("EACH");
            ExpectWord(entity.IsRelationship ? "type" : "labels");
            Expect(TokenKind.LeftParenthesis, "(");
            ExpectSame(entity.Variable);
            Expect(TokenKind.RightParenthesis, ")");
            return [];
        }
        var brackets = kind == IndexKind.FullText;
        if (brackets) ExpectWord("EACH");
        if (kind == IndexKind.Vector && !At(TokenKind.LeftParenthesis)) return [ParseSchemaProperty(entity)];
        Expect(brackets ? TokenKind.LeftBracket : TokenKind.LeftParenthesis, brackets ? "[" : "(");
        var keys = ListOf(() => ParseSchemaProperty(entity));
        Expect(brackets ? TokenKind.RightBracket : TokenKind.RightParenthesis, brackets ? "a comma or ]" : "a comma or )");
        return keys;
    }

    private CreateConstraint ParseCreateConstraint(ExecutionMode mode, int start)
    {
        var (name, ifNotExists) = ParseCreated();
        ExpectWord("FOR");
        var entity = ParseSchemaEntity(IndexKind.Range);
        ExpectWord("REQUIRE");
        SyntaxList<SymbolicName> keys;
        if (Take(TokenKind.LeftParenthesis))
        {
            keys = ListOf(() => ParseSchemaProperty(entity));
            Expect(TokenKind.RightParenthesis, "a comma or )");
        }
        else
        {
            keys = [ParseSchemaProperty(entity)];
        }
        var (kind, type) = ParseRequirement();
        var options = ParseOptions();
        return new CreateConstraint(mode, name, ifNotExists, entity, keys, kind, type, options) { Span = SpanFrom(start) };
    }

    private (ConstraintKind Kind, TypeExpression? Type) ParseRequirement()
    {
        if (Take(TokenKind.DoubleColon)) return (ConstraintKind.PropertyType, ParseType());
        ExpectWord("IS");
        if (Take(TokenKind.DoubleColon) || TakeWord("TYPED")) return (ConstraintKind.PropertyType, ParseType());
        if (TakeWords("NOT", "NULL")) return (ConstraintKind.NotNull, null);
        if (TakeWords("NODE", "KEY") || TakeWords("RELATIONSHIP", "KEY") || TakeWords("REL", "KEY") || TakeWord("KEY")) return (ConstraintKind.Key, null);
        if (AtWord("NODE") || AtWord("RELATIONSHIP") || AtWord("REL")) _position++;
        if (TakeWord("UNIQUE")) return (ConstraintKind.Unique, null);
        throw Unexpected("UNIQUE, NOT NULL, NODE KEY, RELATIONSHIP KEY, or :: and a type", "UNIQUE", "NODE", "RELATIONSHIP");
    }

    private (SymbolicName? Name, bool IfNotExists) ParseCreated()
    {
        var named = IsName(_position) && !AtWord("FOR") && !AtWords("IF", "NOT");
        var name = named ? ParseName("a name") : null;
        var ifNotExists = TakeWords("IF", "NOT");
        if (ifNotExists) ExpectWord("EXISTS");
        return (name, ifNotExists);
    }

    private SchemaEntity ParseSchemaEntity(IndexKind kind)
    {
        var start = _position;
        Expect(TokenKind.LeftParenthesis, "(");
        var isRelationship = Take(TokenKind.RightParenthesis);
        if (isRelationship)
        {
            Take(TokenKind.Less);
            Expect(TokenKind.Minus, "-");
            Expect(TokenKind.LeftBracket, "[");
        }
        var variable = ParseVariable();
        var labels = kind == IndexKind.Lookup ? [] : ParseSchemaLabels(kind);
        if (isRelationship)
        {
            Expect(TokenKind.RightBracket, "]");
            Expect(TokenKind.Minus, "-");
            Take(TokenKind.Greater);
            Expect(TokenKind.LeftParenthesis, "(");
        }
        Expect(TokenKind.RightParenthesis, ")");
        return new SchemaEntity(variable, isRelationship, labels) { Span = SpanFrom(start) };
    }

    private SyntaxList<SymbolicName> ParseSchemaLabels(IndexKind kind)
    {
        Expect(TokenKind.Colon, ":");
        var labels = new List<SymbolicName> { ParseName("the name of a label or type") };
        while (kind == IndexKind.FullText && Take(TokenKind.Bar)) labels.Add(ParseName("the name of a label or type"));
        return [.. labels];
    }

    private SymbolicName ParseSchemaProperty(SchemaEntity entity)
    {
        ExpectSame(entity.Variable);
        Expect(TokenKind.Dot, ".");
        return ParseName("the name of a property");
    }

    private void ExpectSame(Variable variable)
    {
        if (!IsName(_position) || TextOfName(Current) != variable.Name) throw Unexpected($"the variable {variable.Name}", variable.Name);
        _position++;
    }

    private Expression? ParseOptions() => !TakeWord("OPTIONS") ? null
        : At(TokenKind.Parameter) ? ParseParameter()
        : ParseMap();
}
