using System.Diagnostics;

namespace ResearchGraph.Benchmarks.Analytics;

/// <summary>Wall-clock medians of warm runs.</summary>
internal static class Stopwatches
{
    private const double LongRun = 20;

    /// <summary>Runs once to warm up, then <paramref name="runs"/> times; work of more than 20 s runs once altogether.</summary>
    /// <returns>The median in seconds, and what the last run returned.</returns>
    public static (double Seconds, string Check) Median(int runs, Func<string> work)
    {
        var (first, check) = Time(work);
        if (first > LongRun) return (first, check);
        var times = new double[runs];
        for (var run = 0; run < runs; run++) (times[run], check) = Time(work);
        Array.Sort(times);
        return ((times[(runs - 1) / 2] + times[runs / 2]) / 2, check);
    }

    private static (double Seconds, string Check) Time(Func<string> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var check = work();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, check);
    }
}
