using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Text;
using ResearchGraph.Testing;

namespace ResearchGraph.Extraction.Tests.Patterns;

/// <summary>Properties of the names found in all papers of the seed listings.</summary>
public sealed class SeedNamesTests
{
    private static readonly List<PaperMentions> All = [.. Directory.EnumerateFiles(Repository.Listings, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read).Select(SeedTerms.Extractor.Extract)];

    [Fact]
    public void Every_mention_quotes_its_text() => Assert.All(All, paper => Assert.All(Evidence(paper), mention =>
    {
        var field = mention.Field == TextField.Title ? paper.Paper.Title : paper.Paper.Abstract;
        Assert.Equal(mention.Text, mention.Span.Of(field));
        Assert.NotEmpty(mention.Text);
        Assert.InRange(mention.Confidence, 0.01, 1);
    }));

    [Fact]
    public void No_name_is_reported_twice() => Assert.All(All, paper =>
    {
        var names = Others(paper).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.Equal(paper.Proposes.Select(c => c.Name).Distinct(StringComparer.OrdinalIgnoreCase), paper.Proposes.Select(c => c.Name));
    });

    [Fact]
    public void No_own_name_is_among_those_of_others() => Assert.All(All, paper =>
        Assert.Empty(paper.Proposes.Select(c => c.Name).Intersect(Others(paper), StringComparer.OrdinalIgnoreCase)));

    [Fact]
    public void Most_papers_introduce_a_name_and_none_a_dozen()
    {
        Assert.InRange(All.Count(paper => paper.Proposes.Count > 0), All.Count / 2, All.Count);
        Assert.All(All, paper => Assert.InRange(paper.Proposes.Count, 0, 12));
    }

    [Fact]
    public void The_result_is_the_same_on_many_threads()
    {
        var again = new PaperMentions[All.Count];
        Parallel.For(0, All.Count, i => again[i] = SeedTerms.Extractor.Extract(All[i].Paper));
        for (var i = 0; i < All.Count; i++) Assert.Equal(Evidence(All[i]), Evidence(again[i]));
    }

    private static IEnumerable<PaperRecord> Read(string file)
    {
        using var result = PaperFiles.Read(file);
        return [.. result.Papers];
    }

    private static IEnumerable<string> Others(PaperMentions paper) =>
        [.. paper.Systems.Select(s => s.Name), .. paper.Models.Select(m => m.Name), .. paper.Datasets.Select(d => d.Name)];

    private static IEnumerable<Mention> Evidence(PaperMentions paper) =>
    [
        .. paper.Proposes.SelectMany(c => c.Evidence), .. paper.Systems.SelectMany(s => s.Evidence),
        .. paper.Models.SelectMany(m => m.Evidence), .. paper.Datasets.SelectMany(d => d.Evidence),
    ];
}
