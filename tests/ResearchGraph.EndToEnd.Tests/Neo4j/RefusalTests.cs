using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>What can be wrong with server, user, database or statement: a message that says what to do, and an exit code.</summary>
[Collection(VerbServerCollection.Name)]
public sealed class RefusalTests(VerbServer server)
{
    private const int Failure = 1;
    private const int Usage = 2;
    private const int Server = 5;

    [ServerFact]
    public void Everything_wrong_with_the_connection_is_told_with_what_to_do()
    {
        string[] load = ["load", "--graph", server.Seeds];
        AssertFails(Server, "NEO4J_PASSWORD", CommandLine.Run([.. load, "--neo4j", VerbServer.AddressOf(server.Variables, password: "hunter2-wrong")]));
        AssertFails(Server, "SHOW DATABASES", server.Run([.. load, "--database", "nope"]));
        AssertFails(Server, "'no-such-host.invalid' is not known", CommandLine.Run([.. load, "--neo4j", "http://no-such-host.invalid:7474"]));
        AssertFails(Server, "See that the server runs", CommandLine.Run([.. load, "--neo4j", "http://127.0.0.1:1"]));
        AssertFails(Usage, "expected neo4j://host", CommandLine.Run([.. load, "--neo4j", "ftp://ann:hunter2-wrong@host"]));
        AssertFails(Server, "[RG8001]", CommandLine.Run("query", "RETURN 1", "--neo4j", "http://127.0.0.1:1"));
        AssertFails(Server, "[RG8004]", CommandLine.Run("pull", "--graph", "never.rgraph", "--neo4j", VerbServer.AddressOf(server.Variables, password: "hunter2-wrong")));
        Assert.False(File.Exists("never.rgraph"));
    }

    [ServerFact]
    public void A_statement_that_fails_is_told_with_its_place_and_changes_nothing()
    {
        server.Empty();
        AssertFails(Failure, "2 | RETURN 2 RETRN 1\n  |          ^", server.Run("query", "RETURN 1;\nRETURN 2 RETRN 1"));
        AssertFails(Failure, "--write allows that", server.Run("query", "CREATE (:X)"));
        AssertFails(Failure, "/ by zero", server.Run("query", "RETURN 1 / 0 AS x"));
        AssertFails(Failure, "Expected parameter(s): x", server.Run("query", "RETURN $x"));
        AssertFails(Failure, "did not answer within 1 s", server.Run("query", "--timeout", "1", "UNWIND range(1, 30000000) AS x WITH x WHERE x % 3 = 4 RETURN count(x)"));
        Assert.Equal("{\"nodes\":0}\n", server.Expect("query", "--format", "jsonl", "MATCH (n) RETURN count(n) AS nodes"));
    }

    [ServerFact]
    public void Changes_remarks_and_plans_of_the_server_are_shown()
    {
        server.Empty();
        var written = server.Run("query", "--write", "CREATE (a:X {k: $k})-[:R]->(:Y) RETURN a.k AS k", "--param", "k=[1, 2]", "--format", "jsonl");
        Assert.Equal("{\"k\":[1,2]}\n", written.Out);
        Assert.Contains("2 nodes created, 1 relationship created", written.Error, StringComparison.Ordinal);
        Assert.Contains("Nope", server.Run("query", "MATCH (n:Nope) RETURN n").Error, StringComparison.Ordinal);
        Assert.Contains("+ProduceResults", server.Expect("query", "EXPLAIN MATCH (n:X) RETURN n.k"), StringComparison.Ordinal);
        Assert.Contains("rows", server.Expect("query", "PROFILE MATCH (n:X) RETURN n.k"), StringComparison.Ordinal);
        var row = server.Expect("query", "MATCH p = (:X)-[]->(:Y) RETURN p", "--format", "jsonl");
        Assert.Contains("\"type\":\"R\"", row, StringComparison.Ordinal);
        Assert.Contains("\"labels\":[\"Y\"]", row, StringComparison.Ordinal);
    }

    private static void AssertFails(int code, string message, CommandResult result)
    {
        Assert.True(result.ExitCode == code, $"{result.ExitCode}: {result.Error}");
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Out + result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
