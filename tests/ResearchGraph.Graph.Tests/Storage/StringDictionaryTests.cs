using System.Text;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Tests.Storage;

public sealed class StringDictionaryTests
{
    [Fact]
    public void Numbers_by_first_use_and_finds_every_string_again()
    {
        var builder = new StringDictionaryBuilder();
        var random = new Random(2);
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string((char)random.Next('a', 'é'), random.Next(12)) + random.Next(500);
            expected.TryAdd(text, expected.Count);
            Assert.Equal(expected[text], builder.Add(text));
        }

        var dictionary = builder.Build();
        Assert.Equal(expected.Count, dictionary.Count);
        Assert.All(expected, entry =>
        {
            Assert.Equal(entry.Value, dictionary.Find(entry.Key));
            Assert.Equal(entry.Value, dictionary.Find(Encoding.UTF8.GetBytes(entry.Key)));
            Assert.Equal(entry.Key, dictionary.GetString(entry.Value));
        });
        Assert.Equal(-1, dictionary.Find("absent"));
        Assert.Equal(-1, dictionary.Find(new string('x', 10_000)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_the_replacement_character()
    {
        var builder = new StringDictionaryBuilder();
        var id = builder.Add("a\uD800b");
        Assert.Equal("a\uFFFDb", builder.Build().GetString(id));
    }

    [Fact]
    public void Names_must_be_Unicode_and_not_empty()
    {
        var builder = new GraphBuilder();
        Assert.Throws<ArgumentException>(() => builder.AddLabel(""));
        Assert.Throws<ArgumentException>(() => builder.AddPropertyKey("\uD800"));
        Assert.Throws<ArgumentException>(() => builder.AddRelationshipType(new string('x', 70_000)));
    }
}
