using System.Diagnostics;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary><c>export --format neo4j-admin</c>, its script run as users run it, and a server on the result.</summary>
public sealed class BulkImportTests
{
    [OwnServerFact]
    public void What_the_script_imports_is_what_load_would_have_written()
    {
        using var folder = new WorkFolder();
        using var server = Neo4jServer.Prepare();
        var graph = folder["g.rgraph"];
        CommandLine.Expect("build", Repository.Listings, "--graph", graph);
        CommandLine.Expect("export", "--format", "neo4j-admin", folder["bulk"], "--graph", graph);

        RunScript(folder["bulk"], server.AdminScript());
        server.Restart();
        string[] there = ["--neo4j", VerbServer.AddressOf(server.Variables)];
        var load = CommandLine.Expect(["load", "--graph", graph, .. there]);
        Assert.Contains("nothing had to be changed", load, StringComparison.Ordinal);
        CommandLine.Expect(["pull", "--graph", folder["pulled.rgraph"], .. there]);
        Assert.Equal(VerbServer.CountsOf(graph), VerbServer.CountsOf(folder["pulled.rgraph"]));
        Assert.Equal(Lines(graph), Lines(folder["pulled.rgraph"]));

        // A database that is set to read-only takes no load, and says so.
        server.Stop();
        server.Restart("--set", "server.databases.default_to_read_only=true");
        CommandLine.Expect("build", Repository.Listings, "--graph", folder["changed.rgraph"]);
        CommandLine.Expect("query", "--write", "MATCH (p:Paper) SET p.note = 'changed'", "--graph", folder["changed.rgraph"]);
        var refused = CommandLine.Run(["load", "--graph", folder["changed.rgraph"], .. there]);
        Assert.Equal(5, refused.ExitCode);
        Assert.Contains("read-only", refused.Error, StringComparison.Ordinal);
        Assert.Contains("[RG8005]", refused.Error, StringComparison.Ordinal);
    }

    private static void RunScript(string bulk, string admin)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", [Path.Combine(bulk, "import.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NEO4J_ADMIN"] = admin },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.DoesNotContain("bad", output.Split("IMPORT DONE")[0], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>All that is in a graph, in an order of its own.</summary>
    private static List<string> Lines(string graph) =>
    [
        .. JsonRows.Of("MATCH (n) UNWIND labels(n) AS label WITH n, label ORDER BY label WITH n, collect(label) AS labels RETURN labels, properties(n)", graph)
            .Concat(JsonRows.Of("MATCH (a)-[r]->(b) RETURN a.id, type(r), properties(r), b.id", graph))
            .Order(StringComparer.Ordinal),
    ];
}
