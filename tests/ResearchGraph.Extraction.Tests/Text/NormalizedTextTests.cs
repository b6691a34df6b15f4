using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Text;

public class NormalizedTextTests
{
    private static readonly string[] Pieces =
    [
        "word", " ", "$", "\\", "{", "}", "\\textbf{", "\\times", "\\'e", "{\\\"o}", "~", "``", "''", "^", "_", "%", "\\%", "5", "é", "e\u0301",
        "\uFB01", "\uD83D\uDE00", "\uD83D", "\u0301", "\u200B", "\u2014", "\\cite{a}", "\\href{http://a}{b}", "http://x{http://x}", "\t", ".", "ﷺ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Maps_every_character_into_the_original_in_order(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var normalized = TextNormalizer.Normalize(text);
            var previous = new TextSpan(0, 0);
            for (var i = 0; i < normalized.Value.Length; i++)
            {
                var span = normalized.ToOriginal(new TextSpan(i, 1));
                Assert.True(span.Start >= previous.Start && span.End >= previous.End, $"seed {seed}: character {i} of '{text}' goes back");
                Assert.True(span.Length > 0 && span.End <= text.Length, $"seed {seed}: character {i} of '{text}' maps to {span}");
                previous = span;
            }
        }
    }

    [Fact]
    public void Quotes_the_printed_text_to_the_letter()
    {
        const string Printed = @"We present \textbf{F}requency-aware pruning at 2$\times$.";
        var normalized = TextNormalizer.Normalize(Printed);
        var start = normalized.Value.IndexOf("Frequency", StringComparison.Ordinal);
        Assert.Equal("F}requency-aware", normalized.ToOriginal(new TextSpan(start, "Frequency-aware".Length)).Of(Printed));
        var speedup = normalized.Value.IndexOf("2×", StringComparison.Ordinal);
        Assert.Equal(@"2$\times", normalized.ToOriginal(new TextSpan(speedup, 2)).Of(Printed));
    }

    [Fact]
    public void Maps_an_empty_span_to_an_empty_span()
    {
        var normalized = TextNormalizer.Normalize("{ab}");
        Assert.Equal(new TextSpan(2, 0), normalized.ToOriginal(new TextSpan(1, 0)));
        Assert.Equal(new TextSpan(4, 0), normalized.ToOriginal(new TextSpan(2, 0)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 3)]
    [InlineData(1, -1)]
    public void Rejects_a_span_outside(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextNormalizer.Normalize("{ab}").ToOriginal(new TextSpan(start, length)));
}
