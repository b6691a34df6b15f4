using System.Diagnostics;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>The program as users start it, a process of its own with piped input.</summary>
[Collection(VerbServerCollection.Name)]
public sealed class ProgramTests(VerbServer server)
{
    [ServerFact]
    public void The_shell_talks_to_the_server()
    {
        server.Empty();
        using var folder = new WorkFolder();
        folder.Write("entries", ":format jsonl\n:param x=7\n:begin\nCREATE (:Kept {x: $x});\n:commit\n:begin\nCREATE (:Forgotten);\n:rollback\nMATCH (n) RETURN labels(n) AS l, n.x AS x;\nRETRUN 1;\nRETURN 2;\n");
        var result = Bash(folder, $"rgraph shell --write --neo4j {server.Variables["NEO4J_HTTP_URI"]} < entries", ("NEO4J_PASSWORD", server.Password));
        Assert.Equal((1, "{\"l\":[\"Kept\"],\"x\":7}\n"), (result.ExitCode, result.Out));
        Assert.Contains("RETRUN", result.Error, StringComparison.Ordinal);
        var reading = Bash(folder, $"echo 'CREATE (:Refused);' | rgraph shell --neo4j {server.Variables["NEO4J_HTTP_URI"]}", ("NEO4J_PASSWORD", server.Password));
        Assert.Equal(1, reading.ExitCode);
        Assert.Contains("--write allows that", reading.Error, StringComparison.Ordinal);
        Assert.Equal("{\"n\":1}\n", server.Expect("query", "--format", "jsonl", "MATCH (n) RETURN count(n) AS n"));
    }

    /// <summary>Runs a script in a folder, in which <c>rgraph</c> is this build of the program, up to its first command that fails.</summary>
    private static CommandResult Bash(WorkFolder folder, string script, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "rgraph.dll");
        var start = new ProcessStartInfo("/bin/bash", ["-e", "-c", $"rgraph() {{ dotnet '{program}' \"$@\"; }}\n{script}"])
        {
            WorkingDirectory = folder[""],
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("NEO4J_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, error.Result);
    }
}
