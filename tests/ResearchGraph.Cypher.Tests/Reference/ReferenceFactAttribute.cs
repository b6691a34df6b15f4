using System.ComponentModel;
using System.Diagnostics;
using ResearchGraph.Testing;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>A test that asks a real server; skipped, with the reason, where there is none beside the repository or no Java.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public ReferenceFactAttribute() => Skip = WhySkipped;

    /// <summary>The script that starts servers; null where there is none.</summary>
    public static string? Tool { get; } =
        Repository.Shared is { } shared && Path.Combine(shared, "neo4j", "neo4j") is var tool && File.Exists(tool) ? tool : null;

    private static string? WhySkipped { get; } =
        Tool is null ? "not run: there is no folder 'shared/neo4j' with a server beside the repository"
        : !HasJava() ? "not run: there is no java to run the server with"
        : null;

    private static bool HasJava()
    {
        var home = Environment.GetEnvironmentVariable("JAVA_HOME");
        try
        {
            using var java = Process.Start(new ProcessStartInfo(home is null ? "java" : Path.Combine(home, "bin", "java"), "-version") { RedirectStandardError = true });
            java!.WaitForExit();
            return java.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
