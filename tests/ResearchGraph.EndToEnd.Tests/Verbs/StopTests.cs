using System.Diagnostics;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>Ctrl-C, as a terminal sends it, while a verb is at work.</summary>
public sealed class StopTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [UnixTheory]
    [InlineData("query", "MATCH (a), (b), (c) RETURN count(*)")]
    [InlineData("query", "MATCH (a), (b) RETURN collect(a.name + b.name)")]
    [InlineData("query", "RETURN size([x IN range(1, 10000000) WHERE all(y IN range(1, 100000) WHERE y * x <> 0)])")]
    [InlineData("query", "--write", "MATCH (a), (b), (c) CREATE (:Mine)")]
    [InlineData("query", "--format", "csv", "MATCH (a), (b), (c) RETURN a.name, b.name")]
    public void A_verb_that_is_stopped_says_so_and_changes_nothing(params string[] args)
    {
        using var folder = new WorkFolder();
        File.Copy(seeds.Path, folder["g.rgraph"]);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rgraph.dll"), .. args, "--graph", folder["g.rgraph"]])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        // Before the verb is at work the signal ends the runtime itself, with the same code and without a word.
        while (!process.HasExited && process.TotalProcessorTime < TimeSpan.FromSeconds(1))
        {
            Thread.Sleep(50);
            process.Refresh();
        }
        Assert.False(process.HasExited, "it ended before it could be stopped");
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) kill.WaitForExit();
        process.WaitForExit();
        Assert.Equal((130, "rgraph: stopped; nothing was changed\n"), (process.ExitCode, error.Result));
        Assert.Equal(File.ReadAllBytes(seeds.Path), File.ReadAllBytes(folder["g.rgraph"]));
        Assert.Equal(["g.rgraph"], folder.Names);
        Assert.True(output.Wait(TimeSpan.FromSeconds(60)));
    }

    /// <summary>A theory about signals, which only Unix systems have.</summary>
    private sealed class UnixTheoryAttribute : TheoryAttribute
    {
        public UnixTheoryAttribute()
        {
            if (OperatingSystem.IsWindows()) Skip = "Signals are sent on Unix systems only.";
        }
    }
}
