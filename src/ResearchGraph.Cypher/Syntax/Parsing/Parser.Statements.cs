using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Statements.</summary>
internal sealed partial class Parser
{
    /// <summary>The one statement of the text, with or without a semicolon.</summary>
    public Statement ParseOne()
    {
        SkipSemicolons();
        var statement = ParseStatement();
        SkipSemicolons();
        return AtEnd ? statement : throw Unexpected("the end of the text, because one statement was asked for");
    }

    /// <summary>All statements of the text.</summary>
    public List<Statement> ParseMany()
    {
        var statements = new List<Statement>();
        SkipSemicolons();
        while (!AtEnd)
        {
            statements.Add(ParseStatement());
            SkipSemicolons();
        }
        return statements;
    }

    private void SkipSemicolons()
    {
        while (Take(TokenKind.Semicolon))
        {
        }
    }

    private Statement ParseStatement()
    {
        var start = _position;
        SkipOptions();
        var mode = TakeWord("EXPLAIN") ? ExecutionMode.Explain : TakeWord("PROFILE") ? ExecutionMode.Profile : ExecutionMode.Run;
        var statement = ParseSchemaCommand(mode, start) ?? ParseQueryStatement(mode, start);
        if (!AtEnd && !At(TokenKind.Semicolon)) throw Unexpected("an operator, a clause or the end of the statement", [.. Keywords.Clauses]);
        StatementRules.Check(statement);
        return statement;
    }

    /// <summary><c>CYPHER 5 runtime=slotted</c>: options for another engine, which change no rows.</summary>
    private void SkipOptions()
    {
        if (!AtWord("CYPHER")) return;
        var from = _position++;
        var version = At(TokenKind.Integer) ? _tokens.TextOf(Current).ToString() : "5";
        if (At(TokenKind.Integer)) _position++;
        if (version != "5") throw Error(SyntaxErrors.NotSupported, SpanFrom(from), $"Found the language version {version}; expected 5.");
        while (IsName(_position) && Ahead(1).Kind == TokenKind.Equal && (IsName(_position + 2) || Ahead(2).Kind == TokenKind.Integer)) _position += 3;
    }

    private QueryStatement ParseQueryStatement(ExecutionMode mode, int start)
    {
        var query = ParseQuery(QueryPlace.Statement);
        return new QueryStatement(mode, query) { Span = SpanFrom(start) };
    }

    private Statement? ParseSchemaCommand(ExecutionMode mode, int start)
    {
        if (AtWord("CREATE") && !(Ahead(1).Kind == TokenKind.LeftParenthesis || Ahead(2).Kind == TokenKind.Equal)) return ParseCreateSchema(mode, start);
        if (TakeWords("DROP", "INDEX"))
        {
            var (name, ifExists) = ParseDropped("the name of an index");
            return new DropIndex(mode, name, ifExists) { Span = SpanFrom(start) };
        }
        if (TakeWords("DROP", "CONSTRAINT"))
        {
            var (name, ifExists) = ParseDropped("the name of a constraint");
            return new DropConstraint(mode, name, ifExists) { Span = SpanFrom(start) };
        }
        if (TakeWord("DROP")) throw Unexpected("INDEX or CONSTRAINT", "INDEX", "CONSTRAINT");
        return TakeWord("SHOW") ? ParseShow(mode, start) : null;
    }

    private (SymbolicName Name, bool IfExists) ParseDropped(string expected)
    {
        var name = ParseName(expected);
        var ifExists = TakeWord("IF");
        if (ifExists) ExpectWord("EXISTS");
        return (name, ifExists);
    }
}
