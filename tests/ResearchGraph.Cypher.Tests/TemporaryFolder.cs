namespace ResearchGraph.Cypher.Tests;

/// <summary>An empty folder that goes away.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cypher-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
