using System.Text.Json;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Testing;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>The five real listings.</summary>
public sealed class SeedListingTests
{
    [Theory]
    [InlineData("000", 20, PaperLayouts.AuthorPageSpaced, "Xuanwu Yin")]
    [InlineData("001", 14, PaperLayouts.AuthorPageCompact, "Songwei Liu")]
    [InlineData("002", 206, PaperLayouts.DigestPairs, null)]
    [InlineData("003", 86, PaperLayouts.DigestSpaced, null)]
    [InlineData("004", 34, PaperLayouts.AuthorPageCompact, "Yang Sui")]
    public void Are_read_whole(string prefix, int papers, string layout, string? owner)
    {
        var reading = Read(prefix);
        Assert.Equal(layout, reading.Layout);
        Assert.Equal(papers, reading.Papers.Count);
        Assert.Empty(reading.Report.Diagnostics);
        Assert.Equal(0, reading.Report.DiagnosedLines);
        Assert.Equal(owner, reading.Report.Owner?.Name);
        Assert.All(reading.Papers, paper => Assert.True(paper.Title.Length is > 10 and < 200 && paper.Abstract.Length > 400, paper.Title));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("004")]
    public void Author_pages_give_every_field(string prefix) => Assert.All(Read(prefix).Papers, paper =>
    {
        Assert.InRange(paper.Authors.Count, 2, 3);
        Assert.NotNull(paper.Category);
        Assert.NotNull(paper.Date);
        Assert.Equal(!paper.Date.Text.Contains(',', StringComparison.Ordinal), paper.Date.Inferred);
        Assert.True(!paper.Date.Inferred || paper.Date.Year == 2026);
        Assert.NotNull(paper.Owner);
        Assert.Equal(paper.Authors.Contains(paper.Owner.Name), paper.Owner.Confidence >= 1);
        Assert.InRange(paper.Owner.Confidence, 0.5, 1);
        Assert.All(paper.Authors, author => Assert.Matches(@"^\p{Lu}[\p{L}.'-]*( \p{Lu}[\p{L}.'-]*){1,2}$", author));
        Assert.DoesNotMatch(@"\p{Ll}\p{Lu}\p{Ll}+$", paper.Title.Split(' ')[^1]);
    });

    [Fact]
    public void Details_of_single_papers()
    {
        var spaced = Read("000").Papers;
        Assert.Equal(new PaperDate("May 24", 2026, 5, 24, true), spaced[2].Date);
        Assert.Equal(78.0, spaced[2].Score);
        Assert.Equal(("eess.IV", true), (spaced[0].Category, spaced[0].HasCode));
        Assert.Equal(new PageOwner("Xuanwu Yin", 0.95), spaced[0].Owner);

        var compact = Read("004").Papers;
        var surveyed = compact.Single(paper => paper.Line == 64);
        Assert.EndsWith("across Images, Videos, and Audios", surveyed.Title, StringComparison.Ordinal);
        Assert.Equal(["Kele Shao", "Keda Tao", "Kejia Zhang"], surveyed.Authors);
        Assert.Equal(["tencent-ai", "tsinghua"], compact.Single(paper => paper.Line == 61).Affiliations);
        Assert.False(compact.Single(paper => paper.Line == 82).MoreAuthors);

        Assert.Equal("Improving GUI Grounding with Explicit Position-to-Coordinate Mapping", Read("002").Papers[0].Title);
        Assert.Equal(13, Read("003").Papers[0].Line);
    }

    [Fact]
    public void Subscription_lines_in_other_words_are_no_paper()
    {
        var lines = File.ReadAllLines(PathOf("002"));
        foreach (var (first, second) in new[] { ("Get the best papers weekly", "Unsubscribe at any time"), ("Join 20,000 readers", "Unsubscribe at any time.") })
        {
            (lines[0], lines[1]) = (first, second);
            var reading = Reading.Of(string.Join('\n', lines));
            Assert.Equal(Read("002").Titles, reading.Titles);
            Assert.Empty(reading.Report.Diagnostics);
            Assert.Equal(2, reading.Report.FurnitureLines);
        }
    }

    [Theory]
    [InlineData("Upvote 12")]
    [InlineData("Advertisement")]
    [InlineData("Read more here")]
    [InlineData("GitHub")]
    public void A_foreign_line_between_title_and_abstract_is_left_out(string foreign)
    {
        foreach (var prefix in new[] { "002", "003" })
        {
            var expected = Read(prefix);
            foreach (var paper in new[] { 0, 1, 57, expected.Papers.Count - 1 })
            {
                var lines = File.ReadAllLines(PathOf(prefix)).ToList();
                lines.Insert(expected.Papers[paper].Line, foreign);
                var reading = Reading.Of(string.Join('\n', lines));
                Assert.Equal(expected.Titles, reading.Titles);
                Assert.Equal(expected.Papers.Select(one => one.Abstract), reading.Papers.Select(one => one.Abstract));
                Assert.Equal([$"{expected.Papers[paper].Line + 1} RG1024"], reading.Problems);
            }
        }
    }

    [SharedFact]
    public void Hold_every_paper_of_the_gold_file()
    {
        var ids = Directory.EnumerateFiles(Repository.Listings).SelectMany(path => PaperFiles.Read(path).Papers).Select(paper => paper.Id).ToHashSet();
        var gold = File.ReadLines(Path.Combine(Repository.Shared!, "gold", "dev.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).ToList();
        Assert.NotEmpty(gold);
        Assert.Equal([], gold.Where(id => !ids.Contains(id)));
    }

    [Fact]
    public void Do_not_depend_on_the_name_of_the_file()
    {
        var bytes = File.ReadAllBytes(Directory.EnumerateFiles(Repository.Listings, "004*").Single());
        Assert.Equal(PaperLayouts.AuthorPageCompact, Reading.Of(bytes, name: "digest.jsonl").Layout);
    }

    internal static Reading Read(string prefix) => Reading.Of(File.ReadAllBytes(PathOf(prefix)), name: Path.GetFileName(PathOf(prefix)));

    internal static string PathOf(string prefix) => Directory.EnumerateFiles(Repository.Listings, prefix + "*").Single();
}
