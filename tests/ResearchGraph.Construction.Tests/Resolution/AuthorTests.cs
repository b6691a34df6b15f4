using ResearchGraph.Construction.Resolution;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Tests.Support;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Tests.Resolution;

public sealed class AuthorTests
{
    /// <summary>Two people of one name on one page: other co-authors, other categories, other subjects.</summary>
    private static readonly PaperBuilder[] Homonyms =
    [
        new PaperBuilder("Pruning channels").At("p.txt", 1).By("Mina Roe", "Ada Kim", "Bo Lund").In("cs.CV").Uses("pruning"),
        new PaperBuilder("Pruning layers").At("p.txt", 4).By("Ada Kim", "Mina Roe").In("cs.CV").Uses("pruning"),
        new PaperBuilder("Quantizing networks").At("p.txt", 7).By("Mina Roe", "Cy Dale").In("cs.CV").Uses("quantization").Uses("pruning"),
        new PaperBuilder("Block-wise missing data").At("p.txt", 10).By("Mina Roe", "Eva Stone").In("stat.ML").Uses("multi-task-learning"),
        new PaperBuilder("Shared encodings of tasks").At("p.txt", 13).By("Eva Stone", "Mina Roe").In("stat.ML").Uses("multi-task-learning"),
    ];

    [Fact]
    public void Two_people_of_one_name_stay_two()
    {
        var corpus = Corpora.Resolve(Homonyms);
        Assert.Equal(["author:mina-roe", "author:mina-roe-2"], MinaRoes(corpus));
        foreach (var title in (string[])["Pruning channels", "Pruning layers", "Quantizing"])
            Assert.Equal("author:mina-roe", corpus.AuthorOf(title, "Mina Roe"));
        foreach (var title in (string[])["Block-wise", "Shared"])
            Assert.Equal("author:mina-roe-2", corpus.AuthorOf(title, "Mina Roe"));
    }

    [Fact]
    public void Merges_keep_their_evidence()
    {
        var author = Corpora.Resolve(Homonyms).Of(EntityKind.Author).Single(one => one.Id == "author:mina-roe");
        Assert.Equal(
            [
                "SameName: p:1 = p:4 (co-authors: Ada Kim in common +8.0 = +8.0)",
                "SameName: p:1 = p:7 (name: the same +2.0; "
                    + "co-authors: none in common, few papers -0.5; category: mostly the same +1.5; concepts: much in common +3.0; words: not alike -0.5 = +5.5)",
            ],
            author.Explanations.Select(reason => reason.ToString()).ToArray());
        Assert.Equal(5.5, author.Explanations[1].Weight.Bits);
        Assert.InRange(author.Explanations[1].Weight.Probability, 0.97, 0.98);
    }

    [Fact]
    public void A_page_owner_goes_to_the_person_whom_the_evidence_favours()
    {
        var corpus = Corpora.Resolve(
        [
            .. Homonyms,
            Hidden("Estimating policies", 16, "Eva Stone").In("stat.ML"),
            Hidden("Sparse things", 19, "Kai Moss").In("cs.CV").Uses("pruning"),
            Hidden("Unlike anything", 22, "Lin Perry"),
            new PaperBuilder("Printed anyway").At("p.txt", 25).By("M. Roe", "Ada Kim").With(record => record with { Owner = new PageOwner("Mina Roe", 0.8) }),
        ]);
        var byCoauthor = corpus.Paper("Estimating").Authors[1];
        Assert.Equal(("author:mina-roe-2", null, "page-owner", 0.8), (byCoauthor.Author.Id, byCoauthor.Position, byCoauthor.Provenance, byCoauthor.Confidence));
        var bySubject = corpus.Paper("Sparse").Authors[1];
        Assert.Equal("author:mina-roe", bySubject.Author.Id);
        Assert.InRange(bySubject.Confidence, 0.7, 0.8);
        Assert.InRange(corpus.Paper("Unlike").Authors[1].Confidence, 0.3, 0.6);
        Assert.Equal(["byline", "byline"], corpus.Paper("Printed").Authors.Select(authorship => authorship.Provenance));
        Assert.Equal(["author:mina-roe", "author:mina-roe-2"], MinaRoes(corpus));
    }

    [Fact]
    public void An_owner_who_is_printed_nowhere_is_one_person()
    {
        var corpus = Corpora.Resolve(Hidden("One", 1, "Ada Kim").In("cs.CV"), Hidden("Two", 4, "Bo Lund").In("math.ST"));
        Assert.Single(MinaRoes(corpus));
        Assert.All(corpus.Papers, paper => Assert.Equal(0.8, paper.Authors[1].Confidence));
    }

