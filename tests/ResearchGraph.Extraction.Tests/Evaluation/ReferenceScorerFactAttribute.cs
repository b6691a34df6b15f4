using System.ComponentModel;
using System.Diagnostics;

namespace ResearchGraph.Extraction.Tests.Evaluation;

/// <summary>A test that runs the reference scorer; skipped, with the reason, where Python or the <c>shared</c> folder beside the repository is missing.</summary>
public sealed class ReferenceScorerFactAttribute : FactAttribute
{
    public ReferenceScorerFactAttribute()
    {
        if (Folder is null) Skip = "no folder 'shared' with gold/score.py beside the repository or above it";
        else if (!HasPython()) Skip = "no python3 to run the reference scorer with";
    }

    /// <summary>The folder of the reference scorer and its annotations, or null.</summary>
    internal static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var gold = Path.Combine(folder.FullName, "shared", "gold");
            if (File.Exists(Path.Combine(gold, "score.py"))) return gold;
        }
        return null;
    }

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
