using System.Diagnostics;

namespace ResearchGraph.Benchmarks.Analytics;

/// <summary>Wall-clock medians of warm runs.</summary>
internal static class Stopwatches
{
    private const double LongRun = 20;

    /// <summary>Runs once to warm up, then <paramref name="runs"/> times; work of more than 20 s runs once altogether.</summary>
    /// <returns>Medians of wall-clock and processor time in seconds, and what the last run returned.</returns>
    public static (double Seconds, double Processor, string Check) Median(int runs, Func<string> work)
    {
        var first = Time(work);
        if (first.Seconds > LongRun) return first;
        var (wall, processor, check) = (new double[runs], new double[runs], "");
        for (var run = 0; run < runs; run++) (wall[run], processor[run], check) = Time(work);
        return (Median(wall), Median(processor), check);
    }

    private static (double Seconds, double Processor, string Check) Time(Func<string> work)
    {
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var check = work();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, check);
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return (times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2;
    }
}
