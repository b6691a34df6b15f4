namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Where the engines differ and may: a case on one line, then a tab and the reason.</summary>
public static class KnownDifferences
{
    /// <summary>The cases.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">A line lacks its reason.</exception>
    public static IReadOnlySet<string> Read(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "known-differences.txt")).Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();
        Assert.All(lines, line => Assert.True(line.Split('\t') is [_, { Length: > 10 }], $"This line lacks its reason: {line}"));
        return lines.Select(line => line.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
    }
}
