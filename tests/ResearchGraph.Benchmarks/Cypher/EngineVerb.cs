using System.CommandLine;
using System.Diagnostics;
using System.Runtime;
using System.Text.Json;
using ResearchGraph.Cypher;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary>
/// <c>cypher-engine</c>: this engine alone in a process, printing what <c>peer.js</c> prints of the others. Where the graph file is
/// missing it loads and saves, otherwise it opens the file and answers one query.
/// </summary>
internal static class EngineVerb
{
    public static Command Create()
    {
        var data = new Argument<string>("data") { Description = "The folder of the CSV files." };
        var file = new Argument<string>("file") { Description = "The graph file." };
        var set = new Argument<string>("set") { Description = "The schema and the queries." };
        var runs = new Argument<int>("runs") { DefaultValueFactory = _ => 7, Description = "How often each query is timed." };
        var warm = new Argument<int>("warm") { DefaultValueFactory = _ => 500, Description = "Milliseconds of runs that are not timed." };
        var command = new Command("cypher-engine", "What the verb cypher starts, once an engine.") { data, file, set, runs, warm };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetRequiredValue(data), parsed.GetRequiredValue(file), BenchSet.Read(parsed.GetRequiredValue(set)), parsed.GetValue(runs), parsed.GetValue(warm)));
        return command;
    }

    private static int Run(string data, string path, BenchSet set, int runs, int warm)
    {
        var isFresh = !File.Exists(path);
        var engine = new CypherEngine();
        var start = Stopwatch.GetTimestamp();
        if (isFresh) GraphFile.Save(CsvLoader.Load(data, set.Schema), path);
        if (isFresh) Print(("id", "load"), ("ms", Milliseconds(start)));
        start = Stopwatch.GetTimestamp();
        using var file = GraphFile.Open(path);
        var nodes = set.Schema.Nodes[0];
        if (Rows(engine, file.Snapshot, $"MATCH (n:{nodes.Label} {{id: 1}}) RETURN n.{nodes.Columns[0].Name}").Count != 1) throw new InvalidDataException("There is no node 1.");
        if (!isFresh) Print(("id", "open"), ("ms", Milliseconds(start)));
        // What loading left behind is no part of the graph: a server would have started from the file.
        if (isFresh) Compact();
        foreach (var query in set.Queries) Time(engine, file.Snapshot, query, runs, warm);
        Print(("id", "rss"), ("mb", Environment.WorkingSet / 1048576.0));
        return 0;
    }

    private static void Compact()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static void Time(CypherEngine engine, GraphSnapshot graph, BenchQuery query, int runs, int warm)
    {
        try
        {
            var rows = Rows(engine, graph, query.Text);
            var warming = Stopwatch.StartNew();
            for (var i = 0; i < 200 && warming.ElapsedMilliseconds < warm; i++) Rows(engine, graph, query.Text);
            var times = new double[runs];
            for (var i = 0; i < runs; i++)
            {
                var start = Stopwatch.GetTimestamp();
                rows = Rows(engine, graph, query.Text);
                times[i] = Milliseconds(start);
            }
            Array.Sort(times);
            Print(("id", query.Id), ("ms", times[runs / 2]), ("min", times[0]), ("max", times[^1]), ("rows", rows.Select(row => row.Select(Plain))));
        }
        catch (ResearchGraph.Cypher.Diagnostics.CypherException error)
        {
            Print(("id", query.Id), ("error", error.Message));
        }
    }

    private static List<IReadOnlyList<Value>> Rows(CypherEngine engine, GraphSnapshot graph, string text) => [.. engine.Execute(graph, text).Rows];

    private static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.String => value.AsString(),
        ValueKind.List => value.AsList().Select(Plain),
        _ => value.ToString(),
    };

    private static double Milliseconds(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;

    private static void Print(params ReadOnlySpan<(string Name, object Value)> fields)
    {
        var line = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in fields) line.Add(name, value);
        Console.WriteLine(JsonSerializer.Serialize(line));
    }
}
