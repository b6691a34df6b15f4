using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ResearchGraph.Benchmarks.Cypher;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Import;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Benchmarks;

/// <summary>
/// <c>neo4j FOLDER</c>: loading the graph of <c>shared/bench/cypher</c> (its CSV files), or a graph file, against a plain loop and
/// <c>neo4j-admin</c>, in one run on one machine.
/// </summary>
internal static class Neo4jVerb
{
    private const int PlainRows = 1_000;

    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "A graph file, or the folder that shared/bench/cypher/generate.py wrote." };
        var rounds = new Option<int>("--rounds") { Description = "How often plain loop and load take turns.", DefaultValueFactory = _ => 1 };
        var workers = new Option<int>("--workers") { Description = "Workers of the load.", DefaultValueFactory = _ => new LoadOptions().Workers };
        var batch = new Option<int>("--batch") { Description = "Most rows of a batch of the load.", DefaultValueFactory = _ => new LoadOptions().MaxBatchRows };
        var command = new Command("neo4j", "Rows a second into Neo4j: load, a plain loop, neo4j-admin.") { source, rounds, workers, batch };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(source),
            parsed.GetValue(rounds),
            new LoadOptions { Workers = parsed.GetValue(workers), MaxBatchRows = parsed.GetValue(batch) },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string source, int rounds, LoadOptions options, CancellationToken cancellation)
    {
        if (Repository.Shared is not { } shared || !File.Exists(Path.Combine(shared, "neo4j", "neo4j")))
        {
            Console.Error.WriteLine("There is no ../shared/neo4j to start a server from.");
            return 1;
        }
        using var file = File.Exists(source) ? GraphFile.Open(source) : null;
        var graph = file?.Snapshot ?? CsvLoader.Load(source, BenchSet.Read(Path.Combine(BenchSet.Folder, "research.json")).Schema);
        Console.WriteLine($"{graph.NodeCount:N0} nodes, {graph.RelationshipCount:N0} relationships");
        await WithServerAsync(shared, async (transport, server) =>
        {
            // The first statements of a server are slow for everyone: some of the graph, unmeasured, warms it up for both.
            var some = Part(graph, most: 20_000);
            await PlainLoopAsync(some, transport, print: false);
            await EmptyAsync(transport);
            await Neo4jLoader.LoadAsync(some, transport, options, null, cancellation);
            for (var round = 0; round < rounds; round++)
            {
                // Who goes second finds a warmer server, so they change places.
                if (round % 2 == 0) await MeasurePlainAsync();
                await MeasureLoadAsync();
                if (round % 2 == 1) await MeasurePlainAsync();
            }
            if (rounds % 2 == 0)
            {
                // The plain loop came last.
                await EmptyAsync(transport);
                await Neo4jLoader.LoadAsync(graph, transport, options, null, cancellation);
            }
            var again = await Neo4jLoader.LoadAsync(graph, transport, options, null, cancellation);
            Console.WriteLine($"load again: {again.Seconds:0.0} s, {(again.IsUnchanged ? "nothing changed" : "CHANGED")}");

            async Task MeasurePlainAsync()
            {
                await EmptyAsync(transport);
                var busy = BusySeconds(server);
                await PlainLoopAsync(graph, transport, print: true);
                PrintBusy(server, busy);
            }

            async Task MeasureLoadAsync()
            {
                await EmptyAsync(transport);
                var busy = BusySeconds(server);
                var report = await Neo4jLoader.LoadAsync(graph, transport, options, null, cancellation);
                Print("load", report.Nodes.Sum(count => count.Created), report.NodeSeconds, report.Relationships.Sum(count => count.Created), report.RelationshipSeconds);
                Console.WriteLine($"load in all: {report.Seconds:0.0} s");
                PrintBusy(server, busy);
            }
        });
        BulkImport(shared, graph);
        return 0;
    }

    private static async Task WithServerAsync(string shared, Func<INeo4jTransport, Process, Task> work)
    {
        var directory = Directory.CreateTempSubdirectory("neo4j-bench-").FullName;
        try
        {
            Tool(shared, "start", directory, "--heap", "4g", "--pagecache", "1g");
            var variables = EnvironmentFile.Read(Path.Combine(directory, "env"));
            await using var transport = TransportFactory.Create(
                ConnectionVariables.Resolve(variables["NEO4J_HTTP_URI"], null, null, _ => null, variables));
            using var server = Process.GetProcessById(int.Parse(File.ReadAllText(Path.Combine(directory, "pid")), CultureInfo.InvariantCulture));
            await work(transport, server);
        }
        finally
        {
            Tool(shared, "stop", directory, "--kill");
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>The first nodes of every table, and the relationships among them.</summary>
    private static GraphSnapshot Part(GraphSnapshot graph, int most)
    {
        var (builder, handles) = (new GraphBuilder(), new Dictionary<int, NodeHandle>());
        foreach (var table in graph.NodeTables.ToArray())
        {
            var labels = table.Labels.ToArray().Select(graph.NameOf).ToArray();
            for (var node = table.First; node < table.First + Math.Min(table.Count, most); node++)
            {
                handles[node] = builder.AddNode(labels);
                foreach (var (key, value) in graph.PropertiesOf(new NodeId(node))) builder.SetProperty(handles[node], graph.NameOf(key), value);
            }
        }
        for (var id = 0; id < graph.RelationshipCount; id++)
        {
            var relationship = new RelationshipId(id);
            if (!handles.TryGetValue(graph.SourceOf(relationship).Value, out var source) || !handles.TryGetValue(graph.TargetOf(relationship).Value, out var target)) continue;
            var copy = builder.AddRelationship(graph.NameOf(graph.TypeOf(relationship)), source, target);
            foreach (var (key, value) in graph.PropertiesOf(relationship)) builder.SetProperty(copy, graph.NameOf(key), value);
        }
        return builder.Freeze();
    }

    /// <summary>What a script would do: one request after the other, a thousand rows each, MERGE and SET.</summary>
    private static async Task PlainLoopAsync(GraphSnapshot graph, INeo4jTransport transport, bool print)
    {
        var (nodeClock, nodes) = (Stopwatch.StartNew(), 0);
        foreach (var table in graph.NodeTables.ToArray())
        {
            var label = graph.NameOf(table.Labels[0]);
            await SendAsync(transport, $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:`{label}`) REQUIRE n.id IS UNIQUE", []);
            var statement = $"UNWIND $rows AS row MERGE (n:`{label}` {{id: row.id}}) SET n += row.p";
            foreach (var batch in Enumerable.Range(0, table.Count).Chunk(PlainRows))
            {
                await SendAsync(transport, statement, batch.Select(row => Row(graph, table.Columns, row, ("id", graph.GetProperty(new NodeId(table.First + row), "id")))));
                nodes += batch.Length;
            }
        }
        nodeClock.Stop();
        var (clock, relationships) = (Stopwatch.StartNew(), 0);
        foreach (var table in graph.RelationshipTables.ToArray())
        {
            var groups = Enumerable.Range(0, table.Count).GroupBy(row => (LabelOf(graph, table.Sources[row]), LabelOf(graph, table.Targets[row])));
            foreach (var group in groups)
            {
                var statement = $"UNWIND $rows AS row MATCH (a:`{group.Key.Item1}` {{id: row.a}}) MATCH (b:`{group.Key.Item2}` {{id: row.b}}) "
                    + $"MERGE (a)-[r:`{graph.NameOf(table.Type)}`]->(b) SET r += row.p";
                foreach (var batch in group.Chunk(PlainRows))
                {
                    await SendAsync(transport, statement, batch.Select(row => Row(
                        graph, table.Columns, row, ("a", graph.GetProperty(new NodeId(table.Sources[row]), "id")), ("b", graph.GetProperty(new NodeId(table.Targets[row]), "id")))));
                    relationships += batch.Length;
                }
            }
        }
        if (!print) return;
        Print("plain loop", nodes, nodeClock.Elapsed.TotalSeconds, relationships, clock.Elapsed.TotalSeconds);
        Console.WriteLine($"plain loop in all: {(nodeClock.Elapsed + clock.Elapsed).TotalSeconds:0.0} s");
    }

    private static string LabelOf(GraphSnapshot graph, int node) => graph.NameOf(graph.LabelsOf(new NodeId(node))[0]);

    private static MapValue Row(GraphSnapshot graph, ReadOnlySpan<PropertyColumn?> columns, int row, params ReadOnlySpan<(string, Value)> ends)
    {
        var properties = new List<KeyValuePair<string, Value>>();
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is { } column && column.Has(row)) properties.Add(new(graph.PropertyKeyNames[key], column.Get(row)));
        }
        var entries = new List<KeyValuePair<string, Value>> { new("p", new MapValue(properties)) };
        foreach (var (name, value) in ends) entries.Add(new(name, value));
        return new MapValue(entries);
    }

    private static Task<QueryResult> SendAsync(INeo4jTransport transport, string statement, IEnumerable<MapValue> rows) =>
        transport.RunAsync(QueryRequest.Repeatable(statement, ("rows", new ListValue([.. rows.Select(row => (Value)row)]))), CancellationToken.None);

    private static Task<QueryResult> EmptyAsync(INeo4jTransport transport) => transport.RunAsync(
        new QueryRequest("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS") { IsIdempotent = true, ManagesTransactions = true },
        CancellationToken.None);

    private static void BulkImport(string shared, GraphSnapshot graph)
    {
        var (directory, files) = (Directory.CreateTempSubdirectory("neo4j-bench-").FullName, Directory.CreateTempSubdirectory("neo4j-csv-").FullName);
        try
        {
            var clock = Stopwatch.StartNew();
            var arguments = AdminImportExporter.Write(graph, files).Arguments;
            var written = clock.Elapsed.TotalSeconds;
            clock.Restart();
            Tool(shared, ["admin", directory, .. arguments.Select(argument => argument.Replace("=nodes", $"={files}/nodes", StringComparison.Ordinal)
                .Replace("=relationships-", $"={files}/relationships-", StringComparison.Ordinal))]);
            Console.WriteLine($"neo4j-admin: {written:0.0} s to write the files, {clock.Elapsed.TotalSeconds:0.0} s to import");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
            Directory.Delete(files, recursive: true);
        }
    }

    private static double BusySeconds(Process server)
    {
        server.Refresh();
        return server.TotalProcessorTime.TotalSeconds;
    }

    private static void PrintBusy(Process server, double before) => Console.WriteLine($"  CPU time of the server: {BusySeconds(server) - before:0.0} s");

    private static void Print(string name, long nodes, double nodeSeconds, long relationships, double relationshipSeconds) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {nodes / nodeSeconds:N0} nodes a second, {relationships / relationshipSeconds:N0} relationships a second"));

    private static void Tool(string shared, params string[] arguments)
    {
        // The server inherits the streams of the script and would hold pipes open: a file cannot block.
        var log = Path.GetTempFileName();
        using var process = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", "exec \"$@\" > \"$0\" 2>&1", log, Path.Combine(shared, "neo4j", "neo4j"), .. arguments]))!;
        process.WaitForExit();
        var output = File.ReadAllText(log);
        File.Delete(log);
        if (process.ExitCode != 0) throw new InvalidOperationException($"neo4j {arguments[0]} failed: {output}");
    }
}
