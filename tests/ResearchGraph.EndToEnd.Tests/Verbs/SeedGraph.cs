using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>The graph of the seed listings, built once for all tests that only read it.</summary>
public sealed class SeedGraph : IDisposable
{
    private readonly WorkFolder _folder = new();

    public SeedGraph()
    {
        Path = _folder["research.rgraph"];
        Summary = CommandLine.Expect("build", Repository.Listings, "--graph", Path);
    }

    /// <summary>The graph file.</summary>
    public string Path { get; }

    /// <summary>What <c>build</c> printed.</summary>
    public string Summary { get; }

    public void Dispose() => _folder.Dispose();
}
