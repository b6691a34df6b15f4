namespace ResearchGraph.Cli;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    /// <summary>Major, minor and patch.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}
