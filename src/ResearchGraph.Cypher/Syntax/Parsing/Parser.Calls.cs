using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>CALL of procedures and subqueries.</summary>
internal sealed partial class Parser
{
    private Clause ParseCall(bool optional, int start)
    {
        if (At(TokenKind.LeftBrace) || At(TokenKind.LeftParenthesis)) return ParseCallSubquery(optional, start);
        var name = ParseQualifiedName("the name of a procedure, ( or {");
        SyntaxList<Expression>? arguments = null;
        if (Take(TokenKind.LeftParenthesis))
        {
            arguments = At(TokenKind.RightParenthesis) ? [] : ListOf(ParseInBrackets);
            Expect(TokenKind.RightParenthesis, "an operator, a comma or )");
        }
        var yield = AtWord("YIELD") ? ParseYield() : null;
        return new CallProcedureClause(optional, name, arguments, yield) { Span = SpanFrom(start) };
    }

    private YieldItems ParseYield()
    {
        var start = _position;
        ExpectWord("YIELD");
        var all = Take(TokenKind.Star);
        if (!all && Take(TokenKind.Minus)) return new YieldItems(false, [], null) { Span = SpanFrom(start) };
        SyntaxList<YieldItem> items = all ? [] : ListOf(ParseYieldItem);
        var where = TakeWord("WHERE") ? ParseExpression() : null;
        return new YieldItems(all, items, where) { Span = SpanFrom(start) };
    }

    private YieldItem ParseYieldItem()
    {
        var start = _position;
        var column = ParseName("the name of a column");
        var variable = TakeWord("AS") ? ParseAlias() : new Variable(column.Text) { Span = column.Span };
        return new YieldItem(column, variable) { Span = SpanFrom(start) };
    }

    private CallSubqueryClause ParseCallSubquery(bool optional, int start)
    {
        var imports = At(TokenKind.LeftParenthesis) ? ParseImports() : null;
        var query = ParseBraced(QueryPlace.Call);
        var span = SpanFrom(start);
        if (AtWord("IN") && (IsWord(_position + 1, "TRANSACTIONS") || Ahead(1).Kind is TokenKind.Integer or TokenKind.Parameter || IsWord(_position + 1, "CONCURRENT")))
        {
            throw Error(
                SyntaxErrors.NotSupported, Current.Span,
                "Found IN TRANSACTIONS, which this engine does not support: a query changes the graph as a whole or not at all.");
        }
        return new CallSubqueryClause(optional, imports, query) { Span = span };
    }

    private SubqueryImports ParseImports()
    {
        var start = _position;
        Expect(TokenKind.LeftParenthesis, "(");
        var all = Take(TokenKind.Star);
        SyntaxList<Variable> variables = all || At(TokenKind.RightParenthesis) ? [] : ListOf(() => ParseVariable());
        Expect(TokenKind.RightParenthesis, all ? ")" : "a comma or )");
        return new SubqueryImports(all, variables) { Span = SpanFrom(start) };
    }
}
