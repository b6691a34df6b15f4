using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

public sealed class ListFunctionTests
{
    [Theory]
    [InlineData("size([1, null])", "2")]
    [InlineData("size(null)", "null")]
    [InlineData("isEmpty([])", "true")]
    [InlineData("isEmpty('')", "true")]
    [InlineData("isEmpty({a: 1})", "false")]
    [InlineData("head([1, 2])", "1")]
    [InlineData("head([])", "null")]
    [InlineData("last([1, 2])", "2")]
    [InlineData("last([])", "null")]
    [InlineData("tail([1, 2, 3])", "[2, 3]")]
    [InlineData("tail([])", "[]")]
    [InlineData("reverse([1, null, 'a'])", "['a', null, 1]")]
    [InlineData("range(1, 3)", "[1, 2, 3]")]
    [InlineData("range(3, 1)", "[]")]
    [InlineData("range(5, 1, -2)", "[5, 3, 1]")]
    [InlineData("range(0, 0)", "[0]")]
    [InlineData("range(9223372036854775806, 9223372036854775807, 5)", "[9223372036854775806]")]
    [InlineData("range(-9223372036854775808, 9223372036854775807, 9223372036854775807)", "[-9223372036854775808, -1, 9223372036854775806]")]
    [InlineData("coalesce(null, 2, 3)", "2")]
    [InlineData("coalesce(null)", "null")]
    [InlineData("nullIf(1, 1.0)", "null")]
    [InlineData("nullIf(1, null)", "1")]
    [InlineData("[1, 2, 3][0]", "1")]
    [InlineData("[1, 2, 3][-1]", "3")]
    [InlineData("[1, 2, 3][3]", "null")]
    [InlineData("[1, 2, 3][null]", "null")]
    [InlineData("null[0]", "null")]
    [InlineData("{a: 1}['a']", "1")]
    [InlineData("{a: 1}['A']", "null")]
    [InlineData("{a: 1}.a", "1")]
    [InlineData("null.a", "null")]
    [InlineData("[1, 2, 3, 4][1..3]", "[2, 3]")]
    [InlineData("[1, 2, 3, 4][..-1]", "[1, 2, 3]")]
    [InlineData("[1, 2, 3, 4][-2..]", "[3, 4]")]
    [InlineData("[1, 2, 3][5..9]", "[]")]
    [InlineData("[1, 2, 3][2..1]", "[]")]
    [InlineData("[1, 2, 3][null..2]", "null")]
    [InlineData("[1, 2, 3][0..null]", "null")]
    [InlineData("1 IN [1, 2]", "true")]
    [InlineData("3 IN [1, null]", "null")]
    [InlineData("1 IN [1, null]", "true")]
    [InlineData("null IN []", "false")]
    [InlineData("null IN [1]", "null")]
    [InlineData("[1, null] IN [[1, 2]]", "null")]
    [InlineData("1 IN null", "null")]
    public void A_function_or_operator_of_lists_gives(string expression, string expected) => FunctionCases.Gives(expression, expected);

    [Theory]
    [InlineData("range(2, 8, 0)", "ArgumentError NumberOutOfRange")]
    [InlineData("range(true, 8)", "ArgumentError InvalidArgumentType")]
    [InlineData("range(0, 1.5)", "ArgumentError InvalidArgumentType")]
    [InlineData("range(0, 9223372036854775807)", "ResourceError ResultTooLarge")]
    [InlineData("range(-9223372036854775808, 9223372036854775807)", "ResourceError ResultTooLarge")]
    [InlineData("size({a: 1})", "TypeError InvalidArgumentType")]
    [InlineData("size(1)", "TypeError InvalidArgumentType")]
    [InlineData("[1][1.0]", "TypeError InvalidArgumentType")]
    [InlineData("[1]['a']", "TypeError InvalidArgumentType")]
    [InlineData("{a: 1}[0]", "TypeError MapElementAccessByNonString")]
    [InlineData("100[0]", "TypeError InvalidArgumentType")]
    [InlineData("[1]['a'..]", "TypeError InvalidArgumentType")]
    [InlineData("1[0..]", "TypeError InvalidArgumentType")]
    [InlineData("1 IN 2", "TypeError InvalidArgumentType")]
    [InlineData("(1).a", "TypeError InvalidArgumentType")]
    public void A_function_or_operator_of_lists_fails(string expression, string expected) => FunctionCases.Fails(expression, expected);

    [Fact]
    public void Lists_that_nest_too_deeply_are_an_error()
    {
        Value list = ListValue.Empty;
        var error = Assert.Throws<Cypher.Diagnostics.CypherException>(() =>
        {
            for (var i = 0; i <= ListValue.MaxDepth; i++) list = Cypher.Functions.ListOperators.MakeList([list]);
        });
        Assert.Equal("ResultTooLarge", error.Detail);
    }
}
