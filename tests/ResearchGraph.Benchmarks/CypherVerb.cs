using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ResearchGraph.Cypher;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;
using ResearchGraph.Testing;

namespace ResearchGraph.Benchmarks;

/// <summary><c>cypher</c>: loads a generated graph, saves and opens it, and times the benchmark's queries on it.</summary>
internal static class CypherVerb
{
    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "How often each query is timed, after one run that is not.", DefaultValueFactory = _ => 7 };
        var peers = new Option<DirectoryInfo?>("--peers") { Description = "A folder with the npm packages of the peers, which are then timed too." };
        var plans = new Option<bool>("--plans") { Description = "Also print the plan of each query." };
        var only = new Option<string?>("--only") { Description = "Only the query of this name." };
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where generate.py put the CSV files." };
        var command = new Command("cypher", "Time the benchmark queries on a generated graph.") { runs, peers, plans, only, folder };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder).FullName, parsed.GetValue(runs), parsed.GetValue(peers), parsed.GetValue(plans), parsed.GetValue(only)));
        return command;
    }

    private static int Run(string folder, int runs, DirectoryInfo? peers, bool showPlans, string? only)
    {
        if (Repository.Shared is not { } shared || !Directory.Exists(Path.Combine(shared, "bench", "cypher")))
        {
            Console.Error.WriteLine("The folder ../shared/bench/cypher with the queries is not beside the repository.");
            return 1;
        }
        var bench = Path.Combine(shared, "bench", "cypher");
        var file = Path.Combine(folder, "bench.rgraph");
        var start = Stopwatch.GetTimestamp();
        GraphFile.Save(CypherData.Load(folder), file);
        Print("load and save", start);
        var engine = new CypherEngine();
        start = Stopwatch.GetTimestamp();
        using var opened = GraphFile.Open(file);
        var first = Answer(engine, opened.Snapshot, "MATCH (a:Author {id: 1}) RETURN a.name");
        Print("open to first answer " + first[0], start);
        foreach (var query in Queries(bench).Where(query => only is null || query.Id == only)) Time(engine, opened.Snapshot, query, runs, showPlans);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident MB {Environment.WorkingSet / 1048576}"));
        if (peers is not null) RunPeers(bench, folder, peers.FullName, runs);
        return 0;
    }

    private static IEnumerable<(string Id, string Text)> Queries(string bench)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(bench, "queries.json")));
        return [.. document.RootElement.EnumerateArray().Select(query => (query.GetProperty("id").GetString()!, query.GetProperty("text").GetString()!))];
    }

    private static void Time(CypherEngine engine, GraphSnapshot graph, (string Id, string Text) query, int runs, bool showPlans)
    {
        var rows = Answer(engine, graph, query.Text);
        // Warm: compiled code settles within the first second.
        var warm = Stopwatch.StartNew();
        for (var i = 0; i < 200 && warm.ElapsedMilliseconds < 500; i++) Answer(engine, graph, query.Text);
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Answer(engine, graph, query.Text);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{query.Id,-12} {times[runs / 2],10:F3} ms  (min {times[0]:F3}, max {times[^1]:F3})  {rows.Count} rows, first {rows.FirstOrDefault()}"));
        if (showPlans) Console.WriteLine(engine.Execute(graph, "PROFILE " + query.Text) is var profiled && profiled.Rows.Count() >= 0 ? profiled.Plan.ToString() : "");
    }

    private static List<string> Answer(CypherEngine engine, GraphSnapshot graph, string text) =>
        [.. engine.Execute(graph, text).Rows.Select(row => string.Join(" | ", row.Select(value => value.Kind == ValueKind.String ? value.AsString() : value.ToString())))];

    private static void Print(string what, long start) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms"));

    private static void RunPeers(string bench, string folder, string packages, int runs)
    {
        foreach (var peer in new[] { "kuzu", "ladybug", "grafeo" })
        {
            var start = new ProcessStartInfo("node") { WorkingDirectory = packages, UseShellExecute = false };
            foreach (var argument in new[] { Path.Combine(bench, "peers.js"), peer, folder, Path.Combine(folder, peer + ".db"), runs.ToString(CultureInfo.InvariantCulture) }) start.ArgumentList.Add(argument);
            using var process = Process.Start(start);
            process?.WaitForExit();
        }
    }
}
