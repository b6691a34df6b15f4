using ResearchGraph.Construction.Building;
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
}
