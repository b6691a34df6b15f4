using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("One sentence", "One sentence")]
    [InlineData("We propose it. It works!", "We propose it.|It works!")]
    [InlineData("It drops by 0.5% only. Good.", "It drops by 0.5% only.|Good.")]
    [InlineData("Methods, e.g. Pruning, fail. We win.", "Methods, e.g. Pruning, fail.|We win.")]
    [InlineData("Several axes (i.e., Width) matter. Yes.", "Several axes (i.e., Width) matter.|Yes.")]
    [InlineData("Smith et al. Propose it. We do not.", "Smith et al. Propose it.|We do not.")]
    [InlineData("Against W. Smith and J. Iyer we win. Done.", "Against W. Smith and J. Iyer we win.|Done.")]
    [InlineData("See https://a.org/b.c for code. Thanks.", "See https://a.org/b.c for code.|Thanks.")]
    [InlineData("Is it? Yes! It is (really.) And so on...", "Is it?|Yes!|It is (really.)|And so on...")]
    [InlineData("Accelerating Inference. AIS 2024 Challenge Survey", "Accelerating Inference.|AIS 2024 Challenge Survey")]
    [InlineData("up to 3 vs. 4 points. End.", "up to 3 vs. 4 points.|End.")]
    [InlineData("  spaced .  Out . ", "spaced .|Out .")]
    public void Splits(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(span => span.Of(text))));

    [Fact]
    public void Covers_every_character_that_is_no_blank()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(_ => "ab. !?)A1"[random.Next(9)]));
            var covered = SentenceSplitter.Split(text).Sum(span => span.Of(text).Count(c => c != ' '));
            Assert.Equal(text.Count(c => c != ' '), covered);
        }
    }

    [Fact]
    public void Takes_linear_time_on_a_line_of_points()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var unit in new[] { ".", "a.", ". ", "?)" })
            SentenceSplitter.Split(string.Concat(Enumerable.Repeat(unit, 200_000)) + " Z");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
