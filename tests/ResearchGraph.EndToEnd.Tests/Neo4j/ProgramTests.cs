using System.Diagnostics;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>The program as users start it, a process of its own in a shell: as the README says, with piped input, and with a password to guard.</summary>
[Collection(VerbServerCollection.Name)]
public sealed class ProgramTests(VerbServer server)
{
    private const string WrongPassword = "hunter2-never-printed";

    [ServerFact]
    public void What_the_README_says_of_Neo4j_works_to_the_letter_on_an_empty_server()
    {
        server.Empty();
        using var folder = new WorkFolder();
        Directory.CreateSymbolicLink(folder["seeds"], Path.Combine(Repository.Root, "seeds"));
        var script = BlockOfReadme("## Into Neo4j")
            .Replace("http://localhost:7474", server.Variables["NEO4J_HTTP_URI"], StringComparison.Ordinal)
            .Replace("your-password", server.Password, StringComparison.Ordinal);
        Assert.Contains("rgraph load --dry-run", script, StringComparison.Ordinal);
        var result = Bash(folder, script);
        Assert.True(result.ExitCode == 0, result.Error);
        var question = script.Split('"')[1];
        Assert.StartsWith("MATCH ", question, StringComparison.Ordinal);
        Assert.EndsWith(Bash(folder, $"rgraph query \"{question}\"").Out, result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Password, result.Out + result.Error, StringComparison.Ordinal);
        Assert.Equal(VerbServer.CountsOf(folder["research.rgraph"]), server.Counts());
    }

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

    [ServerFact]
    public void No_verb_prints_or_leaves_a_password_whether_it_is_right_or_wrong()
    {
        server.Empty();
        using var folder = new WorkFolder();
        string[] verbs =
        [
            $"load --graph '{server.Seeds}'", "query 'MATCH (n) RETURN count(n)'", "query 'RETRUN'", "pull --graph pulled.rgraph", "analyze --only centrality",
            "shell --help", "query --timeout 0 'RETURN 1'", "load --graph missing.rgraph", "pull --graph /no/such/folder/x", "load --database nope --graph pulled.rgraph",
        ];
        // A wrong password for the user of the other tests would lock that user out for a while.
        foreach (var (user, password) in new[] { (server.Variables["NEO4J_USER"], server.Password), ("nobody", WrongPassword) })
        {
            var uri = server.Variables["NEO4J_HTTP_URI"].Replace("://", $"://{user}:{password}@", StringComparison.Ordinal);
            var bare = server.Variables["NEO4J_HTTP_URI"];
            // In the environment, in a file, and within the address, where it does not belong.
            var script = string.Join('\n', verbs.Select(verb => $"rgraph {verb} --neo4j {bare} || true\nNEO4J_URI={bare} rgraph {verb} || true"));
            var inEnvironment = Bash(folder, script, ("NEO4J_USER", user), ("NEO4J_PASSWORD", password));
            var inAddress = Bash(folder, $"rgraph query 'RETURN 1' --neo4j {uri} || true\nrgraph query 'RETURN 1' --neo4j {uri}/x?y || true\nrgraph query 'RETURN 1' --neo4j {uri.Replace("http", "ftp", StringComparison.Ordinal)} || true");
            Assert.NotEqual("", inEnvironment.Error + inAddress.Error);
            Assert.DoesNotContain(password, inEnvironment.Out + inEnvironment.Error + inAddress.Out + inAddress.Error, StringComparison.Ordinal);
            Assert.All(folder.Names, name => Assert.DoesNotContain(password, File.ReadAllText(folder[name]), StringComparison.Ordinal));
        }
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

    private static string BlockOfReadme(string heading)
    {
        var section = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Split(heading + "\n")[1];
        return section.Split("```")[1].TrimStart();
    }
}
