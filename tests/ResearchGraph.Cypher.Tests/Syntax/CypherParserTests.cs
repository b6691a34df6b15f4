using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Syntax;

public sealed class CypherParserTests
{
    [Theory]
    [MemberData(nameof(SyntaxCases.Expressions), MemberType = typeof(SyntaxCases))]
    public void An_expression_is_read_as_its_canonical_text_says(string text, string canonical)
    {
        var statement = CypherParser.Parse($"MATCH (n) WHERE {text} RETURN 1");
        Assert.Equal($"MATCH (n) WHERE {canonical} RETURN 1", SyntaxPrinter.Print(statement));
        Assert.Equal(statement, CypherParser.Parse(SyntaxPrinter.Print(statement)));
    }

    [Theory]
    [MemberData(nameof(SyntaxCases.Queries), MemberType = typeof(SyntaxCases))]
    public void A_query_is_read_as_its_canonical_text_says(string text, string canonical)
    {
        var statement = CypherParser.Parse(text);
        Assert.Equal(canonical, SyntaxPrinter.Print(statement));
        Assert.Equal(statement, CypherParser.Parse(canonical));
    }

    [Fact]
    public void A_column_is_named_after_its_text()
    {
        var query = (QueryStatement)CypherParser.Parse("MATCH (n) RETURN  cOuNt( * ), n.x  AS y, `a b`, (1+2)  , n");
        var body = ((ReturnClause)query.Query.Parts[0].Clauses[^1]).Body;
        Assert.Equal(["cOuNt( * )", "y", "a b", "(1+2)", "n"], body.Items.Select(item => item.Name));
    }

    [Fact]
    public void Statements_are_parted_by_semicolons_and_keep_their_place()
    {
        const string Text = "RETURN ';' AS a; ;\n// RETURN 0;\nCREATE (n);";
        var statements = CypherParser.ParseAll(Text);
        Assert.Equal(["RETURN ';' AS a", "CREATE (n)"], statements.Select(statement => Text.Substring(statement.Span.Start, statement.Span.Length)));
        Assert.Empty(CypherParser.ParseAll(" // nothing"));
    }

    [Fact]
    public void Every_node_lies_within_its_parent()
    {
        foreach (var text in SyntaxCases.All)
        {
            var statement = CypherParser.Parse(text);
            var open = new Stack<SyntaxNode>([statement]);
            while (open.TryPop(out var node))
            {
                Assert.InRange(node.Span.End, node.Span.Start, text.Length);
                foreach (var child in node.Children)
                {
                    Assert.True(node.Span.Start <= child.Span.Start && child.Span.End <= node.Span.End, $"{child} of {node} in {text}");
                    open.Push(child);
                }
            }
        }
    }

    [Fact]
    public void Equality_is_of_structure_and_not_of_place()
    {
        Assert.Equal(CypherParser.Parse("RETURN 1+2 AS x"), CypherParser.Parse("  return (1) + 2 as x;"));
        Assert.Equal(CypherParser.Parse("RETURN [1, {a: 'b'}]").GetHashCode(), CypherParser.Parse("RETURN [1,{a:\"b\"}]").GetHashCode());
        Assert.NotEqual(CypherParser.Parse("RETURN (1 + 2) + 3"), CypherParser.Parse("RETURN 1 + (2 + 3)"));
        Assert.NotEqual(CypherParser.Parse("RETURN 1"), CypherParser.Parse("RETURN 1.0"));
    }
}
