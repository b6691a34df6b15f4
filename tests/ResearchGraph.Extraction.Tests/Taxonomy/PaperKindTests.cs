using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Taxonomy;

public class PaperKindTests
{
    private static readonly MentionExtractor Extractor = new MentionExtractorBuilder().Build();

    [Theory]
    [InlineData("method", "Fast Pruning", "We propose a pruning method.")]
    [InlineData("survey", "Pruning: A Comprehensive Survey", "This article reviews pruning.")]
    [InlineData("survey", "Efficient Attention, a Survey", "")]
    [InlineData("challenge-report", "NTIRE 2031 Challenge on Deblurring: Methods and Results", "This paper reviews the challenge with 20 teams.")]
    [InlineData("dataset", "A New Dataset for Night Driving", "We collect 100 hours of videos.")]
    [InlineData("benchmark", "BirdBench: Benchmarking Models on Birds", "We propose a benchmark for bird recognition.")]
    [InlineData("theory", "Generalization Bounds of Deep Networks", "In this paper, we derive bounds and prove that they are tight.")]
    [InlineData("analysis", "Scaling Laws of Birds", "We present an empirical study and our findings give insights.")]
    [InlineData("system", "A Serving System for Birds", "We present a system with high throughput.")]
    public void Is_told_by_wordings(string expected, string title, string body) =>
        Assert.Equal(expected, Extractor.Extract(new PaperRecord { Id = "t:1", Listing = "t.txt", Line = 1, Title = title, Abstract = body }).Kind);
}
