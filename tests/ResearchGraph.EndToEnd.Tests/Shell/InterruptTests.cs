using System.Diagnostics;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Shell;

/// <summary>Ctrl-C on the program itself.</summary>
public sealed class InterruptTests
{
    [Theory]
    [InlineData("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b)")]
    [InlineData("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 CREATE (:A)")]
    public void Ctrl_C_ends_a_query_with_130_and_leaves_the_file(string text)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var folder = new WorkFolder();
        CommandLine.Expect("query", "CREATE (:Kept)", "--write", "--graph", folder["g.rgraph"]);
        var before = File.ReadAllBytes(folder["g.rgraph"]);
        var program = Path.Combine(AppContext.BaseDirectory, "rgraph.dll");
        // A test runner may have been told to ignore the signal; env makes it count again.
        using var process = Process.Start(new ProcessStartInfo(
            "env", ["--default-signal=INT", "dotnet", program, "query", "RETURN 1 AS started; " + text, "--write", "--graph", folder["g.rgraph"], "--format", "csv"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("started", process.StandardOutput.ReadLine());
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("stopped; nothing was changed", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["g.rgraph"]));
    }
}
