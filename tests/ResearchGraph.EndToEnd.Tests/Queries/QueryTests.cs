using System.Text.Json;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Queries;

/// <summary><c>rgraph query</c>: where statements come from, what they may do, how they fail.</summary>
public sealed class QueryTests
{
    [Theory]
    [InlineData("RETURN 1 AS a; RETURN 2 AS b;", "a\r\n1\r\nb\r\n2\r\n")]
    [InlineData("RETURN ';' AS a // ; no\n; /* ; */ RETURN `;` FROM_HERE", null)]
    [InlineData("RETURN 'a;\\';' AS a; RETURN \";\" AS b", "a\r\na;';\r\nb\r\n;\r\n")]
    [InlineData("WITH 1 AS `;` RETURN `;` + 1 AS x /* ';' */ ; // the end;", "x\r\n2\r\n")]
    [InlineData(" ; ;\n// nothing\n;", "")]
    public void Statements_of_a_file_are_parted_by_semicolons(string text, string? expected)
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        var result = Run(folder, "-f", folder.Write("q.cypher", text), "--format", "csv");
        Assert.Equal(expected is null ? 1 : 0, result.ExitCode);
        Assert.Equal(expected ?? "", result.Out);
    }

    [Fact]
    public void Nothing_runs_where_one_statement_is_wrong()
    {
        using var folder = new WorkFolder();
        var result = Run(folder, "--write", "CREATE (:A);\nMATCH (n RETURN n;\nCREATE (:B)");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("2 | MATCH (n RETURN n;\n  |          ^^^^^^", result.Error, StringComparison.Ordinal);
        Assert.Equal("0", Count(folder));
    }

    [Fact]
    public void Statements_before_one_that_fails_stay_done()
    {
        using var folder = new WorkFolder();
        Assert.Equal(1, Run(folder, "--write", "CREATE (:A); CREATE (:B {x: 1 / 0}); CREATE (:C)").ExitCode);
        Assert.Equal("1", Count(folder));
    }

    [Theory]
    [InlineData("CREATE (:A)")]
    [InlineData("RETURN 1; MATCH (n) SET n.x = 1")]
    [InlineData("MERGE (:A)")]
    [InlineData("MATCH (n) DETACH DELETE n")]
    public void Without_write_nothing_changes_the_file(string text)
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "CREATE (:Kept)");
        var before = File.ReadAllBytes(folder["g.rgraph"]);
        var result = Run(folder, text);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains("--write allows it", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["g.rgraph"]));
    }

    [Fact]
    public void Explaining_a_statement_that_writes_needs_no_flag_and_writes_nothing()
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        Assert.Contains("+Create", Run(folder, "EXPLAIN CREATE (:A)").Out, StringComparison.Ordinal);
        Assert.Equal("0", Count(folder));
    }

    [Fact]
    public void With_write_a_missing_file_becomes_an_empty_graph_and_without_it_is_an_error()
    {
        using var folder = new WorkFolder();
        Assert.Equal(3, Run(folder, "RETURN 1").ExitCode);
        Assert.Empty(folder.Names);
        Assert.Equal(0, Run(folder, "--write", "CREATE (:A)-[:R]->(:B)").ExitCode);
        Assert.Equal("2", Count(folder));
        Assert.Equal(1, CommandLine.Run("query", "--write", "RETURN 1", "--graph", folder["no/g.rgraph"]).ExitCode);
    }

    [Fact]
    public void Changes_are_counted()
    {
        using var folder = new WorkFolder();
        var result = Run(folder, "--write", "CREATE (:A {x: 1})-[:R]->(:B), (:C)");
        Assert.Equal("3 nodes created, 1 relationship created, 1 property set, 3 labels added\n", result.Error);
    }

    [Theory]
    [InlineData("x=1", "{\"r\":1}")]
    [InlineData("x=1.0", "{\"r\":1.0}")]
    [InlineData("x=\"1\"", "{\"r\":\"1\"}")]
    [InlineData("x=plain text", "{\"r\":\"plain text\"}")]
    [InlineData("x=a=b", "{\"r\":\"a=b\"}")]
    [InlineData("x=", "{\"r\":\"\"}")]
    [InlineData("x=null", "{\"r\":null}")]
    [InlineData("x=[1, 2.5, {\"k\": true}]", "{\"r\":[1,2.5,{\"k\":true}]}")]
    [InlineData("x=9223372036854775807", "{\"r\":9223372036854775807}")]
    [InlineData("x=9223372036854775808", "{\"r\":9.223372036854776E+18}")]
    public void Parameters_are_JSON_or_else_text(string pair, string expected)
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        Assert.Equal(expected + "\n", Run(folder, "RETURN $x AS r", "--param", pair, "--format", "jsonl").Out);
    }

    [Fact]
    public void Parameters_of_the_command_line_go_before_those_of_a_file()
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        var file = folder.Write("p.json", "{\"x\": 1, \"y\": [2]}");
        Assert.Equal("{\"x\":3,\"y\":[2]}\n", Run(folder, "RETURN $x AS x, $y AS y", "--params", file, "-p", "x=3", "--format", "jsonl").Out);
        foreach (var bad in (string[])["[1]", "{", "nope"])
            Assert.Equal(1, Run(folder, "RETURN 1", "--params", folder.Write("bad.json", bad)).ExitCode);
        Assert.Contains("name=value", Run(folder, "RETURN 1", "--param", "=3").Error, StringComparison.Ordinal);
        Assert.Contains("Expected a value for the parameter $x", Run(folder, "RETURN $x").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (n:Persn) RETURN n", "The graph has no label Persn. Did you mean Person?")]
    [InlineData("MATCH ()-[:KNOW]->() RETURN 1", "The graph has no relationship type KNOW. Did you mean KNOWS?")]
    [InlineData("MATCH (n:Person) RETURN n.nam", "The graph has no property nam. Did you mean name?")]
    public void A_name_that_the_graph_lacks_is_a_remark_with_the_nearest(string text, string remark)
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "CREATE (:Person {name: 'x'})-[:KNOWS]->(:Person)");
        var result = Run(folder, text);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(remark, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (person) RETURN persn.name", "Did you mean person?", "1 | MATCH (person) RETURN persn.name\n  |                       ^^^^^")]
    [InlineData("RETRUN 1", "Did you mean RETURN?", "1 | RETRUN 1\n  | ^^^^^^")]
    [InlineData("RETURN '你好' + nam", "", "1 | RETURN '你好' + nam\n  |")]
    public void An_error_shows_the_place_and_the_nearest_name(string text, string hint, string place)
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        var result = Run(folder, text);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
        Assert.Contains(place, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--timeout", "0.05", "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)", "limit")]
    [InlineData("--memory", "1", "UNWIND range(1, 3000000) AS a RETURN size(collect(a))", "RG4212")]
    public void Limits_end_a_statement_and_not_the_process(string option, string value, string text, string word)
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        var result = Run(folder, text, option, value);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(word, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--timeout", "0")]
    [InlineData("--timeout", "-1")]
    [InlineData("--memory", "0")]
    [InlineData("--limit", "-1")]
    [InlineData("--format", "xml")]
    public void Options_out_of_range_are_usage_errors(string option, string value)
    {
        using var folder = new WorkFolder();
        Assert.Equal(2, Run(folder, "RETURN 1", option, value).ExitCode);
    }

    [Fact]
    public void A_text_and_a_file_at_once_are_a_usage_error()
    {
        using var folder = new WorkFolder();
        Assert.Equal(2, Run(folder, "RETURN 1", "-f", "x").ExitCode);
        Assert.Equal(2, Run(folder, "RETURN 1", "-r", "1").ExitCode);
    }

    [Fact]
    public void A_file_that_is_no_text_is_an_error()
    {
        using var folder = new WorkFolder();
        File.WriteAllBytes(folder["q.cypher"], [0x52, 0xff, 0xfe, 0x41]);
        Assert.Contains("expected text in UTF-8", Run(folder, "--write", "-f", folder["q.cypher"]).Error, StringComparison.Ordinal);
        Assert.Equal(1, Run(folder, "--write", "-f", folder["missing.cypher"]).ExitCode);
    }

    [Fact]
    public void A_table_stops_at_its_cap_and_says_so()
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "RETURN 1");
        var cut = Run(folder, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS n RETURN n", "--limit", "2");
        Assert.Contains("the first 2 rows, and there are more; --limit N shows more", cut.Error, StringComparison.Ordinal);
        Assert.Contains("the first 1,000 rows", Run(folder, "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS n RETURN n").Error, StringComparison.Ordinal);
        Assert.Matches("^2 rows in ", Run(folder, "UNWIND range(1, 2) AS n RETURN n", "--limit", "2").Error);
        Assert.Equal("{\"n\":1}\n", Run(folder, "UNWIND range(1, 5) AS n RETURN n", "--limit", "1", "--format", "jsonl").Out);
        Assert.Equal(3000, Run(folder, "UNWIND range(1, 3000) AS n RETURN n", "--format", "jsonl").Out.Count(c => c == '\n'));
    }

    [Fact]
    public void A_plan_is_a_tree_with_rows_and_time_once_it_ran()
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "CREATE (:A {x: 1}), (:A {x: 2})");
        var explained = Run(folder, "EXPLAIN MATCH (a:A) OPTIONAL MATCH (a)-->(b) RETURN a.x, count(b)").Out;
        Assert.Matches(@"(?s)\+ProduceResults.*\+EagerAggregation.*\|\\.*\| \+Expand.*\+NodeByLabelScan", explained);
        Assert.DoesNotContain("rows", explained, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Run(folder, "EXPLAIN MATCH (a:A) RETURN a.x", "--format", "json").Out);
        Assert.Equal("ProduceResults", json.RootElement.GetProperty("operator").GetString());
        var profiled = Run(folder, "PROFILE MATCH (a:A) RETURN a.x", "--limit", "1");
        Assert.Matches(@"\+NodeByLabelScan +a:A +2 +[0-9.]+ ms +[0-9]+%", profiled.Out);
        var lines = Run(folder, "PROFILE MATCH (a:A) RETURN a.x AS x ORDER BY x", "--format", "jsonl");
        Assert.Equal("{\"x\":1}\n{\"x\":2}\n", lines.Out);
        Assert.Contains("+NodeByLabelScan", lines.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_an_object_in_column_order_and_entities_have_their_shapes()
    {
        using var folder = new WorkFolder();
        Run(folder, "--write", "CREATE (:A:B {x: 1, d: date('2024-02-29')})-[:R {w: 0.5}]->(:C)");
        using var json = JsonDocument.Parse(Run(folder, "MATCH p = (a:A)-[r]->(c) RETURN r AS z, a AS y, p AS x", "--format", "json").Out);
        const string Node = """{"id":0,"labels":["A","B"],"properties":{"x":1,"d":"2024-02-29"}}""";
        const string Relationship = """{"id":0,"type":"R","start":0,"end":1,"properties":{"w":0.5}}""";
        const string Other = """{"id":1,"labels":["C"],"properties":{}}""";
        Assert.Equal($"[{{\"z\":{Relationship},\"y\":{Node},\"x\":[{Node},{Relationship},{Other}]}}]", JsonSerializer.Serialize(json));
    }

    private static CommandResult Run(WorkFolder folder, params string[] args) => CommandLine.Run(["query", .. args, "--graph", folder["g.rgraph"]]);

    private static string Count(WorkFolder folder) => Run(folder, "MATCH (n) RETURN count(n) AS n", "--format", "csv").Out.Split("\r\n")[1];
}
