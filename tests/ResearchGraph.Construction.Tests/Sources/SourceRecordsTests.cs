using System.Text;
using ResearchGraph.Construction.Building;
using ResearchGraph.Construction.Sources;
using ResearchGraph.Construction.Tests.Support;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Construction.Tests.Sources;

public sealed class SourceRecordsTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.rgraph");

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void Adding_listings_one_by_one_gives_the_file_of_all_at_once(int seed)
    {
        var papers = RandomCorpus.Make(seed, 200);
        var expected = Build(papers, papers.Select(paper => paper.Paper));
        File.Delete(_path);
        var listings = papers.GroupBy(paper => paper.Paper.Listing).ToArray();
        foreach (var listing in listings.Concat(listings.Take(1)))
        {
            IReadOnlyList<PaperRecord> kept = [];
            if (File.Exists(_path))
            {
                using var file = GraphFile.Open(_path);
                kept = SourceRecords.Read(file);
            }
            Build(papers, SourceRecords.Union(kept, listing.Select(paper => paper.Paper)));
        }
        Assert.True(expected.AsSpan().SequenceEqual(File.ReadAllBytes(_path)), $"seed {seed}: the files differ");
    }

    [Fact]
    public void Records_come_back_as_they_were()
    {
        var record = new PaperRecord
        {
            Id = "x:3",
            Listing = "x.txt",
            Line = 3,
            Title = "Gr\u00FC\u00DFe $\\times$4 \"quoted\"",
            Abstract = "Text\u2028with 王",
            Authors = ["José García"],
            MoreAuthors = true,
            Affiliations = ["tsinghua"],
            Category = "cs.CL",
            Date = new PaperDate("May 24", 2026, 5, 24, true),
            HasCode = true,
            Score = 78.5,
            Owner = new PageOwner("Ana Holm", 0.7),
            Venue = "V",
            Url = "https://example.org",
            Doi = "10.1/x",
        };
        using var stream = new MemoryStream();
        SourceRecords.Write(stream, [record]);
        stream.Position = 0;
        Assert.Equivalent(record, Assert.Single(SourceRecords.Read(stream)), strict: true);
    }

    [Fact]
    public void A_later_record_of_one_place_takes_the_place_of_the_earlier()
    {
        var old = new PaperRecord { Id = "a:1", Listing = "a.txt", Line = 1, Title = "T", Abstract = "old" };
        var union = SourceRecords.Union([old, old with { Listing = "b.txt" }], [old with { Abstract = "new" }, old with { Line = 9 }]);
        Assert.Equal(["a.txt 1 new", "a.txt 9 old", "b.txt 1 old"], union.Select(record => $"{record.Listing} {record.Line} {record.Abstract}"));
    }

    [Fact]
    public void Damaged_records_are_named()
    {
        var problem = Assert.Throws<InvalidDataException>(() => SourceRecords.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"title\":\"T\"}\n{\"no\":1}\n"))));
        Assert.Contains("sources.jsonl:2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_records_are_no_problem() => Assert.Empty(SourceRecords.Read(new MemoryStream()));

    private byte[] Build(List<PaperMentions> papers, IEnumerable<PaperRecord> records)
    {
        var chosen = records.Select(record => (record.Listing, record.Line, record.Title)).ToHashSet();
        var mentions = papers.Where(paper => chosen.Contains((paper.Paper.Listing, paper.Paper.Line, paper.Paper.Title)));
        var graph = KnowledgeGraphBuilder.Build(Corpora.Resolve(mentions)).Graph;
        GraphFile.Save(graph, _path, new GraphSaveOptions { Attachments = [SourceRecords.ToAttachment(records)] });
        var bytes = File.ReadAllBytes(_path);
        return bytes;
    }
}
