using System.Text;
using System.Text.Json;
using ResearchGraph.Cli.Queries;
using ResearchGraph.EndToEnd.Tests.Golden;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Queries;

/// <summary>Rows in every format: all kinds of values, and texts that a format could stumble over.</summary>
public sealed class FormatTests
{
    private const string Graph = "CREATE (:A:B {x: 1, text: 'a \"b\" | c'})-[:R {w: 0.5}]->(:C {d: date('2024-02-29')})";

    private const string Values =
        "MATCH p = (a:A)-[r]->(c) RETURN 1 AS integer, 2.0 AS float, 0.0 / 0.0 AS nan, -1.0 / 0.0 AS infinite, null AS missing, '' AS empty, true AS yes, "
        + "'two\\nlines, \"quoted\" | piped *and* _so_ <on>' AS text, '模型压缩' AS wide, [1, 'x', null, [2.5]] AS list, {b: 1, a: 'y'} AS map, "
        + "datetime('2024-02-29T12:00:00.5+01:00') AS moment, duration('P1DT2H') AS span, a AS node, r AS relationship, p AS path";

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    public void All_kinds_of_values(string format) => GoldenFile.Check($"format-{format}.txt", Rows(Values, format));

    [Theory]
    [InlineData("csv", "a,b\r\n")]
    [InlineData("json", "[]\n")]
    [InlineData("jsonl", "")]
    [InlineData("markdown", "| a | b |\n|---|---|\n")]
    public void No_rows(string format, string expected) => Assert.Equal(expected, Rows("UNWIND [] AS a RETURN a, 1 AS b", format));

    [Fact]
    public void A_table_without_rows_has_its_heading() => Assert.Contains("a   b", Rows("UNWIND [] AS a RETURN a, 1 AS b", "table"), StringComparison.Ordinal);

    [Theory]
    [InlineData("csv", "")]
    [InlineData("json", "[]\n")]
    [InlineData("jsonl", "")]
    [InlineData("markdown", "")]
    [InlineData("table", "")]
    public void No_columns(string format, string expected)
    {
        using var folder = new WorkFolder();
        Assert.Equal(expected, CommandLine.Expect("query", "CREATE (:A)", "--write", "--graph", folder["g.rgraph"], "--format", format));
    }

    [Theory]
    [InlineData("RETURN null AS a", "a\r\n\"\"\r\n")]
    [InlineData("RETURN null AS a, null AS b", "a,b\r\n,\r\n")]
    [InlineData("RETURN '' AS a, null AS b", "a,b\r\n\"\",\r\n")]
    [InlineData("RETURN 'x,y' AS `a,b`", "\"a,b\"\r\n\"x,y\"\r\n")]
    [InlineData("RETURN 'x\\ry' AS a", "a\r\n\"x\ry\"\r\n")]
    public void Csv_quotes_what_it_must(string text, string expected) => Assert.Equal(expected, Rows(text, "csv"));

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("cs_CL _x_", "cs_CL \\_x\\_")]
    [InlineData("$\\\\times$4 \\\\* \\\\", "$\\times$4 \\\\\\* \\")]
    [InlineData("[x](y) <z> `q`", "\\[x\\](y) \\<z> \\`q\\`")]
    [InlineData("a\\r\\nb", "a<br>b")]
    public void Markdown_escapes_its_marks(string text, string expected) =>
        Assert.Equal($"| a |\n|---|\n| {expected} |\n", Rows($"RETURN '{text}' AS a", "markdown"));

    [Fact]
    public void Numbers_stand_to_the_right() =>
        Assert.Equal("| a | b | c |\n|---:|---|---:|\n| 1 | x | 2.5 |\n", Rows("RETURN 1 AS a, 'x' AS b, 2.5 AS c", "markdown"));

    [Fact]
    public void What_a_terminal_would_obey_is_shown_instead()
    {
        var table = Rows("RETURN 'a\\u001b[31mred\\u0007\\tb' AS `x\\u001b`", "table");
        Assert.DoesNotContain('\u001b', table);
        Assert.Contains("a␛[31mred␇ b", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_wide_characters_are_aligned()
    {
        var lines = Rows("UNWIND ['模型', 'ab', 'é'] AS a RETURN a, 1 AS b", "table").Split('\n').Where(line => line.TrimEnd().EndsWith('1'));
        Assert.Equal(["  模型   1  ", "  ab     1  ", "  é      1  "], lines);
    }

    [Fact]
    public void A_row_that_is_too_wide_for_a_table_becomes_a_block()
    {
        var columns = string.Join(", ", Enumerable.Range(0, 40).Select(i => $"'value number {i}' AS column{i}"));
        var block = Rows($"RETURN {columns}", "table");
        Assert.StartsWith("row 1\n", block, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^column39 +value number 39 *$", block);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_text_comes_back_from_JSON(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 200; i++) text.Append(new Rune(random.Next(4) == 0 ? random.Next(0x10000, 0x10ffff) : random.Next(1, 0xd7ff)).ToString());
        using var folder = new WorkFolder();
        CommandLine.Expect("query", "--write", "RETURN 1", "--graph", folder["g.rgraph"]);
        var file = folder.Write("p.json", JsonSerializer.Serialize(new { x = text.ToString() }));
        using var row = JsonDocument.Parse(CommandLine.Expect("query", "RETURN $x AS x", "--params", file, "--format", "jsonl", "--graph", folder["g.rgraph"]));
        Assert.True(text.ToString() == row.RootElement.GetProperty("x").GetString(), $"seed {seed}");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("RETURN 1", false)]
    [InlineData("RETURN 1;", true)]
    [InlineData("RETURN 1; // x", true)]
    [InlineData("RETURN 1; /* x", false)]
    [InlineData("RETURN 1; /*/ x", false)]
    [InlineData("RETURN ';", false)]
    [InlineData("RETURN ';'", false)]
    [InlineData("RETURN `a;", false)]
    [InlineData("RETURN 'it\\'s;", false)]
    [InlineData("RETURN 1; RETURN", false)]
    [InlineData("// RETURN;\n", false)]
    [InlineData("// about\nRETURN 1;", true)]
    [InlineData(" \n ", true)]
    public void A_text_is_complete_when_nothing_is_left_open(string text, bool expected) => Assert.Equal(expected, StatementSplitter.IsComplete(text));

    [Fact]
    public void Places_of_statements_refer_to_the_whole_text()
    {
        const string Text = " RETURN 1 ;\n// c\nRETURN 2; ";
        Assert.All(StatementSplitter.Split(Text), statement => Assert.Equal(statement.Text, Text.Substring(statement.Start, statement.Text.Length)));
        Assert.Equal(["RETURN 1", "// c\nRETURN 2"], StatementSplitter.Split(Text).Select(statement => statement.Text));
    }

    private static string Rows(string text, string format)
    {
        using var folder = new WorkFolder();
        CommandLine.Expect("query", "--write", Graph, "--graph", folder["g.rgraph"]);
        return CommandLine.Expect("query", text, "--graph", folder["g.rgraph"], "--format", format);
    }
}
