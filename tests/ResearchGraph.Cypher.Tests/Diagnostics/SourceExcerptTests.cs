using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Tests.Diagnostics;

public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("RETRUN 1", 0, 6, "1 | RETRUN 1\n  | ^^^^^^")]
    [InlineData("MATCH (n)\r\nRETURN\tx", 18, 1, "2 | RETURN x\n  |        ^")]
    [InlineData("RETURN", 6, 0, "1 | RETURN\n  |       ^")]
    [InlineData("a\nbc\nd", 2, 4, "2 | bc\n  | ^^")]
    [InlineData("'😀' e\u0301 x", 8, 1, "1 | '😀' e\u0301 x\n  |       ^")]
    [InlineData("x", 5, 3, "1 | x\n  |  ^")]
    [InlineData("", 0, 0, "1 | \n  | ^")]
    public void The_place_is_marked_below_its_line(string text, int start, int length, string expected) =>
        Assert.Equal(expected, SourceExcerpt.Render(text, new SourceSpan(start, length)));

    [Fact]
    public void Of_a_long_line_only_the_surroundings_are_shown()
    {
        var text = new string('a', 500) + "!" + new string('b', 500);
        var lines = SourceExcerpt.Render(text, new SourceSpan(500, 1)).Split('\n');
        Assert.Equal(lines[0].IndexOf('!'), lines[1].IndexOf('^'));
        Assert.InRange(lines[0].Length, SourceExcerpt.MaxWidth, SourceExcerpt.MaxWidth + 8);
    }

    [Fact]
    public void A_position_counts_lines_and_columns_from_one()
    {
        Assert.Equal((1, 1), SourceExcerpt.Position("ab\ncd", 0));
        Assert.Equal((2, 2), SourceExcerpt.Position("ab\ncd", 4));
        Assert.Equal((2, 3), SourceExcerpt.Position("ab\ncd", 99));
    }
}
