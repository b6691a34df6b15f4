using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary>What one engine, alone in its process, did with a set of queries.</summary>
internal sealed class EngineRun
{
    private EngineRun(string name) => Name = name;

    public string Name { get; }

    /// <summary>Load, open (milliseconds) and resident memory (MB), where the engine tells.</summary>
    public Dictionary<string, double> Totals { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, QueryTime> Queries { get; } = new(StringComparer.Ordinal);

    /// <summary>Runs this engine: once to load and ask, once more to open.</summary>
    public static EngineRun Own(EngineRequest request)
    {
        var run = new EngineRun("ours");
        var dll = typeof(EngineRun).Assembly.Location;
        var file = request.File("bench.rgraph");
        foreach (var set in new[] { request.Set, request.EmptySet })
            run.Read("dotnet", null, [dll, "cypher-engine", request.Data, file, set, Text(request.Runs), Text(request.Warm)]);
        return run;
    }

    /// <summary>Runs a peer in the folder of its packages: once to load and ask, once more to open where it stores.</summary>
    public static EngineRun Peer(string name, string script, string packages, EngineRequest request)
    {
        var run = new EngineRun(name);
        var file = request.File(name + ".db");
        foreach (var set in name == "grafeo" ? new[] { request.Set } : [request.Set, request.EmptySet])
            run.Read("node", packages, [script, name, request.Data, file, set, Text(request.Runs), Text(request.Warm), Text(request.Limit)]);
        return run;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Read(string program, string? folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder ?? "" };
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith('{')) Take(JsonDocument.Parse(line).RootElement);
        }
        process.WaitForExit();
        if (process.ExitCode != 0) Console.Error.WriteLine($"{Name} ended with code {process.ExitCode}");
    }

    private void Take(JsonElement line)
    {
        var id = line.GetProperty("id").GetString()!;
        if (id is "load" or "open") Totals[id] = line.GetProperty("ms").GetDouble();
        else if (id == "rss") Totals.TryAdd(id, line.GetProperty("mb").GetDouble());
        else if (line.TryGetProperty("error", out var error)) Queries[id] = new QueryTime(double.NaN, null, error.GetString());
        else Queries[id] = new QueryTime(line.GetProperty("ms").GetDouble(), line.GetProperty("rows"), null);
    }
}

/// <summary>What a run needs to know.</summary>
/// <param name="Data">The folder of the CSV files.</param>
/// <param name="Scratch">Where the engines store; emptied before.</param>
/// <param name="Set">The file of schema and queries.</param>
/// <param name="EmptySet">The same without queries.</param>
/// <param name="Runs">How often each query is timed.</param>
/// <param name="Warm">Milliseconds of runs before that.</param>
/// <param name="Limit">A peer's query that takes more milliseconds is run once.</param>
internal sealed record EngineRequest(string Data, string Scratch, string Set, string EmptySet, int Runs, int Warm, int Limit)
{
    public string File(string name) => Path.Combine(Scratch, name);
}

/// <summary>The median in milliseconds and the rows of a query, or why there are none.</summary>
internal sealed record QueryTime(double Milliseconds, JsonElement? Rows, string? Error);
