using System.Text;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cli.Recipes;
using ResearchGraph.Cli.Shell;
using ResearchGraph.Cypher;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Shell;

/// <summary>Entries from a file: what the shell does beside editing.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Statements_and_commands_run_in_turn()
    {
        var result = Run(":format jsonl\nRETURN 1 AS a;\nRETURN\n  2 AS b; RETURN 3 AS c;\n:format csv\n// done\nRETURN 4 AS d");
        Assert.Equal("{\"a\":1}\n{\"b\":2}\n{\"c\":3}\nd\r\n4\r\n", result.Out);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('\u001b', result.Out + result.Error);
    }

    [Fact]
    public void A_script_ends_at_its_first_error_or_exit()
    {
        Assert.Equal((1, "a\r\n1\r\n"), Short(Run(":format csv\nRETURN 1 AS a;\nRETRUN 2;\nRETURN 3;")));
        Assert.Equal((0, "a\r\n1\r\n"), Short(Run(":format csv\nRETURN 1 AS a;\n:exit\nRETURN 3;")));
        Assert.Equal((1, ""), Short(Run("RETURN 'open")));
        Assert.Equal((0, ""), Short(Run("")));
    }

    [Theory]
    [InlineData(":param x=1", "{\"x\":1}")]
    [InlineData(":param x = [1, 'a']", "{\"x\":\"[1, 'a']\"}")]
    [InlineData(":param x [1, \"a\"]", "{\"x\":[1,\"a\"]}")]
    [InlineData(":param x => [1, 'a'] + 2", "{\"x\":[1,\"a\",2]}")]
    [InlineData(":param $x: plain words", "{\"x\":\"plain words\"}")]
    [InlineData(":param y => 20\n:param x => $y + 1", "{\"x\":21}")]
    [InlineData(":param x => date('2024-01-31') + duration('P1D')", "{\"x\":\"2024-02-01\"}")]
    public void Parameters_are_set(string commands, string expected) =>
        Assert.Equal(expected + "\n", Run($":format jsonl\n{commands}\nRETURN $x AS x;").Out);

    [Theory]
    [InlineData(":fromat", "there is no command :fromat (did you mean :format?); :help lists them")]
    [InlineData(":format xml", ":format takes table, csv, json, jsonl, markdown; found 'xml'")]
    [InlineData(":limit many", ":limit takes a whole number or all; found 'many'")]
    [InlineData(":param x", ":param takes NAME=VALUE or NAME => EXPRESSION; found 'x'")]
    [InlineData(":param x => 1 +", "1 | RETURN 1 +")]
    [InlineData(":params x", ":params takes nothing or clear; found 'x'")]
    [InlineData(":source", "expected the name of a file")]
    [InlineData(":source /no/such/file", "/no/such/file")]
    [InlineData(":recipe", "expected the name of a recipe")]
    [InlineData(":recipe devise-edge", "there is no recipe 'devise-edge'; :recipes lists them")]
    [InlineData(":commit", "no transaction is open")]
    [InlineData(":begin\n:begin", "a transaction is open")]
    [InlineData("RETURN $missing;", "Expected a value for the parameter $missing")]
    [InlineData("CREATE (:A);", "--write allows it")]
    public void What_cannot_be_done_is_told(string entry, string message)
    {
        var result = Run(entry);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transaction_is_stored_as_a_whole_or_not_at_all()
    {
        Assert.Equal("2", Count("CREATE (:A);\n:begin\nCREATE (:B);\nCREATE (:C);\nMATCH (n:A) DETACH DELETE n;\n:commit\n"));
        Assert.Equal("2", Count(":begin\nCREATE (:D);\n:rollback\n"));
        Assert.Equal("3", Count(":begin\nCREATE (:E);\nMATCH (n) RETURN count(n);\n:commit"));
        var open = Run(":begin\nCREATE (:F);", write: true);
        Assert.Equal(1, open.ExitCode);
        Assert.Contains("the input ends within a transaction", open.Error, StringComparison.Ordinal);
        Assert.Equal("3", Count(""));
        var stopped = Run(":begin\nCREATE (:G);\nRETURN 1 / 0;\n:commit", write: true);
        Assert.Equal(1, stopped.ExitCode);
        Assert.Equal("3", Count(""));
    }

    [Fact]
    public void A_file_is_run_and_rows_are_capped()
    {
        var file = _folder.Write("some.cypher", "RETURN 1 AS a; UNWIND range(1, 9) AS b RETURN b");
        Assert.Equal("{\"a\":1}\n{\"b\":1}\n{\"b\":2}\n", Run($":format jsonl\n:limit 2\n:source {file}\n").Out);
    }

    [Fact]
    public void The_schema_is_counted()
    {
        var result = Run("CREATE (:A {x: 1})-[:R {w: 1}]->(:B:C {y: 2}), ();\n:schema\n", write: true);
        Assert.Matches(@"(?s)Nodes.*\(no label\) +1.* A +1 +x.* B +1 +y.* C +1 +y.*Relationships.* A +R +B:C +1 +w", result.Out);
        Assert.Contains("the graph is empty", Run("MATCH (n) DETACH DELETE n;\n:schema", write: true).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_command()
    {
        var help = Run(":help").Out;
        Assert.All(Cli.Shell.Commands.ShellCommands.All, command => Assert.Contains($"  {command.Name}", help, StringComparison.Ordinal));
        Assert.Contains("runs the statements of a file", Run(":help source").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Recipes_run_with_parameters_of_the_shell_and_of_the_command()
    {
        var recipes = _folder["recipes"];
        Directory.CreateDirectory(recipes);
        File.WriteAllText(Path.Combine(recipes, "90-sum.cypher"), "// How much?\n// param a: integer = 1 -- x\n// param b: string = \"y\" -- x\n// column s -- x\nRETURN toString($a) + $b AS s");
        Assert.Equal("{\"s\":\"1y\"}\n{\"s\":\"5y\"}\n{\"s\":\"5two words\"}\n{\"s\":\"7z\"}\n", Run(
            ":format jsonl\n:recipe sum\n:param a=5\n:param unknown=1\n:recipe sum\n:recipe sum b=\"two words\"\n:recipe 90 a=7 b=z", recipes).Out);
    }

    [Fact]
    public void Ctrl_C_stops_the_statement_and_not_the_shell()
    {
        using var interrupts = new StopSoon();
        var result = Run("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b);", interrupts: interrupts);
        Assert.Equal(130, result.ExitCode);
        Assert.Contains("stopped; nothing was changed", result.Error, StringComparison.Ordinal);
        Assert.False(interrupts.Stop());
    }

    [Fact]
    public void Names_for_completion_follow_the_graph()
    {
        Run("CREATE (:A)", write: true);
        using var session = GraphFileSession.Open(_folder["g.rgraph"], CypherOptions.Default);
        var (terminal, _, _) = Terminals.InMemory();
        var state = new ShellState(terminal, session, new QueryRunner(terminal, session), () => RecipeBook.Open([]));
        Assert.Equal(["A"], state.Names.Labels);
        state.Run("CREATE (:B {k: 1})-[:R]->()", default);
        Assert.Equal(["A", "B"], state.Names.Labels);
        Assert.Equal(["k"], state.Names.PropertyKeys);
        Assert.Contains("toLower", state.Names.Functions);
        Assert.Contains("db.labels", state.Names.Procedures);
    }

    private string Count(string entries)
    {
        Assert.Equal(0, Run(entries, write: true).ExitCode);
        return Run(":format csv\nMATCH (n) RETURN count(n) AS n;").Out.Split("\r\n")[1];
    }

    private static (int ExitCode, string Out) Short(CommandResult result) => (result.ExitCode, result.Out);

    private CommandResult Run(string entries, string? recipes = null, bool write = false, Interrupts? interrupts = null)
    {
        if (!File.Exists(_folder["g.rgraph"])) CommandLine.Expect("query", "RETURN 1", "--write", "--graph", _folder["g.rgraph"]);
        var (terminal, bytes, error) = Terminals.InMemory();
        using var session = GraphFileSession.Open(_folder["g.rgraph"], CypherOptions.Default with { ReadOnly = !write });
        var state = new ShellState(terminal, session, new QueryRunner(terminal, session), () => RecipeBook.Open(recipes is null ? [] : [recipes]));
        using var usual = new Interrupts();
        var code = new ShellLoop(state, interrupts ?? usual).RunScript(new StringReader(entries));
        return new CommandResult(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>Presses Ctrl-C a little after an entry began.</summary>
    private sealed class StopSoon : Interrupts
    {
        private readonly Timer _timer;

        public StopSoon() => _timer = new Timer(_ => Stop(), null, 100, 100);

        public override void Dispose()
        {
            _timer.Dispose();
            base.Dispose();
        }
    }
}
