using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Syntax;

public sealed class SyntaxErrorTests
{
    /// <summary>The place of the error is between ‹ and › in the text.</summary>
    [Theory]
    [InlineData("‹RETRUN› 1", "UnexpectedSyntax", "Found RETRUN; expected a clause. Did you mean RETURN?")]
    [InlineData("RETURN‹›", "UnexpectedSyntax", "Found the end of the text; expected an expression.")]
    [InlineData("‹›", "UnexpectedSyntax", "Found the end of the text; expected a clause.")]
    [InlineData("MATCH (n) ‹WERE› n.x RETURN n", "UnexpectedSyntax", "Found WERE; expected an operator or a clause. Did you mean WHERE?")]
    [InlineData("RETURN 1 +‹›", "UnexpectedSyntax", "Found the end of the text; expected an expression.")]
    [InlineData("RETURN (1‹›", "UnexpectedSyntax", "Found the end of the text; expected an operator or ).")]
    [InlineData("RETURN [1, 2‹)›", "UnexpectedSyntax", "Found ); expected an operator, a comma or ].")]
    [InlineData("RETURN {‹1›}", "UnexpectedSyntax", "Found 1; expected the name of an entry.")]
    [InlineData("RETURN {‹1a›: 2}", "UnexpectedSyntax", "Found 1a; expected the name of an entry.")]
    [InlineData("RETURN ‹12h4›", "InvalidNumberLiteral", "Found 12h4; expected a number such as 12, 0x1F, 0o17, 1.5 or 1e9.")]
    [InlineData("RETURN ‹017›", "InvalidNumberLiteral", "Found 017; expected a number such as 12, 0x1F, 0o17, 1.5 or 1e9.")]
    [InlineData("RETURN ‹0x›", "InvalidNumberLiteral", "Found 0x; expected a number such as 12, 0x1F, 0o17, 1.5 or 1e9.")]
    [InlineData("RETURN ‹9223372036854775808›", "IntegerOverflow", "Found 9223372036854775808, which does not fit in 64 bits; expected -9223372036854775808 to 9223372036854775807.")]
    [InlineData("RETURN ‹1e999›", "FloatingPointOverflow", "Found 1e999, which is too large; expected at most 1.7976931348623157E+308.")]
    [InlineData(@"RETURN 'a‹\u12›x'", "InvalidUnicodeLiteral", @"Found \u12 in a string; expected 4 hexadecimal digits behind \u.")]
    [InlineData(@"RETURN '‹\U00110000›'", "InvalidUnicodeLiteral", @"Found \U00110000, which is no Unicode character; expected at most \U0010FFFF.")]
    [InlineData(@"RETURN '‹\q›'", "UnexpectedSyntax", @"Found \q in a string; expected \\, \', \"", \b, \f, \n, \r, \t, \u or \U. A backslash itself is written \\.")]
    [InlineData("RETURN 42 ‹—› 41", "InvalidUnicodeCharacter", "The character — (U+2014) has no meaning outside strings and backquotes.")]
    [InlineData("RETURN 4‹#›2", "UnexpectedSyntax", "The character '#' has no meaning here.")]
    [InlineData("RETURN ‹'›abc", "UnexpectedSyntax", "The string that starts here is not closed; expected '.")]
    [InlineData("RETURN ‹`›abc", "UnexpectedSyntax", "The name that starts here is not closed; expected `.")]
    [InlineData("RETURN 1 ‹/*› abc", "UnexpectedSyntax", "The comment that starts here is not closed; expected */.")]
    [InlineData("RETURN ‹$›", "UnexpectedSyntax", "Found $ alone; expected the name of a parameter directly behind it.")]
    [InlineData("RETURN ‹WHERE›", "UnexpectedSyntax", "Found WHERE, which is a reserved word; expected an expression. Between backquotes it is a name.")]
    [InlineData("RETURN a = ‹NOT› b", "UnexpectedSyntax", "Found NOT; expected an operand; put NOT and what follows it in parentheses.")]
    [InlineData("RETURN CASE WHEN a ‹END›", "UnexpectedSyntax", "Found END; expected an operator or THEN.")]
    [InlineData("MATCH (a)‹(b)› RETURN a", "UnexpectedSyntax", "Found (; expected a relationship between the two nodes.")]
    [InlineData("MATCH (a)-[:R‹..›]->(b) RETURN a", "InvalidRelationshipPattern", "Found ..; expected * before the lengths of a path: *1..3.")]
    [InlineData("MATCH (a)-[:R*‹-›2]->(b) RETURN a", "InvalidRelationshipPattern", "Found - in the lengths of a path; expected whole numbers, 0 or more: *1..3.")]
    [InlineData("MATCH (a)-->‹{3,1}›(b) RETURN a", "InvalidRelationshipPattern", "Found a greatest number of repetitions that is 0 or below the least; expected {least,greatest}.")]
    [InlineData("MATCH (n ‹$p›) RETURN n", "InvalidParameterUse", "Found the parameter $p for all properties of a pattern; expected {name: value}: only CREATE takes a parameter.")]
    [InlineData("MATCH (n) RETURN ‹(n)-->()›", "UnexpectedSyntax", "Found a pattern where a value is due; expected it in WHERE, exists( ) or another place for a condition. COUNT { } and [pattern | value] have values.")]
    [InlineData("MATCH (n) DELETE ‹n:A›", "InvalidDelete", "Found labels or a type in DELETE; expected a node, relationship or path. REMOVE takes labels away.")]
    [InlineData("CREATE ()‹-->›()", "NoSingleRelationshipType", "Found a relationship without a type in CREATE; expected one type, as in -[:TYPE]->.")]
    [InlineData("CREATE ()-[:‹A|B›]->()", "NoSingleRelationshipType", "Found a relationship with a choice of types in CREATE; expected one type, as in -[:TYPE]->.")]
    [InlineData("CREATE ()‹-[:A]-›()", "RequiresDirectedRelationship", "Found a relationship without a direction in CREATE; expected --> or <--.")]
    [InlineData("MERGE ()-[:A‹*2›]->()", "CreatingVarLength", "Found a number of relationships in MERGE; expected a single relationship.")]
    [InlineData("CREATE (:‹A|B›)", "UnexpectedSyntax", "Found a choice of labels in CREATE; expected names such as :A:B.")]
    [InlineData("‹MATCH (n)›", "InvalidClauseComposition", "Found MATCH at the end of a query; expected RETURN, FINISH or a clause that writes behind it.")]
    [InlineData("RETURN 1 ‹MATCH (n)›", "InvalidClauseComposition", "Found MATCH behind RETURN; expected the end of the query.")]
    [InlineData("CREATE (n) ‹MATCH (m)› RETURN m", "InvalidClauseComposition", "Found MATCH behind CREATE; expected WITH between them.")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS a ‹UNION ALL› RETURN 3 AS a", "InvalidClauseComposition", "Found UNION and UNION ALL in one query; expected one of the two throughout.")]
    [InlineData("RETURN EXISTS { MATCH (n) ‹SET n.x = 1› }", "InvalidClauseComposition", "Found SET in a subquery that is an expression; expected clauses that read.")]
    [InlineData("CALL ‹a.b› YIELD x RETURN x", "InvalidArgumentPassingMode", "Found a call without parentheses within a query; expected its arguments: only a call that stands alone takes them from the parameters.")]
    [InlineData("CALL a.b() ‹YIELD *› RETURN x", "UnexpectedSyntax", "Found YIELD * within a query; expected the names of columns: only a call that stands alone may yield all of them.")]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } ‹IN› TRANSACTIONS", "NotSupported", "Found IN TRANSACTIONS, which this engine does not support: a query changes the graph as a whole or not at all.")]
    [InlineData("‹USE› g MATCH (n) RETURN n", "NotSupported", "Found USE, which this engine does not support: there is one graph.")]
    [InlineData("CREATE ‹INDX› FOR (n:A) ON (n.x)", "UnexpectedSyntax", "Found INDX; expected a pattern, INDEX or CONSTRAINT. Did you mean INDEX?")]
    [InlineData("RETURN 1; ‹RETURN› 2", "UnexpectedSyntax", "Found RETURN; expected the end of the text, because one statement was asked for.")]
    public void An_error_says_where_and_what(string marked, string detail, string message)
    {
        var start = marked.IndexOf('‹');
        var length = marked.IndexOf('›') - start - 1;
        var text = marked.Replace("‹", "", StringComparison.Ordinal).Replace("›", "", StringComparison.Ordinal);
        Assert.False(CypherParser.TryParse(text, out _, out var error));
        Assert.Equal(message, error.Message);
        Assert.Equal((detail, ErrorClass.SyntaxError, ErrorPhase.CompileTime), (error.Detail, error.Class, error.Phase));
        Assert.Equal(start, error.Span!.Value.Start);
        // What is open to the end of the text, and a single token that starts more, are marked at their start only.
        if (message.StartsWith("The ", StringComparison.Ordinal) || message.StartsWith("Found (;", StringComparison.Ordinal)) return;
        Assert.Equal(length, error.Span!.Value.Length);
    }

    [Fact]
    public void A_text_over_the_limit_is_refused()
    {
        Assert.False(CypherParser.TryParse(new string(' ', SyntaxLimits.MaxLength + 1), out _, out var error));
        Assert.Equal("QueryTooLong", error.Detail);
    }

    [Fact]
    public void Parse_throws_what_TryParse_returns()
    {
        var exception = Assert.Throws<CypherException>(() => CypherParser.Parse("RETURN"));
        Assert.False(CypherParser.TryParse("RETURN", out _, out var error));
        Assert.Equal(error, exception.Error);
        Assert.Throws<CypherException>(() => CypherParser.ParseAll("RETURN 1; RETURN"));
    }
}
