using System.Xml.Linq;

namespace ResearchGraph.EndToEnd.Tests.Architecture;

public sealed class ProjectReferenceTests
{
    /// <summary>Who may know whom: the map of src/README.md.</summary>
    public static TheoryData<string, string[]> Allowed => new()
    {
        { "Extraction", [] },
        { "Graph", [] },
        { "Construction", ["Extraction", "Graph"] },
        { "Cypher", ["Graph"] },
        { "Analytics", ["Graph"] },
        { "Neo4j", ["Graph"] },
        { "Cli", ["Analytics", "Construction", "Cypher", "Explorer", "Extraction", "Graph", "Neo4j"] },
        { "Explorer", ["Analytics", "Cypher", "Graph"] },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_references_exactly_what_the_map_allows(string project, string[] allowed)
    {
        var file = XDocument.Load(Path.Combine(SourceTree.FolderOf(project), $"ResearchGraph.{project}.csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(reference => (string)reference.Attribute("Include")!)
            .Select(path => path.Split('\\', '/')[^1].Replace("ResearchGraph.", "", StringComparison.Ordinal).Replace(".csproj", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(allowed, references);
    }

    [Fact]
    public void No_project_sees_what_it_references_only_indirectly()
    {
        var properties = XDocument.Load(Path.Combine(Testing.Repository.Root, "Directory.Build.props"));
        Assert.Equal("true", properties.Descendants("DisableTransitiveProjectReferences").Single().Value);
        Assert.Empty(properties.Descendants("InvariantGlobalization"));
    }

    [Fact]
    public void Package_versions_are_exact_and_central()
    {
        var packages = XDocument.Load(Path.Combine(Testing.Repository.Root, "Directory.Packages.props"));
        var versions = packages.Descendants("PackageVersion").Select(package => (string)package.Attribute("Version")!).ToList();
        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$", version));
    }
}
