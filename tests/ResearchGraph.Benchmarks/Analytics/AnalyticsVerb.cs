using System.Globalization;

namespace ResearchGraph.Benchmarks.Analytics;

/// <summary>The verb <c>analytics</c>: times every kernel on edge lists, beside igraph where asked for.</summary>
internal static class AnalyticsVerb
{
    public const string Usage = "usage: analytics GRAPH… [--kernels NAME,NAME…] [--runs N] [--threads N] [--igraph]";

    public static int Run(string[] args)
    {
        var graphs = new List<string>();
        var (runs, threads, igraph) = (3, 0, false);
        string[]? only = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--igraph") igraph = true;
            else if (args[i] == "--kernels" && i + 1 < args.Length) only = args[++i].Split(',');
            else if (args[i] == "--runs" && i + 1 < args.Length && TryCount(args[i + 1], out runs)) i++;
            else if (args[i] == "--threads" && i + 1 < args.Length && TryCount(args[i + 1], out threads)) i++;
            else if (args[i].StartsWith('-')) return Fail($"found '{args[i]}', expected an option of: {Usage}");
            else if (!File.Exists(args[i])) return Fail($"{args[i]}: no such file");
            else graphs.Add(args[i]);
        }
        if (graphs.Count == 0) return Fail(Usage);
        foreach (var graph in graphs) Compare(graph, only, runs, threads, igraph);
        return 0;
    }

    private static void Compare(string path, string[]? only, int runs, int threads, bool igraph)
    {
        Console.WriteLine($"{Path.GetFileName(path)}, median of {runs}, {(threads == 0 ? Environment.ProcessorCount : threads)} threads");
        var cases = new KernelCases(path, threads);
        foreach (var (name, run) in cases.All)
        {
            if (only is not null && !only.Contains(name)) continue;
            // igraph right before ours: on a busy machine only neighbours in time compare.
            var theirs = igraph ? IgraphTimes.Measure(path, runs, name) : [];
            var (seconds, processor, check) = Stopwatches.Median(runs, run);
            var line = string.Create(CultureInfo.InvariantCulture, $"{name,-22}{seconds,12:0.00000} s {processor,12:0.00000} s cpu  {check}");
            if (theirs.TryGetValue(name, out var their))
                line += string.Create(CultureInfo.InvariantCulture, $"  |  igraph {their.Seconds:0.00000} s  {their.Check}  ratio {their.Seconds / seconds:0.0}");
            Console.WriteLine(line);
        }
    }

    private static bool TryCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
