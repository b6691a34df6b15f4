using ResearchGraph.Testing;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>The conformance suite of openCypher beside the repository, read once.</summary>
public static class ConformanceSuite
{
    private static readonly Lazy<IReadOnlyList<ConformanceScenario>> LazyScenarios = new(ReadAll);

    /// <summary>The folder of the suite; null where there is none.</summary>
    public static string? Folder { get; } =
        Repository.Shared is { } shared && Directory.Exists(Path.Combine(shared, "tck", "features")) ? Path.Combine(shared, "tck") : null;

    /// <summary>All scenarios, outlines expanded, by path and place; none where the folder is absent.</summary>
    public static IReadOnlyList<ConformanceScenario> Scenarios => LazyScenarios.Value;

    /// <summary>The text of the script that makes a named graph.</summary>
    public static string NamedGraph(string name) => File.ReadAllText(Path.Combine(Folder!, "graphs", name, name + ".cypher"));

    private static List<ConformanceScenario> ReadAll()
    {
        if (Folder is null) return [];
        var root = Path.Combine(Folder, "features");
        return Directory.EnumerateFiles(root, "*.feature", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.ChangeExtension(Path.GetRelativePath(root, file), null).Replace('\\', '/')))
            .OrderBy(feature => feature.Name, StringComparer.Ordinal)
            .SelectMany(feature => GherkinReader.Read(feature.Name, File.ReadAllText(feature.File)))
            .Select(ScenarioInterpreter.Interpret)
            .ToList();
    }
}
