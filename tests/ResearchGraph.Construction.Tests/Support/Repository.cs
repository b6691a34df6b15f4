namespace ResearchGraph.Construction.Tests.Support;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, found by walking up.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResearchGraph.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ResearchGraph.sln.");
    }
}
