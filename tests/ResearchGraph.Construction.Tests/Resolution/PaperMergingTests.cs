using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Tests.Support;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Tests.Resolution;

public sealed class PaperMergingTests
{
    [Fact]
    public void Copies_of_a_paper_become_one_with_the_best_of_each()
    {
        var page = new PaperBuilder("DA$^2$: Depth Anything", "Short abstract.").At("000_page.txt", 7).By("Ana Holm", "Li Wei").In("cs.CV")
            .With(record => record with { HasCode = true, MoreAuthors = true, Date = new PaperDate("May 24", 2026, 5, 24, true) });
        var digest = new PaperBuilder("DA2: Depth anything", "A much longer abstract of the paper.").At("002_digest.txt", 3)
            .With(record => record with { Date = new PaperDate("May 24, 2025", 2025, 5, 24, false), Doi = "10.1/x" });
        var corpus = Corpora.Resolve(page, digest);
        var paper = Assert.Single(corpus.Papers);
        Assert.Equal("paper:da2-depth-anything", paper.Id);
        Assert.Equal(["000:7", "002:3"], paper.Sources.Select(source => source.RecordId));
        Assert.Equal("A much longer abstract of the paper.", paper.Record.Abstract);
        Assert.Equal(["Ana Holm", "Li Wei"], paper.Record.Authors);
        Assert.True(paper.Record.MoreAuthors);
        Assert.Equal("cs.CV", paper.Record.Category);
        Assert.Equal(2025, paper.Record.Date!.Year);
        Assert.True(paper.Record.HasCode);
        Assert.Equal("10.1/x", paper.Record.Doi);
        var reason = Assert.Single(paper.Explanations);
        Assert.Equal(BlockingRule.SameTitle, reason.Rule);
        Assert.Equal("SameTitle: 002:3 = 000:7 (title: same key +10.0; authors: not printed in one of them +0.0 = +10.0)", reason.ToString());
        Assert.Equal(2, corpus.ListedPapers);
    }

    [Fact]
    public void Papers_of_one_title_by_others_stay_apart_and_one_doi_joins()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("Editorial", "One.").At("a.txt", 1).By("Ana Holm"),
            new PaperBuilder("Editorial", "Another one.").At("a.txt", 5).By("Wei Li"),
            new PaperBuilder("Editorial").At("a.txt", 9),
            new PaperBuilder("Preprint", "Text.").At("b.txt", 1).With(record => record with { Doi = "https://doi.org/10.1/Z" }),
            new PaperBuilder("Journal version", "Longer text.").At("b.txt", 4).With(record => record with { Doi = "10.1/z" }));
        Assert.Equal(["paper:editorial", "paper:editorial-2", "paper:journal-version"], corpus.Papers.Select(paper => paper.Id));
        Assert.Equal(BlockingRule.SameDoi, Assert.Single(corpus.Paper("Journal").Explanations).Rule);
    }

    [Fact]
    public void A_paper_listed_twice_at_one_place_counts_once()
    {
        var paper = new PaperBuilder("Once", "Text.").By("Ana Holm");
        var corpus = Corpora.Resolve(paper, paper);
        Assert.Equal(1, corpus.ListedPapers);
        Assert.Single(Assert.Single(corpus.Papers).Sources);
    }

    [Fact]
    public void Facts_of_all_copies_quote_the_text_that_stays()
    {
        var rich = new PaperBuilder("A Study", "We find that SPAN is fast on NVIDIA RTX 4090 and good.").At("a.txt", 1).Names("SPAN");
        var poor = new PaperBuilder("A study", "SPAN is fast on NVIDIA RTX 4090 by LoftQ").At("b.txt", 1)
            .Names("SPAN", Extraction.Mentions.SystemRelation.Compares).RunsOn("NVIDIA RTX 4090", "NVIDIA").Names("LoftQ");
        var paper = Assert.Single(Corpora.Resolve(rich, poor).Papers);
        Assert.Equal(["system:span", "hardware:nvidia-rtx-4090"], paper.Facts.Select(fact => fact.Target.Id));
        Assert.Equal(Construction.Resolution.Papers.FactKind.ComparesWith, paper.Facts[0].Kind);
        Assert.Equal(1, paper.Facts[0].Support.Mentions);
        Assert.All(paper.Facts, fact => Assert.Equal(fact.Support.Best.Text, fact.Support.Best.Span.Of(paper.Record.Abstract)));
    }
}