    [Fact]
    public void Shorter_names_merge_on_evidence_only()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("Pruning one").At("a.txt", 1).By("Jaya Iyer", "Ada Kim").In("cs.CV").Uses("pruning"),
            new PaperBuilder("Pruning two").At("a.txt", 4).By("J. Iyer", "Ada Kim").In("cs.CV").Uses("pruning"),
            new PaperBuilder("Bounds").At("a.txt", 7).By("J. Iyer", "Tom Ford").In("math.ST").For("optimization-theory"),
            new PaperBuilder("Marks").At("a.txt", 10).By("Marcos V. Conde"),
            new PaperBuilder("Marks again").At("a.txt", 13).By("Marcos Conde"));
        Assert.Equal(corpus.AuthorOf("Pruning one", "Jaya Iyer"), corpus.AuthorOf("Pruning two", "Jaya Iyer"));
        Assert.Equal("author:j-iyer", corpus.AuthorOf("Bounds", "J. Iyer"));
        var full = corpus.Of(EntityKind.Author).Single(author => author.Name == "Jaya Iyer");
        Assert.Equal(["J. Iyer"], full.Aliases);
        Assert.Equal(BlockingRule.NameVariant, full.Explanations[^1].Rule);
        Assert.Equal("Marcos V. Conde", corpus.Paper("Marks again").Authors[0].Author.Name);
    }

    [Fact]
    public void An_initial_that_two_could_be_meant_by_stays_alone()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("One").At("a.txt", 1).By("Jaya Iyer", "Ada Kim").In("cs.CV"),
            new PaperBuilder("Two").At("a.txt", 4).By("John Iyer", "Ada Kim").In("cs.CV"),
            new PaperBuilder("Three").At("a.txt", 7).By("J. Iyer", "Ada Kim").In("cs.CV"));
        Assert.Equal("author:j-iyer", corpus.AuthorOf("Three", "J. Iyer"));
    }

    [Fact]
    public void Without_evidence_against_it_one_name_is_one_person()
    {
        var corpus = Corpora.Resolve(
            new PaperBuilder("Alpha").At("a.txt", 1).By("Ana Pérez"),
            new PaperBuilder("Beta").At("a.txt", 4).By("Ana Perez", "Bo Lund"),
            new PaperBuilder("Gamma").At("a.txt", 7).By("ANA PEREZ").In("cs.CV"));
        var author = corpus.Of(EntityKind.Author).Single(one => one.Name != "Bo Lund");
        Assert.Equal("author:ana-perez", author.Id);
        Assert.Equal(2, author.Aliases.Count);
    }

    [Fact]
    public void An_initial_is_one_person_on_positive_evidence_alone()
    {
        var corpus = Corpora.Resolve(
        [
            .. Enumerable.Range(1, 8).Select(i => new PaperBuilder($"Number {i}").At("a.txt", i).By("A. Kim")),
            new PaperBuilder("Together one").At("a.txt", 20).By("B. Kim", "Ada Lund"),
            new PaperBuilder("Together two").At("a.txt", 21).By("B. Kim", "Ada Lund"),
            new PaperBuilder("Alike one").At("a.txt", 30).By("C. Kim").In("cs.CV").Uses("pruning"),
            new PaperBuilder("Alike two").At("a.txt", 31).By("C. Kim").In("cs.CV").Uses("pruning"),
        ]);
        int People(string name) => corpus.Of(EntityKind.Author).Count(author => author.Name == name);
        Assert.Equal((8, 1, 1), (People("A. Kim"), People("B. Kim"), People("C. Kim")));
    }

    [Fact]
    public void A_name_shared_by_very_many_papers_is_resolved_all_the_same()
    {
        var papers = Enumerable.Range(0, 3000).Select(i => new PaperBuilder($"Paper number {i}.").At("a.txt", i + 1)
            .By("Wei Wang", $"Person{i % 700} Other{i % 700}").In(i % 2 == 0 ? "cs.CV" : "math.AG").Uses(i % 2 == 0 ? "pruning" : "multi-task-learning"));
        var corpus = Corpora.Resolve(papers);
        Assert.Equal("author:wei-wang", corpus.AuthorOf("Paper number 0.", "Wei Wang"));
        Assert.NotEqual("author:wei-wang", corpus.AuthorOf("Paper number 1.", "Wei Wang"));
    }

    private static PaperBuilder Hidden(string title, int line, string printed) => new PaperBuilder(title).At("p.txt", line).By(printed)
        .With(record => record with { MoreAuthors = true, Owner = new PageOwner("Mina Roe", 0.8) });

    private static string[] MinaRoes(ResolvedCorpus corpus) =>
        [.. corpus.Of(EntityKind.Author).Where(author => author.Name == "Mina Roe").Select(author => author.Id)];
}
