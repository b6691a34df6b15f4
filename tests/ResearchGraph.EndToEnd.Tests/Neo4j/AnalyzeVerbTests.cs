using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>Scores of <c>analyze</c>: those of a graph file travel with <c>load</c>; those of a database are written where it is.</summary>
[Collection(VerbServerCollection.Name)]
public sealed class AnalyzeVerbTests(VerbServer server)
{
    private const string Scores = "MATCH (a:Author) RETURN a.id, round(a.pageRank, 9) AS r, a.community AS c ORDER BY a.id";

    [ServerFact]
    public void Scores_travel_with_the_graph_and_come_back_from_the_server()
    {
        server.Empty();
        using var folder = new WorkFolder();
        File.Copy(server.Seeds, folder["g.rgraph"]);
        server.Expect("load", "--graph", folder["g.rgraph"]);
        CommandLine.Expect("analyze", "--only", "authors", "--graph", folder["g.rgraph"]);
        server.Expect("load", "--graph", folder["g.rgraph"]);
        var local = CommandLine.Expect("query", Scores, "--format", "jsonl", "--graph", folder["g.rgraph"]);
        Assert.DoesNotContain("\"r\":null", local, StringComparison.Ordinal);
        Assert.Equal(local, server.Expect("query", Scores, "--format", "jsonl"));

        server.Empty();
        server.Expect("load", "--graph", server.Seeds);
        var dry = server.Run("analyze", "--only", "authors", "--dry-run");
        Assert.Contains("\"r\":null", server.Expect("query", Scores, "--format", "jsonl"), StringComparison.Ordinal);
        var written = server.Run("analyze", "--only", "authors");
        Assert.Equal((0, dry.Out), (written.ExitCode, written.Out));
        Assert.Contains("into the database", written.Error, StringComparison.Ordinal);
        Assert.Equal(RanksOf(local), RanksOf(server.Expect("query", Scores, "--format", "jsonl")));
        Assert.Contains("has these scores already", server.Run("analyze", "--only", "authors").Error, StringComparison.Ordinal);

        // A load of the graph file, which has no scores, leaves them; the counts are as they were.
        Assert.Contains("nothing had to be changed", server.Expect("load", "--graph", server.Seeds), StringComparison.Ordinal);
        Assert.Equal(RanksOf(local), RanksOf(server.Expect("query", Scores, "--format", "jsonl")));
        Assert.Equal(VerbServer.CountsOf(server.Seeds), server.Counts());
    }

    // Which number a community gets depends on the order of nodes, which is another after pulling.
    private static List<string> RanksOf(string rows) =>
        [.. rows.Split('\n').Select(row => row.Split(",\"c\"")[0])];
}
