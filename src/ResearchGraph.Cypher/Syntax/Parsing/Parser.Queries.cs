using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Queries and the choice of clauses.</summary>
internal sealed partial class Parser
{
    private RegularQuery ParseQuery(QueryPlace place)
    {
        var start = _position;
        var parts = new List<SingleQuery> { ParseSingleQuery() };
        bool? all = null;
        while (AtWord("UNION"))
        {
            var from = _position++;
            var unionAll = TakeWord("ALL");
            if (!unionAll) TakeWord("DISTINCT");
            if (all is { } before && before != unionAll)
            {
                throw Error(SyntaxErrors.InvalidClauseComposition, SpanFrom(from), "Found UNION and UNION ALL in one query; expected one of the two throughout.");
            }
            all = unionAll;
            parts.Add(ParseSingleQuery());
        }
        var query = new RegularQuery([.. parts], all ?? false) { Span = SpanFrom(start) };
        ClauseOrder.Check(query, place);
        return query;
    }

    /// <summary>A query in braces; one that starts with a pattern is given a MATCH.</summary>
    private RegularQuery ParseBraced(QueryPlace place)
    {
        Enter();
        var barSeparates = _barSeparates;
        _barSeparates = false;
        Expect(TokenKind.LeftBrace, "{");
        var query = place == QueryPlace.Expression && IsPatternStart() ? ParseBarePattern() : ParseQuery(place);
        Expect(TokenKind.RightBrace, "a clause or }");
        _barSeparates = barSeparates;
        Leave();
        return query;
    }

    private bool IsPatternStart() => At(TokenKind.LeftParenthesis)
        || (IsName(_position) && Ahead(1).Kind == TokenKind.Equal)
        || AtWord("shortestPath") || AtWord("allShortestPaths") || AtWord("SHORTEST") || AtWord("ANY") || AtWord("ALL");

    private RegularQuery ParseBarePattern()
    {
        var start = _position;
        var match = ParseMatchBody(optional: false, start);
        return new RegularQuery([new SingleQuery([match]) { Span = match.Span }], false) { Span = match.Span };
    }

    private SingleQuery ParseSingleQuery()
    {
        var start = _position;
        var clauses = new List<Clause>();
        while (!AtQueryEnd()) clauses.Add(ParseClause());
        if (clauses.Count == 0) throw UnexpectedClause();
        return new SingleQuery([.. clauses]) { Span = SpanFrom(start) };
    }

    private bool AtQueryEnd() => AtWord("UNION") || Current.Kind is TokenKind.End or TokenKind.Semicolon or TokenKind.RightBrace;

    private Clause ParseClause()
    {
        if (!At(TokenKind.Identifier)) throw UnexpectedClause();
        return ParseReadingClause() ?? ParseUpdatingClause() ?? throw UnexpectedClause();
    }

    private CypherException UnexpectedClause()
    {
        if (AtWord("USE"))
        {
            return Error(SyntaxErrors.NotSupported, Current.Span, "Found USE, which this engine does not support: there is one graph.");
        }
        return Unexpected(_position == 0 || _tokens[_position - 1].Kind == TokenKind.Semicolon ? "a clause" : "an operator or a clause", [.. Keywords.Clauses, "WHERE", "ORDER BY", "LIMIT", "SKIP"]);
    }

    private Clause? ParseReadingClause()
    {
        var start = _position;
        if (TakeWords("OPTIONAL", "MATCH")) return ParseMatchBody(optional: true, start);
        if (TakeWord("MATCH")) return ParseMatchBody(optional: false, start);
        if (TakeWord("UNWIND")) return ParseUnwind(start);
        if (AtWords("ORDER", "BY") || ((AtWord("SKIP") || AtWord("OFFSET") || AtWord("LIMIT")) && _position > 0)) return ParseOrder(start);
        if (TakeWord("WITH")) return ParseWith(start);
        if (TakeWord("RETURN")) return ParseReturn(start);
        if (TakeWord("FINISH")) return new FinishClause { Span = SpanFrom(start) };
        if (TakeWords("OPTIONAL", "CALL")) return ParseCall(optional: true, start);
        if (TakeWord("CALL")) return ParseCall(optional: false, start);
        return TakeWords("LOAD", "CSV") ? ParseLoadCsv(start) : null;
    }

    private Clause? ParseUpdatingClause()
    {
        var start = _position;
        if (TakeWord("CREATE") || (AtWord("INSERT") && Ahead(1).Kind is TokenKind.LeftParenthesis or TokenKind.Identifier && TakeWord("INSERT"))) return ParseCreate(start);
        if (TakeWord("MERGE")) return ParseMerge(start);
        if (TakeWord("SET")) return ParseSet(start);
        if (TakeWord("REMOVE")) return ParseRemove(start);
        if (TakeWords("DETACH", "DELETE")) return ParseDelete(detach: true, start);
        if (TakeWord("DELETE") || TakeWords("NODETACH", "DELETE")) return ParseDelete(detach: false, start);
        return TakeWord("FOREACH") ? ParseForeach(start) : null;
    }
}
