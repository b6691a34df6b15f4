using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ResearchGraph.Testing;

namespace ResearchGraph.Benchmarks.Analytics;

/// <summary>Times igraph (C) by the script in the shared folder; says so when the script or igraph is missing.</summary>
internal static class IgraphTimes
{
    public static Dictionary<string, (double Seconds, string Check)> Measure(string graph, int runs, string kernel)
    {
        var times = new Dictionary<string, (double, string)>(StringComparer.Ordinal);
        var script = Repository.Shared is null ? "" : Path.Combine(Repository.Shared, "bench", "analytics", "igraph_times.py");
        if (!File.Exists(script))
        {
            Console.WriteLine("igraph is not measured: there is no bench/analytics/igraph_times.py in a shared folder beside the repository");
            return times;
        }
        var start = new ProcessStartInfo(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3") { RedirectStandardOutput = true };
        string[] arguments = [script, graph, runs.ToString(CultureInfo.InvariantCulture), kernel];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            times[root.GetProperty("kernel").GetString()!] = (root.GetProperty("seconds").GetDouble(), root.GetProperty("check").GetString()!);
        }
        process.WaitForExit();
        if (process.ExitCode != 0) Console.WriteLine("igraph is not measured in full: the script failed (it needs python3-igraph)");
        return times;
    }
}
