using System.Diagnostics;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>A throw-away server in a temporary folder that holds the graph; started once, stopped in any case.</summary>
public sealed class ReferenceServer : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("reference-server-").FullName;

    /// <summary>Starts it, unless no test that needs it runs.</summary>
    public ReferenceServer()
    {
        if (ReferenceFactAttribute.Tool is null) return;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        try
        {
            // The quick compiler alone: the server lives for a minute. Names of transactions are drawn by lot, by default from 65,536, and
            // where two open ones draw the same the server ends both.
            Run([
                "start", _directory, "--no-auth", "--heap", "768m", "--pagecache", "64m",
                "--set", "server.jvm.additional=-XX:TieredStopAtLevel=1", "--set", "internal.server.queryapi.transactionid_length=8",
            ]);
            Client = new ReferenceClient(new Uri(Environment(_directory)));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Asks it; null where there is none.</summary>
    public ReferenceClient? Client { get; private set; }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        Client?.Dispose();
        Client = null;
        Remove();
    }

    private static string Environment(string directory)
    {
        const string Name = "NEO4J_HTTP_URI=";
        return File.ReadAllLines(Path.Combine(directory, "env")).First(line => line.StartsWith(Name, StringComparison.Ordinal))[Name.Length..];
    }

    // A test run that is ended from outside disposes nothing: the end of the process stops the server all the same.
    private void OnProcessExit(object? sender, EventArgs e) => Remove();

    private void Remove()
    {
        if (!Directory.Exists(_directory)) return;
        if (File.Exists(Path.Combine(_directory, "pid"))) Run(["stop", _directory, "--kill"]);
        Directory.Delete(_directory, recursive: true);
    }

    private void Run(string[] arguments)
    {
        var output = Path.Combine(_directory, "tool.log");
        // The server inherits the streams of the script and would hold pipes open: a file cannot block.
        var start = new ProcessStartInfo("/bin/bash", ["-c", "exec \"$@\" > \"$0\" 2>&1", output, ReferenceFactAttribute.Tool!, .. arguments]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"neo4j {arguments[0]} failed: {File.ReadAllText(output)}");
    }
}
