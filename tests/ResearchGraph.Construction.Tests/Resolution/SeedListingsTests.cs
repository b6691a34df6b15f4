using ResearchGraph.Construction.Resolution;
using ResearchGraph.Construction.Tests.Support;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Tests.Resolution;

/// <summary>The listings that ship, resolved from what is printed alone: no facts are extracted here.</summary>
public sealed class SeedListingsTests
{
    private static readonly ResolvedCorpus Corpus = Resolve();

    [Fact]
    public void Of_360_listed_papers_352_differ()
    {
        Assert.Equal(360, Corpus.ListedPapers);
        Assert.Equal(352, Corpus.Papers.Count);
        var twice = Corpus.Papers.Where(paper => paper.Sources.Count == 2).ToArray();
        Assert.Equal(8, twice.Length);
        Assert.All(twice, paper => Assert.Equal(2, paper.Sources.Select(source => source.Listing).Distinct().Count()));
        Assert.All(twice, paper => Assert.Single(paper.Explanations));
    }

    [Fact]
    public void A_page_of_two_people_of_one_name_is_told_apart()
    {
        string[] compression =
        [
            "CHIP: CHannel", "BitsFusion", "ELRT", "CSTAR", "MoE-I", "TopV", "Reconstruction Distortion", "Transferable Learned",
            "Towards Efficient Tensor", "DisDet", "In-Sensor", "Plug-and-Play",
        ];
        string[] statistics = ["Multi-task Learning for Heterogeneous Multi", "Multi-task Learning for Heterogeneous Data", "Generalization Bounds", "Combining Experimental"];
        var compressor = Assert.Single(compression.Select(Sui).Distinct());
        var statistician = Assert.Single(statistics.Select(Sui).Distinct());
        Assert.NotEqual(compressor, statistician);
        Assert.Equal("author:yang-sui", compressor);
    }

    private static string Sui(string title) => Corpus.AuthorOf(title, "Yang Sui");

    private static ResolvedCorpus Resolve()
    {
        var files = PaperFiles.Find([Path.Combine(Repository.Folder, "seeds", "listings")]).Files;
        var papers = new List<PaperMentions>();
        foreach (var file in files)
        {
            using var read = PaperFiles.Read(file);
            papers.AddRange(read.Papers.Select(paper => new PaperMentions { Paper = paper }));
        }
        return EntityResolver.Resolve(papers, []);
    }
}
