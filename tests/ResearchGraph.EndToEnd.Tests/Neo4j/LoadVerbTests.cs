using System.Text.Json;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary><c>load</c> and <c>pull</c> on a real server. After each step the counts by label and type are equal on both sides.</summary>
[Collection(VerbServerCollection.Name)]
public sealed class LoadVerbTests(VerbServer server)
{
    [ServerFact]
    public void A_graph_is_loaded_loaded_again_added_to_and_pruned()
    {
        server.Empty();
        using var folder = new WorkFolder();
        var listings = Directory.EnumerateFiles(Repository.Listings).Order(StringComparer.Ordinal).ToList();
        var graph = folder["g.rgraph"];
        CommandLine.Expect("build", listings[0], listings[1], "--graph", graph);

        var planned = Load(graph, "--dry-run");
        Assert.Equal("", LinesOf(server.Counts()));
        var first = Load(graph);
        Assert.Equal((planned.Created, 0, 0), (first.Created, first.Updated, first.Unchanged));
        AssertSame(graph);

        var second = Load(graph);
        Assert.Equal((0, 0, first.Created), (second.Created, second.Updated, second.Unchanged));
        AssertSame(graph);

        CommandLine.Expect("build", listings[2], "--add", "--graph", graph);
        var third = Load(graph, "--prune");
        Assert.True(third.Created > 0, $"{third}");
        Assert.True(third.Unchanged > first.Created * 3 / 4, $"{third}");
        AssertSame(graph);

        server.Expect("query", "--write", "MATCH (p:Paper) WITH p ORDER BY p.id LIMIT 1 CREATE (:Foreign {id: 1})-[:MINE]->(:Paper {id: 'mine'})");
        CommandLine.Expect("build", listings[0], "--graph", graph);
        var forecast = Load(graph, "--prune", "--dry-run");
        var fourth = Load(graph, "--prune");
        Assert.Equal((forecast.RemovedNodes, forecast.RemovedRelationships), (fourth.RemovedNodes, fourth.RemovedRelationships));
        Assert.True(fourth is { RemovedNodes: > 100, RemovedRelationships: > 100 }, $"{fourth}");
        Assert.Contains("Foreign,1", server.Counts(), StringComparison.Ordinal);
        server.Expect("query", "--write", "MATCH (n) WHERE n:Foreign OR n.id = 'mine' DETACH DELETE n");
        AssertSame(graph);
    }

    [ServerFact]
    public async Task A_load_that_is_killed_is_simply_run_again()
    {
        server.Empty();
        using var folder = new WorkFolder();
        using (var process = VerbServer.Start(folder[""], server.Variables, "load", "--graph", server.Seeds, "--batch", "40", "--workers", "1"))
        {
            while (!process.HasExited && Number("MATCH ()-[r]->() RETURN count(r)") < 500) await Task.Delay(20);
            Assert.False(process.HasExited, "the load ended before it could be killed");
            process.Kill();
            await process.WaitForExitAsync();
        }
        var rest = Load(server.Seeds);
        Assert.True(rest is { Created: > 0, Unchanged: > 500 }, $"{rest}");
        AssertSame(server.Seeds);
    }

    [ServerFact]
    public void What_was_pulled_is_what_was_loaded_and_local_verbs_work_on_it()
    {
        server.Empty();
        using var folder = new WorkFolder();
        Load(server.Seeds);
        server.Expect("pull", "--graph", folder["pulled.rgraph"]);
        Assert.Equal(VerbServer.CountsOf(server.Seeds), VerbServer.CountsOf(folder["pulled.rgraph"]));
        var again = Load(folder["pulled.rgraph"], "--dry-run");
        Assert.Equal((0, 0, 0), (again.Created, again.Updated, again.RemovedNodes));
        const string query = "MATCH (a:Author)-[w:WROTE]->(p:Paper) RETURN properties(a) AS a, properties(w) AS w, p.title ORDER BY a.id, p.id LIMIT 200";
        Assert.Equal(JsonRows.Of(query, server.Seeds), JsonRows.Of(query, folder["pulled.rgraph"]));
    }

    [ServerFact]
    public void Server_and_secrets_come_from_the_environment_or_a_file()
    {
        server.Empty();
        using var folder = new WorkFolder();
        folder.Write(".env", string.Concat(server.Variables.Select(variable => $"{variable.Key}={variable.Value}\n")));
        using var process = VerbServer.Start(folder[""], new Dictionary<string, string>(), "load", "--graph", server.Seeds);
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Contains("nodes a second", output, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Password, output, StringComparison.Ordinal);
        AssertSame(server.Seeds);
    }

    private void AssertSame(string graph) => Assert.Equal(VerbServer.CountsOf(graph), server.Counts());

    private long Number(string query) => long.Parse(LinesOf(server.Expect("query", "--format", "csv", query)), System.Globalization.CultureInfo.InvariantCulture);

    private static string LinesOf(string csv) => string.Join('\n', csv.Split('\n').Where(line => line.Length > 0 && !line.Any(char.IsLetter)));

    private LoadSummary Load(string graph, params string[] options)
    {
        using var report = JsonDocument.Parse(server.Expect(["load", "--graph", graph, "--json", .. options]));
        var (root, counts) = (report.RootElement, new long[3]);
        foreach (var count in root.GetProperty("nodes").EnumerateArray().Concat(root.GetProperty("relationships").EnumerateArray()))
        {
            counts[0] += count.GetProperty("created").GetInt64();
            counts[1] += count.GetProperty("updated").GetInt64();
            counts[2] += count.GetProperty("unchanged").GetInt64();
        }
        var removal = root.GetProperty("removal");
        return new LoadSummary(counts[0], counts[1], counts[2], removal.GetProperty("nodes").GetInt64(), removal.GetProperty("relationships").GetInt64());
    }

    private sealed record LoadSummary(long Created, long Updated, long Unchanged, long RemovedNodes, long RemovedRelationships);
}
