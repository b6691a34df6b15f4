using ResearchGraph.Cypher.Functions;

namespace ResearchGraph.Cypher.Tests.Functions;

public sealed class StringFunctionTests
{
    [Theory]
    [InlineData("left('hello', 3)", "'hel'")]
    [InlineData("left('hello', 30)", "'hello'")]
    [InlineData("right('hello', 2)", "'lo'")]
    [InlineData("right('hello', 0)", "''")]
    [InlineData("substring('0123456789', 1)", "'123456789'")]
    [InlineData("substring('hello', 1, 3)", "'ell'")]
    [InlineData("substring('hello', 9)", "''")]
    [InlineData("substring('a\\uD83D\\uDE00b', 1, 1)", "'\\uD83D\\uDE00'")]
    [InlineData("left('\\uD83D\\uDE00b', 1)", "'\\uD83D\\uDE00'")]
    [InlineData("size('\\uD83D\\uDE00b')", "2")]
    [InlineData("reverse('a\\uD83D\\uDE00b')", "'b\\uD83D\\uDE00a'")]
    [InlineData("reverse('raksO')", "'Oskar'")]
    [InlineData("toUpper('aé')", "'AÉ'")]
    [InlineData("lower('AÉ')", "'aé'")]
    [InlineData("upper('a') + toLower('B')", "'Ab'")]
    [InlineData("trim('  a b\t')", "'a b'")]
    [InlineData("btrim('xxaxx', 'x')", "'a'")]
    [InlineData("ltrim('xyaxy', 'yx')", "'axy'")]
    [InlineData("rtrim('xyaxy', 'yx')", "'xya'")]
    [InlineData("ltrim(' a ') + '|'", "'a |'")]
    [InlineData("trim('', 'x')", "''")]
    [InlineData("replace('hello', 'l', 'w')", "'hewwo'")]
    [InlineData("replace('ab', '', '-')", "'-a-b-'")]
    [InlineData("split('one1two', '1')", "['one', 'two']")]
    [InlineData("split('a,b;c', [',', ';'])", "['a', 'b', 'c']")]
    [InlineData("split('abc', '')", "['a', 'b', 'c']")]
    [InlineData("split('abc', ['b', ''])", "['a', 'c']")]
    [InlineData("toUpper('straße')", "'STRASSE'")]
    [InlineData("trim('\\u00A0a\\u2003')", "'\\u00A0a'")]
    [InlineData("split('', ',')", "['']")]
    [InlineData("split(null, ',')", "null")]
    [InlineData("char_length('abc') + character_length('ab')", "5")]
    [InlineData("size(normalize('e\\u0301'))", "1")]
    [InlineData("size(normalize('é', 'NFD'))", "2")]
    [InlineData("substring(null, 1)", "null")]
    [InlineData("left('a', null)", "null")]
    public void A_function_of_texts_gives(string expression, string expected) => FunctionCases.Gives(expression, expected);

    [Theory]
    [InlineData("left('a', -1)", "ArgumentError NegativeIntegerArgument")]
    [InlineData("right('a', -1)", "ArgumentError NegativeIntegerArgument")]
    [InlineData("substring('a', -1)", "ArgumentError NegativeIntegerArgument")]
    [InlineData("substring('a', 0, -1)", "ArgumentError NegativeIntegerArgument")]
    [InlineData("toUpper(1)", "TypeError InvalidArgumentType")]
    [InlineData("split('a', [1])", "TypeError InvalidArgumentType")]
    [InlineData("normalize('a', 'NFX')", "ArgumentError InvalidArgumentValue")]
    [InlineData("replace('aaaaaaaaaa', 'x', 1)", "TypeError InvalidArgumentType")]
    public void A_function_of_texts_fails(string expression, string expected) => FunctionCases.Fails(expression, expected);

    [Theory]
    [InlineData("'abc' STARTS WITH 'ab'", "true")]
    [InlineData("'abc' ENDS WITH 'BC'", "false")]
    [InlineData("'abc' CONTAINS ''", "true")]
    [InlineData("'abc' CONTAINS null", "null")]
    [InlineData("1 STARTS WITH 'a'", "null")]
    [InlineData("'abc' =~ 'a.c'", "true")]
    [InlineData("'abcd' =~ 'a.c'", "false")]
    [InlineData("'xabc' =~ 'abc|x'", "false")]
    [InlineData("'ABC' =~ '(?i)abc'", "true")]
    [InlineData("'ABC' =~ '(?iu)abc'", "true")]
    [InlineData("'a\\nb' =~ 'a.b'", "false")]
    [InlineData("'a\\rb' =~ 'a.b'", "false")]
    [InlineData("'a\\nb' =~ '(?s)a.b'", "true")]
    [InlineData("'abc\\n' =~ 'abc'", "false")]
    [InlineData("'a.c' =~ '\\\\Qa.c\\\\E'", "true")]
    [InlineData("'abc' =~ '\\\\Qa.c\\\\E'", "false")]
    [InlineData("'٣' =~ '\\\\d'", "false")]
    [InlineData("'3_' =~ '[\\\\d\\\\w]+'", "true")]
    [InlineData("'ab' =~ '\\\\p{Alpha}+'", "true")]
    [InlineData("'a1' =~ '[\\\\p{Lower}1]+'", "true")]
    [InlineData("'a1' =~ '\\\\P{Alpha}+'", "false")]
    [InlineData("'é' =~ '\\\\p{L}'", "true")]
    [InlineData("'aa' =~ '(.)\\\\1'", "true")]
    [InlineData("'a' =~ null", "null")]
    [InlineData("1 =~ 'a'", "null")]
    public void A_predicate_on_texts_gives(string expression, string expected) => FunctionCases.Gives(expression, expected);

    [Fact]
    public void A_malformed_regular_expression_is_an_error() => FunctionCases.Fails("'a' =~ '(a'", "ArgumentError InvalidArgumentValue");

    [Fact]
    public void A_regular_expression_that_would_run_for_ages_is_given_up()
    {
        var text = $"'{new string('a', 40)}!'";
        FunctionCases.Fails($"{text} =~ '(a+)+(\\\\1)?$'", "ResourceError MatchTimeout");
    }

    [Fact]
    public void Nested_repeats_without_back_references_take_linear_time() =>
        FunctionCases.Gives($"'{new string('a', 5000)}!' =~ '(a+)+'", "false");

    [Fact]
    public void A_text_beyond_the_limit_is_an_error()
    {
        var half = new string('a', (ValueLimits.MaxTextLength / 2) + 1);
        var error = Assert.Throws<Cypher.Diagnostics.CypherException>(() => Arithmetic.Add(half, half));
        Assert.Equal("ResultTooLarge", error.Detail);
    }
}
