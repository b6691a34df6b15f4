using ResearchGraph.Construction.Building;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Tests.Support;

namespace ResearchGraph.Construction.Tests.Resolution;

public sealed class OrderIndependenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Neither_order_nor_threads_change_a_byte(int seed)
    {
        var papers = RandomCorpus.Make(seed, 300);
        var expected = KnowledgeGraphBuilder.Build(Corpora.Resolve(papers, threads: 1)).Graph.Bytes();
        for (var round = 0; round < 3; round++)
        {
            var shuffled = papers.ToArray();
            new Random((100 * seed) + round).Shuffle(shuffled);
            var actual = KnowledgeGraphBuilder.Build(Corpora.Resolve(shuffled, threads: round + 1)).Graph.Bytes();
            Assert.True(expected.AsSpan().SequenceEqual(actual), $"seed {seed}, round {round}: the graph differs from that of the sorted input");
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Every_name_on_every_paper_is_somebody(int seed)
    {
        // Few names on many papers: groups are merged over several rounds.
        var corpus = Corpora.Resolve(RandomCorpus.Make(seed, 2000));
        var authors = corpus.Of(EntityKind.Author).ToHashSet();
        Assert.All(corpus.Papers, paper => Assert.All(paper.Authors, authorship => Assert.Contains(authorship.Author, authors)));
        Assert.Equal(authors.Count, corpus.Papers.SelectMany(paper => paper.Authors).Select(authorship => authorship.Author).Distinct().Count());
    }
}
