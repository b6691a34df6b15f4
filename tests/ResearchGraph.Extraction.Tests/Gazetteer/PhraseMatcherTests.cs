using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Tests.Gazetteer;

public class PhraseMatcherTests
{
    [Theory]
    [InlineData("kv cache", CaseRule.Ignore, "the KV-cache, KVCache and a KV cache", "KV-cache|KVCache|KV cache")]
    [InlineData("SPAN", CaseRule.Exact, "SPAN spans a span; S-PAN", "SPAN|S-PAN")]
    [InlineData("pruning", CaseRule.Ignore, "unpruning pruning-aware prunings Pruning.", "pruning|Pruning")]
    [InlineData("GPT-4", CaseRule.Ignore, "GPT-4 GPT-4.5 GPT-40 GPT-4. GPT-4+", "GPT-4|GPT-4")]
    [InlineData("C++", CaseRule.Ignore, "in C++ and C", "C++")]
    [InlineData("décodeur α", CaseRule.Ignore, "un DÉCODEUR-α, décodeurs α et decodeur α", "DÉCODEUR-α")]
    [InlineData("a^b\\c", CaseRule.Ignore, "A^B\\C a^b\\d", "A^B\\C")]
    [InlineData("token  merging", CaseRule.Ignore, "token\u2014merging token - merging", "token - merging")]
    public void Finds_a_phrase(string phrase, CaseRule rule, string text, string expected)
    {
        var matcher = new PhraseMatcherBuilder<int>().Add(phrase, rule, 1).Build();
        Assert.Equal(expected, string.Join('|', matcher.FindAll(text).Select(match => match.Span.Of(text))));
    }

    [Fact]
    public void Reports_overlapping_phrases_by_start_and_shorter_first()
    {
        var matcher = new PhraseMatcherBuilder<string>()
            .Add("speculative decoding", CaseRule.Ignore, "a").Add("self-speculative decoding", CaseRule.Ignore, "b")
            .Add("self", CaseRule.Ignore, "c").Add("decoding", CaseRule.Ignore, "d").Build();
        Assert.Equal("c b a d", string.Join(' ', matcher.FindAll("self-speculative decoding").Select(match => match.Value)));
    }

    [Fact]
    public void Keeps_several_values_of_one_phrase_once_each()
    {
        var matcher = new PhraseMatcherBuilder<int>()
            .Add("VAR", CaseRule.Exact, 1).Add("VAR", CaseRule.Exact, 1).Add("var", CaseRule.Ignore, 2).Build();
        Assert.Equal([1, 2], matcher.FindAll("VAR").Select(match => match.Value));
        Assert.Equal([2], matcher.FindAll("Var").Select(match => match.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void Rejects_a_phrase_without_characters(string phrase) =>
        Assert.Throws<ArgumentException>(() => new PhraseMatcherBuilder<int>().Add(phrase, CaseRule.Ignore, 1));

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Agrees_with_a_naive_matcher_on_random_text(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var phrases = Enumerable.Range(0, 6).Select(_ => Letters(random, 1, 4)).Distinct().ToArray();
            var text = Letters(random, 0, 40);
            var builder = new PhraseMatcherBuilder<string>();
            foreach (var phrase in phrases) builder.Add(phrase, CaseRule.Ignore, phrase);
            var found = builder.Build().FindAll(text).Select(match => (match.Span.Start, match.Value)).ToHashSet();
            Assert.True(found.SetEquals(Naive(text, phrases)), $"seed {seed}: '{text}' with {string.Join(", ", phrases)}");
        }
    }

    private static string Letters(Random random, int least, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => "ab"[random.Next(2)].ToString()));

    /// <summary>Phrases and text are single letters with blanks between them, so that plain comparison at word starts suffices.</summary>
    private static IEnumerable<(int, string)> Naive(string text, string[] phrases) =>
        from phrase in phrases
        from start in Enumerable.Range(0, text.Length).Where(i => i % 2 == 0)
        where string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0
        select (start, phrase);
}
