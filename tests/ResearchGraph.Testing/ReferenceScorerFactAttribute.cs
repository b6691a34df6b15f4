using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ResearchGraph.Testing;

/// <summary>
/// A test that runs the reference scorer; skipped, with the reason, where Python or the <c>shared</c> folder beside the repository
/// is missing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReferenceScorerFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public ReferenceScorerFactAttribute()
    {
        if (Folder is null) Skip = "no folder 'shared' with gold/score.py beside the repository or above it";
        else if (!HasPython()) Skip = "no python3 to run the reference scorer with";
    }

    /// <summary>The folder of the reference scorer and its annotations, or null.</summary>
    public static string? Folder { get; } = Repository.Shared is { } shared ? Path.Combine(shared, "gold") : null;

    private static bool HasPython()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", "--version") { RedirectStandardOutput = true });
            python!.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
