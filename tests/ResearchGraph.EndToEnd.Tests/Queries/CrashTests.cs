using System.Diagnostics;
using System.Globalization;
using ResearchGraph.Cypher;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Values;
using Xunit.Abstractions;

namespace ResearchGraph.EndToEnd.Tests.Queries;

/// <summary>Writers that are killed, that meet each other, and that run out of room: the file is whole, each statement done or not.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int StatementsPerRun = 200;

    [Fact]
    public void A_writer_killed_at_any_moment_leaves_whole_statements()
    {
        using var folder = new WorkFolder();
        var graph = folder["crash.rgraph"];
        var seconds = Environment.GetEnvironmentVariable("RGRAPH_CRASH_SECONDS") is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : 12;
        var seed = Environment.TickCount;
        var random = new Random(seed);
        output.WriteLine($"seed {seed}");
        Assert.Equal(0, RunToEnd(graph, "RETURN 1"));
        var (done, kills, clock) = (0L, 0, Stopwatch.StartNew());
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            var script = folder.Write("script.cypher", string.Join(";\n", Enumerable.Range((int)done + 1, StatementsPerRun).Select(Statement)));
            using var writer = Start(graph, "-f", script);
            var before = new FileInfo(graph).LastWriteTimeUtc;
            // From the first store on, so that kills fall on writing rather than on starting.
            while (!writer.HasExited && new FileInfo(graph).LastWriteTimeUtc == before && clock.Elapsed.TotalSeconds < seconds + 20) Thread.Sleep(1);
            Thread.Sleep(random.Next(0, 60));
            writer.Kill();
            writer.WaitForExit();
            kills++;
            var found = Check(graph);
            Assert.True(found >= done, $"{found} statements are there after {done} were");
            done = found;
        }
        output.WriteLine($"{kills} kills, {done} statements");
        Assert.True(kills > 0 && done > 0);
        Assert.Equal(0, RunToEnd(graph, Statement((int)done + 1)));
        Assert.Equal(["crash.rgraph", "script.cypher"], folder.Names);
    }

    [Fact]
    public async Task Writers_at_once_lose_nothing_and_readers_see_whole_graphs()
    {
        using var folder = new WorkFolder();
        var graph = folder["shared.rgraph"];
        Assert.Equal(0, RunToEnd(graph, "RETURN 1"));
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var reads = 0;
            for (; !stop.IsCancellationRequested || reads == 0; reads++) Check(graph);
            return reads;
        });
        var stored = 0;
        await Parallel.ForAsync(0, 6, new ParallelOptions { MaxDegreeOfParallelism = 3 }, (_, _) =>
        {
            if (RunToEnd(graph, Statement(0)) == 0) Interlocked.Increment(ref stored);
            return ValueTask.CompletedTask;
        });
        await stop.CancelAsync();
        Assert.True(await reader > 0);
        using var file = GraphFile.Open(graph);
        Assert.Equal(3 * stored, file.Snapshot.NodeCount);
        Assert.True(stored > 0);
    }

    [TmpfsFact]
    public void A_full_disk_changes_nothing_and_says_so()
    {
        using var folder = new WorkFolder();
        var mount = Directory.CreateDirectory(folder["small"]).FullName;
        Assert.Equal(0, Shell("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", mount));
        try
        {
            var graph = Path.Combine(mount, "full.rgraph");
            Assert.Equal(0, RunToEnd(graph, Statement(1)));
            using var writer = Start(graph, "UNWIND range(1, 20000) AS i CREATE (:Big {text: 'text ' + toString(i)})");
            var error = writer.StandardError.ReadToEnd();
            writer.WaitForExit();
            Assert.Equal(1, writer.ExitCode);
            Assert.Contains("space", error, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(1, Check(graph));
            Assert.Equal([graph], Directory.GetFiles(mount));
        }
        finally
        {
            Shell("umount", mount);
        }
    }

    // Three nodes and two relationships, so that half a statement would show.
    private static string Statement(int number) => string.Create(
        CultureInfo.InvariantCulture, $"CREATE (:A {{n: {number}}})-[:R {{n: {number}}}]->(:B {{n: {number}}})-[:R]->(:C {{text: 'text {number}'}})");

    /// <summary>Reads all of the file and gives how many statements are in it.</summary>
    private static long Check(string path)
    {
        using var file = GraphFile.Open(path, new GraphFileOptions { Verification = GraphFileVerification.All });
        var engine = new CypherEngine();
        var row = Assert.Single(engine.Execute(file.Snapshot, "MATCH (n) RETURN count(n) AS nodes, max(n.n) AS last").Rows);
        var (nodes, last) = (row[0].AsInteger(), row[1].Kind == ValueKind.Null ? 0 : row[1].AsInteger());
        var whole = Assert.Single(engine.Execute(file.Snapshot, "MATCH (a:A)-[r:R]->(b:B)-[:R]->(c:C) WHERE a.n = b.n AND r.n = a.n RETURN count(*)").Rows)[0].AsInteger();
        Assert.Equal(nodes, 3 * whole);
        if (last > 0) Assert.Equal(last, whole);
        return whole;
    }

    private static int RunToEnd(string graph, params string[] arguments)
    {
        using var process = Start(graph, arguments);
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process Start(string graph, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rgraph.dll"), "query", "--write", "--graph", graph, .. arguments]) { RedirectStandardError = true })!;

    private static int Shell(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>A test that mounts a small file system, which only the administrator of a Linux machine may.</summary>
    private sealed class TmpfsFactAttribute : FactAttribute
    {
        public TmpfsFactAttribute()
        {
            if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !CanMount()) Skip = "Mounting a small file system needs the administrator of a Linux machine.";
        }

        private static bool CanMount()
        {
            var folder = Directory.CreateTempSubdirectory("rgraph-mount-").FullName;
            try
            {
                if (Shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder) != 0) return false;
                return Shell("umount", folder) == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
            finally
            {
                Directory.Delete(folder);
            }
        }
    }
}
