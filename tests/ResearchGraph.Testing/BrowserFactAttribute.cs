using Xunit;

namespace ResearchGraph.Testing;

/// <summary>A test that looks at a page in Chromium; skipped, saying so, where none is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    /// <summary>Decides whether the test runs.</summary>
    public BrowserFactAttribute()
    {
        if (Browser is null) Skip = "not run: there is no Chromium (Debian: apt-get install chromium; elsewhere: set CHROMIUM to its path)";
    }

    /// <summary>The browser's program: the environment's CHROMIUM, or where systems put it; null where there is none.</summary>
    public static string? Browser { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);
}
