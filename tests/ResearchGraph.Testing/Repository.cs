namespace ResearchGraph.Testing;

/// <summary>Where the repository and its neighbours are, seen from a test.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>ResearchGraph.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The five seed listings.</summary>
    public static string Listings => Path.Combine(Root, "seeds", "listings");

    /// <summary>The folder of reference material beside the repository; null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResearchGraph.sln"))) return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ResearchGraph.sln.");
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(Root).Parent; folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "gold"))) return shared;
        }
        return null;
    }
}
