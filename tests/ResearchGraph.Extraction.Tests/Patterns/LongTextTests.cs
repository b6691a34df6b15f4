using System.Diagnostics;
using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Patterns;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Patterns;

/// <summary>No text, however long or odd, takes the name rules long.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("We propose FooNet, our BarNet, ")]
    [InlineData("and propose Quux Widget (QW) on QuuxSet, ")]
    [InlineData("a (b (c (D ")]
    [InlineData("LLaMA-1/2/3/")]
    [InlineData("X-")]
    [InlineData("called a ")]
    [InlineData("((((")]
    [InlineData("\\textbf{")]
    public void A_megabyte_takes_less_than_some_seconds(string piece)
    {
        var text = new PaperText(new PaperRecord
        {
            Id = "000:1",
            Listing = "000.txt",
            Line = 1,
            Title = "FooNet: A Title",
            Abstract = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)),
        });
        var builder = new PhraseTrieBuilder();
        var index = new NameIndex(SeedTerms.Gazetteer, builder);
        var trie = builder.Build();
        var watch = Stopwatch.StartNew();
        using var words = new PaperWords(text);
        var proposes = new ContributionFinder(index).Find(words);
        new NamedEntityFinder(index).Find(words, PaperPhrases.Find(trie, text), proposes);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"'{piece}' took {watch.Elapsed}");
    }
}
