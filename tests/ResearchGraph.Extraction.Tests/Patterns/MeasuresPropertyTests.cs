using System.Diagnostics;
using System.Text;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Patterns;

public class MeasuresPropertyTests
{
    private static readonly string[] Pieces =
    [
        "We ", "achieve ", "a ", "speedup ", "of ", "by ", "up to ", "2", "1.5", "x ", "%", " and ", ", ", "-", "~", "to ", "from ", "$", @"\times", "{", "}", @"\%", "FID ",
        "dB ", "GPU ", "A100 ", "RTX ", "4090 ", "https://a.org/b", "github.com/a/b ", ". ", "(", ")", "vs. ", "than ", "respectively", "µ", "é", "–", "　", "\ud83d\ude00",
        "\ud800", "1/", "/", "sim", "steps ", "bits ", "Pixel ", "Cortex", "+", "K", "*", "Gen ", "Model ", "B ",
    ];

    [Fact]
    public void Every_mention_quotes_its_text_on_random_input()
    {
        var random = new Random(20240517);
        for (var run = 0; run < 3000; run++)
        {
            var (title, body) = (Random(random, 8), Random(random, 60));
            var paper = Measures.Extract(title.Length == 0 ? "T" : title, body);
            foreach (var mention in Mentions(paper))
            {
                var text = mention.Field == TextField.Title ? paper.Paper.Title : body;
                Assert.True(mention.Span.Of(text) == mention.Text, $"seed 20240517, run {run}: '{mention.Text}' is not at {mention.Span} of '{text}'");
                Assert.True(mention.Text.Length > 0 && mention.Confidence is > 0 and <= 1);
            }
            Assert.All(paper.Results, result => Assert.True(result.Low is null || result.Low < result.Value));
        }
    }

    [Theory]
    [InlineData("1,")]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1% and ")]
    [InlineData("we gain 2x, ")]
    [InlineData("1-")]
    [InlineData("1/2 of ")]
    [InlineData("(")]
    [InlineData("https://a.org/(")]
    [InlineData("www.")]
    [InlineData("www.a.org/)")]
    [InlineData("RTX ")]
    [InlineData("Jetson ")]
    [InlineData("GPU, ")]
    [InlineData("FID of 1.5 on ")]
    [InlineData("outperforms A1 by 2x over B2 than ")]
    [InlineData("sim1")]
    [InlineData("$1\\times")]
    public void Time_grows_in_proportion_to_the_text(string piece)
    {
        Extract(piece, 5_000);
        var small = Extract(piece, 20_000);
        var large = Extract(piece, 200_000);
        // Ten times the text; quadratic work would take a hundred times as long. The floor keeps noise of the clock out.
        Assert.True(large < TimeSpan.FromMilliseconds(200) + 35 * small, $"{small.TotalMilliseconds} ms for 20 kB, {large.TotalMilliseconds} ms for 200 kB");
    }

    [Theory]
    [InlineData("1,")]
    [InlineData("1(%)")]
    public void A_megabyte_takes_no_longer_than_seconds(string piece) =>
        Assert.True(Extract(piece, 1_000_000) < TimeSpan.FromSeconds(5));

    private static TimeSpan Extract(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length) text.Append(piece);
        var watch = Stopwatch.StartNew();
        Measures.Extract(text.ToString());
        return watch.Elapsed;
    }

    private static IEnumerable<Mention> Mentions(PaperMentions paper) =>
        paper.Results.Select(r => r.Evidence).Concat(paper.Urls.Select(u => u.Evidence)).Concat(paper.Hardware.SelectMany(h => h.Evidence));

    private static string Random(Random random, int length)
    {
        var text = new StringBuilder();
        for (var i = random.Next(length + 1); i > 0; i--) text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
