using System.CommandLine;
using System.Globalization;

namespace ResearchGraph.Benchmarks.Analytics;

/// <summary>The verb <c>analytics</c>: times every kernel on edge lists, beside igraph where asked for.</summary>
internal static class AnalyticsVerb
{
    public static Command Create()
    {
        var graphs = new Argument<FileInfo[]>("graphs") { Description = "Edge lists.", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
        var kernels = new Option<string[]>("--kernels") { Description = "Only these kernels.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        kernels.AcceptOnlyFromAmong(KernelCases.Names);
        var runs = new Option<int>("--runs") { Description = "Runs of which the median counts.", DefaultValueFactory = _ => 3 };
        var threads = new Option<int>("--threads") { Description = "Threads; 0 for all processors.", DefaultValueFactory = _ => 0 };
        var igraph = new Option<bool>("--igraph") { Description = "Time python3-igraph beside each kernel." };
        var command = new Command("analytics", "Time every graph kernel on edge lists.") { graphs, kernels, runs, threads, igraph };
        command.SetAction(parsed =>
        {
            foreach (var graph in parsed.GetRequiredValue(graphs))
                Compare(graph.FullName, parsed.GetRequiredValue(kernels), Math.Max(1, parsed.GetValue(runs)), parsed.GetValue(threads), parsed.GetValue(igraph));
        });
        return command;
    }

    private static void Compare(string path, string[] only, int runs, int threads, bool igraph)
    {
        Console.WriteLine($"{Path.GetFileName(path)}, median of {runs}, {(threads == 0 ? Environment.ProcessorCount : threads)} threads");
        var cases = new KernelCases(path, threads);
        foreach (var (name, run) in cases.All)
        {
            if (only.Length > 0 && !only.Contains(name)) continue;
            // igraph right before ours: on a busy machine only neighbours in time compare.
            var theirs = igraph ? IgraphTimes.Measure(path, runs, name) : [];
            var (seconds, processor, check) = Stopwatches.Median(runs, run);
            var line = string.Create(CultureInfo.InvariantCulture, $"{name,-22}{seconds,12:0.00000} s {processor,12:0.00000} s cpu  {check}");
            if (theirs.TryGetValue(name, out var their))
                line += string.Create(CultureInfo.InvariantCulture, $"  |  igraph {their.Seconds:0.00000} s  {their.Check}  ratio {their.Seconds / seconds:0.0}");
            Console.WriteLine(line);
        }
        foreach (var name in only.Except(cases.All.Select(entry => entry.Name))) Console.WriteLine($"{name,-22}is not for graphs of this size");
    }
}
