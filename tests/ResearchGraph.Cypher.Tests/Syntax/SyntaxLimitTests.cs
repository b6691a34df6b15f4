using System.Diagnostics;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Syntax;

public sealed class SyntaxLimitTests
{
    [Theory]
    [InlineData(" OR ")]
    [InlineData(" AND ")]
    [InlineData(" XOR ")]
    [InlineData(" + ")]
    [InlineData(" * ")]
    [InlineData(" ^ ")]
    [InlineData(" < ")]
    [InlineData(", ")]
    public void A_flat_chain_of_ten_thousand_terms_parses_and_prints(string separator)
    {
        var text = "RETURN " + string.Join(separator, Enumerable.Repeat("a.x", 10_000));
        var statement = CypherParser.Parse(text);
        Assert.Equal(text, SyntaxPrinter.Print(statement));
        Assert.Equal(statement, CypherParser.Parse(text));
    }

    [Fact]
    public void Long_lists_of_other_things_parse()
    {
        CypherParser.Parse("MATCH " + string.Join("-->", Enumerable.Repeat("()", 10_000)) + " RETURN 1");
        CypherParser.Parse(string.Join(" UNION ", Enumerable.Repeat("RETURN 1 AS x", 10_000)));
        CypherParser.Parse("RETURN CASE " + string.Concat(Enumerable.Repeat("WHEN a THEN 1 ", 10_000)) + "END");
        CypherParser.Parse("MATCH (n:" + string.Join('|', Enumerable.Repeat("A", 10_000)) + ") RETURN 1");
        Assert.Equal(10_000, CypherParser.ParseAll(string.Concat(Enumerable.Repeat("CREATE (n);\n", 10_000))).Count);
    }

    [Theory]
    [InlineData("RETURN ", "(", "1", ")")]
    [InlineData("RETURN ", "[", "1", "]")]
    [InlineData("RETURN ", "{a: ", "1", "}")]
    [InlineData("RETURN ", "NOT ", "1", "")]
    [InlineData("RETURN ", "- ", "a", "")]
    [InlineData("RETURN ", "f(", "1", ")")]
    [InlineData("RETURN ", "CASE WHEN ", "1", " THEN 1 END")]
    [InlineData("RETURN ", "EXISTS { MATCH (n) WHERE ", "1", " }")]
    [InlineData("RETURN ", "[x IN ", "1", "]")]
    [InlineData("RETURN ", "({a: ", "1", "})")]
    [InlineData("RETURN ", "a[", "1", "]")]
    [InlineData("RETURN a", "", "", ".b")]
    [InlineData("RETURN a", "", "", "[0]")]
    [InlineData("RETURN a", "", "", " IS NULL")]
    [InlineData("RETURN a", "", "", " IN a")]
    [InlineData("MATCH ", "(", "(a)", ")")]
    [InlineData("MATCH (a:", "!", "A", ")")]
    [InlineData("MATCH (a:", "(", "A", ")")]
    [InlineData("RETURN a IS :: ", "LIST<", "INT", ">")]
    [InlineData("", "CALL { ", "RETURN 1", " }")]
    [InlineData("", "FOREACH (x IN y | ", "CREATE (n)", ")")]
    public void A_depth_bomb_is_an_error_and_neither_a_crash_nor_a_hang(string head, string open, string middle, string close)
    {
        const int Depth = 20_000;
        var text = head + string.Concat(Enumerable.Repeat(open, Depth)) + middle + string.Concat(Enumerable.Repeat(close, Depth));
        var watch = Stopwatch.StartNew();
        Assert.False(CypherParser.TryParse(text, out _, out var error));
        Assert.Equal("NestingTooDeep", error.Detail);
        Assert.False(CypherParser.TryParse(head + string.Concat(Enumerable.Repeat(open, Depth)), out _, out _) && open.Length > 0);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Nesting_below_the_limit_parses()
    {
        var text = "RETURN " + new string('(', 200) + "1" + new string(')', 200);
        Assert.Equal("RETURN 1", SyntaxPrinter.Print(CypherParser.Parse(text)));
    }
}
