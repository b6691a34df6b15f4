using System.Diagnostics;
using System.Text;
using ResearchGraph.Cli;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cypher;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>Another process writes the graph file between the look at it and its replacement: what that wrote stays.</summary>
public sealed class ConflictTests : IDisposable
{
    private const string Papers = """
        {"title":"On engines","abstract":"We prune the KV cache.","authors":["Ada Lovelace","Alan Turing"],"date":{"text":"2025","year":2025}}
        {"title":"On machines","abstract":"We quantize weights.","authors":["Ada Lovelace"],"date":{"text":"2025","year":2025}}
        """;

    private readonly WorkFolder _folder = new();

    public ConflictTests() => CommandLine.Expect("build", _folder.Write("papers.jsonl", Papers), "--graph", Graph);

    private string Graph => _folder["g.rgraph"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_session_stores_nothing_over_changes_of_others_and_goes_on_from_them()
    {
        using var session = GraphFileSession.Open(Graph, CypherOptions.Default);
        WriteFromOutside();
        var error = Assert.Throws<GraphChangedException>(() => Run(session, "CREATE (:Mine)"));
        Assert.Contains("was changed by another program since it was opened here", error.Message, StringComparison.Ordinal);
        AssertOnlyTheirsIsThere();

        Run(session, "CREATE (:Mine)");
        Assert.Equal((1, 1), (Count("Theirs"), Count("Mine")));
    }

    [Fact]
    public void A_transaction_meets_changes_of_others_when_it_is_stored()
    {
        using var session = GraphFileSession.Open(Graph, CypherOptions.Default);
        session.Begin();
        Run(session, "CREATE (:Mine)");
        WriteFromOutside();
        Run(session, "CREATE (:Mine)");
        Assert.Throws<GraphChangedException>(session.Commit);
        Assert.False(session.InTransaction);
        AssertOnlyTheirsIsThere();
    }

    [Fact]
    public void Analyze_stores_nothing_over_changes_of_others()
    {
        using var error = new FirstWrite(WriteFromOutside);
        using var output = new StringWriter();
        var code = Program.Run(["analyze", "--graph", Graph], new Terminal(CommandLine.Plain(output), CommandLine.Plain(error), Stream.Null));
        Assert.True(error.IsWritten);
        Assert.Equal(1, code);
        Assert.Contains("nothing was stored. Run it again", error.Text, StringComparison.Ordinal);
        AssertOnlyTheirsIsThere();

        CommandLine.Expect("analyze", "--graph", Graph);
        Assert.Equal(1, Count("Theirs"));
    }

    [Fact]
    public void Adding_papers_stores_nothing_over_changes_of_others()
    {
        var added = _folder.Write("more.jsonl", """{"title":"On looms","abstract":"","authors":["Ada Lovelace"]}""");
        var request = new BuildRequest([added], Graph, Add: true, SkipBad: false, Threads: 2, UserTerms.None);
        var isWritten = false;
        var run = new BuildRun(request, new Progress<ReadProgress>(), _ =>
        {
            if (!isWritten) WriteFromOutside();
            isWritten = true;
        });
        Assert.Throws<GraphChangedException>(() => run.Run(default));
        Assert.True(isWritten);
        AssertOnlyTheirsIsThere();
    }

    [Fact]
    public void A_graph_that_another_program_makes_first_is_the_one_that_is_opened()
    {
        var fresh = _folder["fresh.rgraph"];
        var codes = new int[4];
        Parallel.For(0, codes.Length, number => codes[number] = Start("query", "--write", "--graph", fresh, "CREATE (:Made)"));
        // Who came too late was told so; who was told nothing is in the file.
        Assert.Equal(codes.Count(code => code == 0), int.Parse(CommandLine.Expect("query", "--graph", fresh, "--format", "csv", "MATCH (n:Made) RETURN count(n) AS n").Split("\r\n")[1], null));
        Assert.All(codes, code => Assert.True(code is 0 or 1));
        Assert.Contains(0, codes);
    }

    private void WriteFromOutside() => Assert.Equal(0, Start("query", "--write", "--graph", Graph, "CREATE (:Theirs)"));

    private static int Start(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rgraph.dll"), .. arguments]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void Run(GraphFileSession session, string statement)
    {
        using var result = session.Run(statement, new Dictionary<string, Value>(), default);
    }

    private void AssertOnlyTheirsIsThere()
    {
        Assert.Equal((1, 0, 2), (Count("Theirs"), Count("Mine"), Count("Paper")));
        Assert.Equal("0", Ask("MATCH (n:Author) RETURN count(n.pageRank) AS n"));
        Assert.DoesNotContain(_folder.Names, name => name.Contains(".tmp-", StringComparison.Ordinal));
    }

    private int Count(string label) => int.Parse(Ask($"MATCH (n:{label}) RETURN count(n) AS n"), null);

    private string Ask(string query) => CommandLine.Expect("query", "--graph", Graph, "--format", "csv", query).Split("\r\n")[1];

    /// <summary>Does something before the first text is written to it.</summary>
    private sealed class FirstWrite(Action action) : StringWriter
    {
        private readonly StringBuilder _text = new();

        public bool IsWritten { get; private set; }

        public string Text => _text.ToString();

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string? value)
        {
            if (!IsWritten)
            {
                IsWritten = true;
                action();
            }
            _text.Append(value);
        }
    }
}
