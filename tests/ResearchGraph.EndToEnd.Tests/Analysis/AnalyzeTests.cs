using System.Text.Json;
using ResearchGraph.EndToEnd.Tests.Golden;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Analysis;

public sealed class AnalyzeTests(SeedGraph seeds) : IClassFixture<SeedGraph>, IDisposable
{
    private readonly WorkFolder _folder = new();

    [Theory]
    [InlineData("authors")]
    [InlineData("techniques")]
    [InlineData("papers")]
    [InlineData("trends")]
    public void Each_part_tells_what_the_seeds_hold(string part) =>
        GoldenFile.Check($"analyze-{part}.txt", CommandLine.Expect("analyze", "--dry-run", "--only", part, "--top", "8", "--graph", seeds.Path));

    [Fact]
    public void Scores_go_into_the_file_and_a_second_run_changes_nothing()
    {
        var path = Copy();
        CommandLine.Expect("analyze", "--graph", path);
        var first = File.ReadAllBytes(path);
        var again = CommandLine.Run("analyze", "--graph", path);
        Assert.Contains("has these scores already", again.Error, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllBytes(path));
        var rows = CommandLine.Expect(
            "query", "--graph", path, "--format", "csv",
            "MATCH (a:Author) WHERE a.pageRank > 0 WITH count(*) AS authors, sum(a.pageRank) AS sum MATCH (t:Technique {name: 'Quantization'}) RETURN authors > 100, round(sum * 1000), t.communityName");
        Assert.Contains("true,1000.0,Quantization", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_file()
    {
        var (one, two) = (Copy("one"), Copy("two"));
        CommandLine.Expect("analyze", "--graph", one, "--threads", "1");
        CommandLine.Expect("analyze", "--graph", two, "--threads", "5");
        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
    }

    [Fact]
    public void An_analysis_takes_back_the_scores_of_an_earlier_one_that_do_not_hold_any_more()
    {
        var path = Copy();
        CommandLine.Expect("query", "--write", "--graph", path, "CREATE (:Author {id: 'author:nobody', name: 'Nobody', community: 99, pageRank: 0.9})");
        CommandLine.Expect("analyze", "--only", "authors", "--graph", path);
        var row = CommandLine.Expect("query", "--graph", path, "--format", "csv", "MATCH (a:Author {name: 'Nobody'}) RETURN a.community IS NULL, a.pageRank < 0.1, a.degree");
        Assert.Contains("true,true,0", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_leaves_the_file_alone()
    {
        var before = File.ReadAllBytes(seeds.Path);
        CommandLine.Expect("analyze", "--dry-run", "--graph", seeds.Path);
        Assert.Equal(before, File.ReadAllBytes(seeds.Path));
    }

    [Fact]
    public void Json_holds_clusters_communities_and_trends()
    {
        using var json = JsonDocument.Parse(CommandLine.Expect("analyze", "--dry-run", "--json", "--top", "3", "--graph", seeds.Path));
        var root = json.RootElement;
        Assert.Equal(3, root.GetProperty("authors").GetProperty("authors").GetArrayLength());
        Assert.True(root.GetProperty("techniques").GetProperty("clusters").GetArrayLength() > 5);
        Assert.True(root.GetProperty("papers").GetProperty("clusters").GetArrayLength() > 5);
        Assert.Equal(6, root.GetProperty("trends").GetProperty("concepts").GetArrayLength());
        Assert.True(root.GetProperty("updates").GetInt32() > 1000);
    }

    [Fact]
    public void A_graph_of_something_else_has_nothing_to_analyse()
    {
        var path = _folder["other.rgraph"];
        CommandLine.Expect("query", "--write", "--graph", path, "CREATE (:City {name: 'Oslo'})-[:NEAR]->(:City {name: 'Drammen'})");
        Assert.Contains("0 authors", CommandLine.Expect("analyze", "--graph", path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--only", "autors", "found 'autors'")]
    [InlineData("--only", "3", "found '3'")]
    [InlineData("--resolution", "0", "found 0")]
    [InlineData("--top", "0", "found 0")]
    public void What_makes_no_sense_is_refused(string option, string value, string message)
    {
        var result = CommandLine.Run("analyze", option, value, "--graph", seeds.Path);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Copy(string name = "copy")
    {
        File.Copy(seeds.Path, _folder[$"{name}.rgraph"]);
        return _folder[$"{name}.rgraph"];
    }
}
