using System.Text.RegularExpressions;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Golden;

/// <summary>What the verbs print on the seeds, to the letter.</summary>
public sealed partial class VerbOutputTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [Fact]
    public void Build_ends_with_a_summary() => GoldenFile.Check("build.txt", Stable(seeds.Summary));

    [Fact]
    public void Stats_counts_and_names_the_leaders() => GoldenFile.Check("stats.txt", Run("stats", "--top", "5"));

    [Fact]
    public void Show_tells_all_of_a_technique() => GoldenFile.Check("show-technique.txt", Run("show", "technique", "kv-cache", "eviction"));

    [Fact]
    public void Show_tells_all_of_a_paper() => GoldenFile.Check("show-paper.txt", Run("show", "Swift Parameter-free Attention Network"));

    [Fact]
    public void Show_tells_two_people_of_one_name_apart() => GoldenFile.Check("show-author.txt", Run("show", "Yang Sui", "--all"));

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("stats")]
    [InlineData("show")]
    [InlineData("analyze")]
    [InlineData("collaboration")]
    [InlineData("clusters")]
    [InlineData("related")]
    [InlineData("export")]
    [InlineData("evaluate")]
    public void Every_verb_has_help_with_examples(string verb)
    {
        var help = CommandLine.Expect([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Contains("Usage:", help, StringComparison.Ordinal);
        Assert.Contains($"  rgraph {verb}", help, StringComparison.Ordinal);
    }

    private string Run(params string[] args) => CommandLine.Expect([.. args, "--graph", seeds.Path]);

    /// <summary>Without what differs from run to run: the folder and the duration.</summary>
    private static string Stable(string text) => Duration().Replace(Folder().Replace(text, "research.rgraph"), "in TIME");

    [GeneratedRegex(@"\S*research\.rgraph")]
    private static partial Regex Folder();

    [GeneratedRegex(@"in [0-9.]+ m?s$", RegexOptions.Multiline)]
    private static partial Regex Duration();
}
