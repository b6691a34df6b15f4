using System.Diagnostics;

namespace ResearchGraph.Testing;

/// <summary>
/// A throw-away Neo4j server of the folder beside the repository: loopback only, all it has in a temporary folder, stopped and removed
/// when disposed. Not thread-safe.
/// </summary>
public sealed class Neo4jServer : IDisposable
{
    private readonly string _tool;

    private Neo4jServer(string tool)
    {
        _tool = tool;
        // A test run that is ended from outside disposes nothing: the process's end stops the server all the same.
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
    }

    /// <summary>Why no server can be started here; null where one can.</summary>
    public static string? WhyNone => Tool is null
        ? "not run: there is no ../shared/neo4j to start a Neo4j server from"
        : null;

    /// <summary>All it has, <c>logs</c> and <c>conf</c> included.</summary>
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("neo4j-test-").FullName;

    /// <summary>How it is reached: NEO4J_URI (Bolt), NEO4J_HTTP_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE; empty until it was started.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; private set; } = new Dictionary<string, string>();

    private static string? Tool =>
        Repository.Shared is { } shared && Path.Combine(shared, "neo4j", "neo4j") is var tool && File.Exists(tool) ? tool : null;

    /// <summary>A server that is not started yet.</summary>
    public static Neo4jServer Prepare() => new(Tool ?? throw new InvalidOperationException(WhyNone));

    /// <summary>Starts a server on free ports.</summary>
    /// <param name="options">Further options of the script that starts it.</param>
    public static Neo4jServer Start(params string[] options)
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

    /// <summary>Starts it on the data it has; ports that it had stay.</summary>
    public void Restart(params string[] options)
    {
        string[] ports = Variables.Count == 0 ? [] : ["--http", PortOf("NEO4J_HTTP_URI"), "--bolt", PortOf("NEO4J_URI")];
        string[] memory = options.Contains("--heap") ? [] : ["--heap", "768m", "--pagecache", "128m"];
        Run(["start", Directory, .. memory, .. ports, .. options]);
        Variables = File.ReadLines(Path.Combine(Directory, "env")).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
    }

    /// <summary>Stops it in order.</summary>
    public void Stop() => Run(["stop", Directory]);

    /// <summary>Ends it as a crash would.</summary>
    public void Kill() => Run(["stop", Directory, "--kill"]);

    /// <summary>Runs <c>neo4j-admin</c> on its data; the server must be stopped.</summary>
    public void Admin(params string[] arguments) => Run(["admin", Directory, .. arguments]);

    /// <summary>A program that stands in for <c>neo4j-admin</c>, on its data.</summary>
    public string AdminScript()
    {
        var path = Path.Combine(Directory, "neo4j-admin");
        File.WriteAllText(path, $"#!/bin/sh\nexec '{_tool}' admin '{Directory}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        Remove();
    }

    private void OnProcessExit(object? sender, EventArgs e) => Remove();

    private void Remove()
    {
        if (!System.IO.Directory.Exists(Directory)) return;
        Kill();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    private string PortOf(string variable) => new Uri(Variables[variable]).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Run(string[] arguments)
    {
        var output = Path.Combine(Directory, "tool.log");
        // The server inherits the streams of the script and would hold pipes open: a file cannot block.
        var start = new ProcessStartInfo("/bin/bash", ["-c", "exec \"$@\" > \"$0\" 2>&1", output, _tool, .. arguments]);
        // A server that lives for a minute is not worth the second compiler, which takes half of that minute.
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"neo4j {arguments[0]} failed: {File.ReadAllText(output)}");
    }
}
