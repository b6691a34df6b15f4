using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Taxonomy;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Taxonomy;

public class ConceptFinderTests
{
    private static readonly MentionExtractor Extractor =
        new MentionExtractorBuilder().AddConcepts(TaxonomyFiles.LoadDefault().Concepts).Build();

    [Theory]
    [InlineData("Faster Speculative Decoding", "We propose a speculative decoding method for LLM inference.", "speculative-decoding")]
    [InlineData("Fast Models", "LLMs are slow. We present a structured pruning framework. Our structured pruning removes heads.", "structured-pruning")]
    [InlineData("PTQ for Everyone", "Post-training quantisation is popular. We introduce a PTQ method that quantizes weights to 4 bits.", "post-training-quantization")]
    [InlineData("Self-Speculative Decoding", "We propose self-speculative decoding.", "self-speculative-decoding")]
    [InlineData("Token Pruning for LVLMs", "We propose visual token pruning for large vision-language models.", "token-pruning multimodal-llm")]
    [InlineData("Efficient SSMs", "In this work, we propose a Mamba-based state space model.", "state-space-model")]
    [InlineData("A Language for Birds", "We count birds in the garden.", "")]
    public void Finds_the_most_specific_core_techniques(string title, string body, string expected) =>
        Assert.Equal(Ordered(expected), Extract(title, body).Techniques.Where(technique => technique.Role == MentionRole.Core).Select(technique => technique.Id).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Fast Speculative Decoding", "We propose speculative decoding. Unlike Mixture-of-Experts routing, it needs no router.", "mixture-of-experts")]
    [InlineData("Visual Autoregressive Modeling", "Our visual autoregressive model outperforms popular diffusion models and GANs.", "generative-adversarial-network")]
    public void Notes_what_the_paper_sets_itself_against_as_no_core(string title, string body, string id) =>
        Assert.DoesNotContain(Extract(title, body).Techniques, technique => technique.Id == id && technique.Role == MentionRole.Core);

    [Theory]
    [InlineData("Efficient Image Super-Resolution", "We propose a network for single image super-resolution (SISR).", "super-resolution")]
    [InlineData("KV Cache Compression for LLM Inference", "We propose a KV cache compression method for large language models.", "llm-inference")]
    [InlineData("Video Diffusion", "We propose a video diffusion model for text-to-video generation on VBench.", "video-generation")]
    [InlineData("GhostNet", "We design lightweight convolutional neural networks and evaluate image classification on ImageNet.", "image-classification")]
    [InlineData("Better Weather", "We present a model for global weather forecasting.", "weather-forecasting")]
    public void Finds_the_task(string title, string body, string expected) =>
        Assert.Contains(expected, Extract(title, body).Tasks.Select(task => task.Id));

    [Fact]
    public void Quotes_evidence_to_the_letter_with_rule_and_confidence()
    {
        const string Body = @"We propose \textbf{Q}uantization-aware training (QAT) with 2$\times$ speed for large language models.";
        var mentions = Extract("Low-Bit Networks", Body);
        var technique = Assert.Single(mentions.Techniques, technique => technique.Id == "quantization-aware-training");
        foreach (var place in technique.Evidence)
        {
            Assert.Equal(place.Text, place.Span.Of(place.Field == TextField.Title ? mentions.Paper.Title : Body));
            Assert.InRange(place.Confidence, 0.5, 1);
            Assert.Contains(place.Rule, new[] { "concept-label", "concept-hint" });
        }
        Assert.Contains("Q}uantization-aware training", technique.Evidence.Select(place => place.Text));
    }

    [Fact]
    public void Every_concept_has_evidence_and_stands_once()
    {
        var mentions = Extract("Pruning and Quantization for Vision Transformers",
            "We prune and quantize ViTs with knowledge distillation, unlike NAS methods, for image classification on ImageNet and detection on COCO.");
        Assert.All(mentions.Techniques, technique => Assert.NotEmpty(technique.Evidence));
        Assert.All(mentions.Tasks, task => Assert.NotEmpty(task.Evidence));
        Assert.Equal(mentions.Techniques.Count, mentions.Techniques.Select(technique => technique.Id).Distinct().Count());
    }

    [Fact]
    public void Never_finds_a_group()
    {
        var mentions = Extract("Compression, Architectures and Training", "We propose compression, architectures, training and hardware-side techniques. Other.");
        Assert.DoesNotContain(mentions.Techniques, technique => technique.Id is "compression" or "architectures" or "training");
        Assert.DoesNotContain(mentions.Tasks, task => task.Id == "other");
    }

    [Fact]
    public void Learns_a_users_concept()
    {
        var taxonomy = new TaxonomyBuilder().Add("mine.txt", new StringReader("beekeeping | technique | | Beekeeping | apiary")).Build();
        var extractor = new MentionExtractorBuilder().AddConcepts(taxonomy.Concepts).Build();
        var mentions = extractor.Extract(Paper("Apiaries at Scale", "We propose beekeeping. Our beekeeping is fast."));
        Assert.Equal(["beekeeping"], mentions.Techniques.Select(technique => technique.Id));
    }

    [Fact]
    public void Finds_nothing_in_a_paper_without_text() => Assert.Empty(Extract("?", "").Techniques);

    [Fact]
    public void Takes_linear_time_on_an_abstract_of_a_megabyte()
    {
        const string Sentence = "Unlike other pruning without quantization, we propose speculative decoding: existing KV caches of LLMs. ";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var mentions = Extract("Long", string.Concat(Enumerable.Repeat(Sentence, 10_000)));
        Assert.Contains(mentions.Techniques, technique => technique.Id == "speculative-decoding");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static IEnumerable<string> Ordered(string ids) =>
        ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private static PaperMentions Extract(string title, string body) => Extractor.Extract(Paper(title, body));

    private static PaperRecord Paper(string title, string body) =>
        new() { Id = "t:1", Listing = "t.txt", Line = 1, Title = title, Abstract = body };
}
