namespace ResearchGraph.Testing;

/// <summary>Finds the repository that the tests were built from.</summary>
public static class Repository
{
    private const string Solution = "ResearchGraph.sln";

    /// <summary>The folder of the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the five listings.</summary>
    public static string Listings { get; } = Path.Combine(Root, "seeds", "listings");

    /// <summary>A folder named <c>shared</c> beside one of the folders above the repository; null where there is none.</summary>
    public static string? Shared { get; } = FindShared();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"no folder above {AppContext.BaseDirectory} holds {Solution}");
    }

    private static string? FindShared()
    {
        for (var folder = Directory.GetParent(Root); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "gold"))) return shared;
        }

        return null;
    }
}
