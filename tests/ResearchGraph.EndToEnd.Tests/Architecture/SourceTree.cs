using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Architecture;

/// <summary>The shipped source files, for tests that read code as text.</summary>
internal static class SourceTree
{
    public static readonly string[] Projects =
        ["Extraction", "Graph", "Construction", "Cypher", "Analytics", "Neo4j", "Cli", "Explorer"];

    public static string FolderOf(string project) => Path.Combine(Repository.Root, "src", $"ResearchGraph.{project}");

    public static IEnumerable<string> FilesOf(string project) =>
        Directory.EnumerateFiles(FolderOf(project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(FolderOf(project), file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static string NameOf(string file) => Path.GetRelativePath(Repository.Root, file);
}
