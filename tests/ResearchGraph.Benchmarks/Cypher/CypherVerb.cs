using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResearchGraph.Cypher;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Testing;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary><c>cypher</c>: the same CSV files and queries in this engine and in the embedded peers, one process an engine, in turns.</summary>
internal static class CypherVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where generate.py of the benchmark, or the verb cypher-data, put the CSV files." };
        var set = new Option<string?>("--set") { Description = "Schema and queries (default: the ten queries beside the repository); see research.json." };
        var runs = new Option<int>("--runs") { Description = "How often each query is timed.", DefaultValueFactory = _ => 7 };
        var warm = new Option<int>("--warm") { Description = "Milliseconds of runs before that, for every engine alike.", DefaultValueFactory = _ => 500 };
        var limit = new Option<int>("--limit") { Description = "A peer's query that takes more milliseconds is run once.", DefaultValueFactory = _ => 20000 };
        var peers = new Option<string?>("--peers") { Description = "The folder with the npm packages of the peers, which are then timed too." };
        var script = new Option<string>("--peers-script") { Description = "The script that times a peer.", DefaultValueFactory = _ => Path.Combine(BenchSet.Folder, "peer.js") };
        var engines = new Option<string>("--engines") { Description = "Which peers.", DefaultValueFactory = _ => "kuzu,ladybug,grafeo" };
        var only = new Option<string?>("--only") { Description = "Only these queries, by name, with commas." };
        var plans = new Option<bool>("--plans") { Description = "Also print our profile of each query." };
        var command = new Command("cypher", "Time queries in this engine and in others.") { folder, set, runs, warm, limit, peers, script, engines, only, plans };
        command.SetAction(parsed =>
        {
            if ((parsed.GetValue(set) ?? SharedQueries()) is not { } queries)
            {
                Console.Error.WriteLine("The folder ../shared/bench/cypher with the queries is not beside the repository; give --set.");
                return 1;
            }
            var data = Path.GetFullPath(parsed.GetRequiredValue(folder));
            var request = Prepare(data, queries, parsed.GetValue(only)?.Split(',')) with { Runs = parsed.GetValue(runs), Warm = parsed.GetValue(warm), Limit = parsed.GetValue(limit) };
            var results = new List<EngineRun> { EngineRun.Own(request) };
            if (parsed.GetValue(peers) is { } packages)
                results.AddRange(parsed.GetRequiredValue(engines).Split(',').Select(name => EngineRun.Peer(name, parsed.GetRequiredValue(script), Path.GetFullPath(packages), request)));
            var asked = BenchSet.Read(request.Set).Queries;
            new BenchReport(asked, results).Print(Console.Out);
            if (parsed.GetValue(plans)) PrintPlans(request.File("bench.rgraph"), asked);
            return 0;
        });
        return command;
    }

    private static string? SharedQueries() =>
        Repository.Shared is { } shared && Path.Combine(shared, "bench", "cypher", "queries.json") is var file && File.Exists(file) ? file : null;

    /// <summary>Empties the scratch folder and writes the queries that are asked, and a set without any, into it.</summary>
    private static EngineRequest Prepare(string data, string file, string[]? only)
    {
        var scratch = Path.Combine(data, "engines");
        if (Directory.Exists(scratch)) Directory.Delete(scratch, recursive: true);
        Directory.CreateDirectory(scratch);
        var given = JsonNode.Parse(File.ReadAllText(file))!;
        var queries = given as JsonArray ?? given["queries"]!.AsArray();
        var schema = JsonSerializer.SerializeToNode(BenchSet.Read(file).Schema, JsonSerializerOptions.Web);
        var kept = queries.Where(query => only is null || only.Contains(query!["id"]!.GetValue<string>())).Select(query => query!.DeepClone()).ToArray();
        return new EngineRequest(data, scratch, Write("set.json", kept), Write("empty.json", []), 0, 0, 0);

        string Write(string name, JsonNode[] asked)
        {
            var path = Path.Combine(scratch, name);
            File.WriteAllText(path, new JsonObject { ["schema"] = schema!.DeepClone(), ["queries"] = new JsonArray(asked) }.ToJsonString());
            return path;
        }
    }

    private static void PrintPlans(string path, IReadOnlyList<BenchQuery> queries)
    {
        var engine = new CypherEngine();
        using var file = GraphFile.Open(path);
        foreach (var query in queries)
        {
            var warmed = engine.Execute(file.Snapshot, query.Text).Rows.Count();
            var profiled = engine.Execute(file.Snapshot, "PROFILE " + query.Text);
            Console.WriteLine($"{query.Id}: {profiled.Rows.Count()} rows (before: {warmed})\n{profiled.Plan}");
        }
    }
}
