using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Text;

public class WordTableTests
{
    private static readonly WordTable<int> Table = new(
        [new("we", 1), new("propose", 2), new("proposed", 3), new("bjøntegaard", 4), new("a", 5), new("é", 6)]);

    [Theory]
    [InlineData("we", 1)]
    [InlineData("We", 1)]
    [InlineData("PROPOSE", 2)]
    [InlineData("proposed", 3)]
    [InlineData("proposes", 0)]
    [InlineData("BJØNTEGAARD", 4)]
    [InlineData("A", 5)]
    [InlineData("É", 6)]
    [InlineData("", 0)]
    [InlineData("w", 0)]
    public void Finds_a_word_whatever_its_case(string word, int expected) => Assert.Equal(expected, Table.GetValueOrDefault(word));

    [Fact]
    public void Finds_every_word_of_a_crowded_table()
    {
        var words = Enumerable.Range(0, 3000).Select(i => KeyValuePair.Create($"w{i % 7}x{i}", i)).ToList();
        var table = new WordTable<int>(words);
        Assert.All(words, word => Assert.Equal(word.Value, table.GetValueOrDefault(word.Key.ToUpperInvariant())));
        Assert.Equal(0, table.GetValueOrDefault("w0x7000"));
    }
}
