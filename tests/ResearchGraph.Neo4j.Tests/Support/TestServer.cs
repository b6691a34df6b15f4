using System.Diagnostics;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>A throw-away server of the folder beside the repository, in a temporary folder, stopped when disposed.</summary>
internal sealed class TestServer : IDisposable
{
    private readonly string _directory = System.IO.Directory.CreateTempSubdirectory("neo4j-test-").FullName;
    private readonly string _tool;

    private TestServer(string tool)
    {
        _tool = tool;
        // A test run that is ended from outside disposes nothing: the process's end stops the server all the same.
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    /// <summary>The script that starts servers; null where there is none.</summary>
    public static string? Tool =>
        Repository.Shared is { } shared && Path.Combine(shared, "neo4j", "neo4j") is var tool && File.Exists(tool) ? tool : null;

    public string Directory => _directory;

    public ConnectionSettings Settings { get; private set; } = null!;

    /// <summary>A server that is not started yet.</summary>
    public static TestServer Prepare() => new(Tool ?? throw new InvalidOperationException("There is no server to start."));

    /// <summary>Starts a server on free ports.</summary>
    public static TestServer Start(params string[] options)
    {
        var server = Prepare();
        try
        {
            server.Restart(options);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Starts it again on the data it has; the port stays.</summary>
    public void Restart(params string[] options)
    {
        string[] port = Settings is null ? [] : ["--http", $"{Settings.Address.Port}"];
        Run(["start", _directory, "--heap", "768m", "--pagecache", "128m", .. port, .. options]);
        var variables = EnvironmentFile.Read(Path.Combine(_directory, "env"));
        Settings = ConnectionVariables.Resolve(variables["NEO4J_HTTP_URI"], null, null, _ => null, variables);
    }

    public void Stop() => Run(["stop", _directory]);

    /// <summary>Ends it as a crash would.</summary>
    public void Kill() => Run(["stop", _directory, "--kill"]);

    /// <summary>Runs <c>neo4j-admin</c> on its data; the server must be stopped.</summary>
    public void Admin(params string[] arguments) => Run(["admin", _directory, .. arguments]);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        Remove();
    }

    private void OnProcessExit(object? sender, EventArgs e) => Remove();

    private void Remove()
    {
        if (!System.IO.Directory.Exists(_directory)) return;
        Kill();
        System.IO.Directory.Delete(_directory, recursive: true);
    }

    private void Run(string[] arguments)
    {
        var output = Path.Combine(_directory, "tool.log");
        // The server inherits the streams of the script and would hold pipes open: a file cannot block.
        var start = new ProcessStartInfo("/bin/bash", ["-c", "exec \"$@\" > \"$0\" 2>&1", output, _tool, .. arguments]);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"neo4j {arguments[0]} failed: {File.ReadAllText(output)}");
    }
}
