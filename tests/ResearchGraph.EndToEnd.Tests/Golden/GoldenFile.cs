using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Golden;

/// <summary>
/// Compares output with a file of the tests. With the environment variable <c>UPDATE_GOLDEN=1</c> the file is written instead,
/// and the test fails so that nobody updates by accident.
/// </summary>
internal static class GoldenFile
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "ResearchGraph.EndToEnd.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            Assert.Fail($"{name} was written; read the difference, then run the tests without UPDATE_GOLDEN.");
        }
        Assert.True(File.Exists(path), $"{name} is missing; UPDATE_GOLDEN=1 writes it.");
        Assert.Equal(Lines(File.ReadAllText(path)), Lines(actual));
    }

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
}
