using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>MATCH, UNWIND, LOAD CSV, WITH and RETURN.</summary>
internal sealed partial class Parser
{
    private MatchClause ParseMatchBody(bool optional, int start)
    {
        if (TakeWords("DIFFERENT", "RELATIONSHIPS") || TakeWords("DIFFERENT", "RELATIONSHIP")) TakeWord("BINDINGS");
        else if (AtWord("REPEATABLE")) throw Error(SyntaxErrors.NotSupported, Current.Span, "Found REPEATABLE ELEMENTS, which this engine does not support; expected a pattern, whose relationships all differ.");
        var pattern = ParsePattern();
        var hints = new List<PlannerHint>();
        while (AtWord("USING")) hints.Add(ParseHint());
        var where = TakeWord("WHERE") ? ParseExpression() : null;
        return new MatchClause(optional, pattern, [.. hints], where) { Span = SpanFrom(start) };
    }

    private PlannerHint ParseHint()
    {
        var start = _position++;
        if (TakeWord("JOIN"))
        {
            ExpectWord("ON");
            var joined = ListOf(() => ParseVariable());
            return new PlannerHint(PlannerHintKind.Join, joined, null, []) { Span = SpanFrom(start) };
        }
        if (AtWord("RANGE") || AtWord("TEXT") || AtWord("POINT")) _position++;
        var kind = TakeWord("SCAN") ? PlannerHintKind.Scan : PlannerHintKind.Index;
        if (kind == PlannerHintKind.Index) ExpectWord("INDEX");
        if (kind == PlannerHintKind.Index && AtWord("SEEK") && IsName(_position + 1)) _position++;
        var variable = ParseVariable();
        Expect(TokenKind.Colon, ":");
        var label = ParseName("the name of a label or type");
        SyntaxList<SymbolicName> keys = [];
        if (kind == PlannerHintKind.Index)
        {
            Expect(TokenKind.LeftParenthesis, "(");
            keys = ListOf(() => ParseName("the name of a property"));
            Expect(TokenKind.RightParenthesis, "a comma or )");
        }
        return new PlannerHint(kind, [variable], label, keys) { Span = SpanFrom(start) };
    }

    private UnwindClause ParseUnwind(int start)
    {
        var list = ParseExpression();
        if (!TakeWord("AS")) throw Unexpected("an operator or AS", "AS");
        var variable = ParseAlias();
        return new UnwindClause(list, variable) { Span = SpanFrom(start) };
    }

    private LoadCsvClause ParseLoadCsv(int start)
    {
        var withHeaders = TakeWords("WITH", "HEADERS");
        ExpectWord("FROM");
        var from = ParseExpression();
        if (!TakeWord("AS")) throw Unexpected("an operator or AS", "AS");
        var variable = ParseAlias();
        var terminator = TakeWord("FIELDTERMINATOR") ? ParseString("a string of one character") : null;
        if (terminator is { Value.Length: not 1 })
        {
            throw Error(SyntaxErrors.UnexpectedSyntax, terminator.Span, $"Found a field terminator of {terminator.Value.Length} characters; expected one.");
        }
        return new LoadCsvClause(withHeaders, from, variable, terminator) { Span = SpanFrom(start) };
    }

    private ReturnClause ParseReturn(int start)
    {
        var body = ParseProjectionBody();
        return new ReturnClause(body) { Span = SpanFrom(start) };
    }

    private WithClause ParseWith(int start)
    {
        var body = ParseProjectionBody();
        var where = TakeWord("WHERE") ? ParseExpression() : null;
        return new WithClause(body, where) { Span = SpanFrom(start) };
    }

    /// <summary>ORDER BY, SKIP and LIMIT as a clause of their own: <c>WITH *</c> in front is understood.</summary>
    private WithClause ParseOrder(int start)
    {
        var body = ParseOrder(start, distinct: false, all: true, []);
        return new WithClause(body, null) { Span = SpanFrom(start) };
    }

    private ProjectionBody ParseProjectionBody()
    {
        var start = _position;
        var distinct = TakeWord("DISTINCT");
        var all = Take(TokenKind.Star);
        SyntaxList<ProjectionItem> items = all && !Take(TokenKind.Comma) ? [] : ListOf(ParseProjectionItem);
        return ParseOrder(start, distinct, all, items);
    }

    private ProjectionBody ParseOrder(int start, bool distinct, bool all, SyntaxList<ProjectionItem> items)
    {
        SyntaxList<SortItem> orderBy = [];
        if (TakeWord("ORDER"))
        {
            ExpectWord("BY");
            orderBy = ListOf(ParseSortItem);
        }
        var skip = TakeWord("SKIP") || TakeWord("OFFSET") ? ParseExpression() : null;
        var limit = TakeWord("LIMIT") ? ParseExpression() : null;
        return new ProjectionBody(distinct, all, items, orderBy, skip, limit) { Span = SpanFrom(start) };
    }

    private ProjectionItem ParseProjectionItem()
    {
        var start = _position;
        var expression = ParseExpression();
        var span = SpanFrom(start);
        var alias = TakeWord("AS") ? ParseAlias() : null;
        return new ProjectionItem(expression, alias) { Span = SpanFrom(start), Text = _tokens.Text.Substring(span.Start, span.Length) };
    }

    private SortItem ParseSortItem()
    {
        var start = _position;
        var expression = ParseExpression();
        var descending = TakeWord("DESC") || TakeWord("DESCENDING");
        if (!descending && !TakeWord("ASC")) TakeWord("ASCENDING");
        return new SortItem(expression, descending) { Span = SpanFrom(start) };
    }
}
