using ResearchGraph.Testing;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>The scenarios that fail and may: one a line, then a tab and the reason.</summary>
public static class KnownFailures
{
    private static readonly string Path = System.IO.Path.Combine(
        Repository.Root, "tests", "ResearchGraph.Cypher.Tests", "Conformance", "known-failures.txt");

    public static IReadOnlySet<string> Read()
    {
        var lines = File.ReadAllLines(Path).Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        Assert.All(lines, line => Assert.True(line.Split('\t') is [_, { Length: > 10 }], $"This line lacks its reason: {line}"));
        return lines.Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
    }
}
